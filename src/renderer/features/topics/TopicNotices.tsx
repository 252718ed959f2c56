import { Flex, Typography } from 'antd'
import { Link } from 'react-router'
import { noticeKinds } from '../../domain/public-notice/data/notice-kinds'
import { publicNotice } from '../../domain/records/public-notice'
import type { Topic } from '../../domain/records/topic'
import { showingSteps, type ShownKind } from '../../domain/topics/data/topic-turns'
import { nextTurns } from '../../domain/topics/topic-state'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { hangingWords } from './NoticeState'

const kinds: readonly ShownKind[] = ['before-meeting', 'result', 'carried-out']

/** What is to be shown next: the notice of the first step that rests on one; undefined where none does. */
function nextKind(topic: Topic): ShownKind | undefined {
  const steps = nextTurns(topic).map(({ step }) => step)
  return kinds.find(kind => steps.includes(showingSteps[kind]))
}

/** 公示: the notices of a topic, and drafting the one that comes next. */
export function TopicNotices({ topic }: { topic: Topic }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const notices = useAll(publicNotice).filter(({ topicId }) => topicId === topic.id)
  const next = nextKind(topic)
  return (
    <Flex vertical gap={6}>
      {notices.map(notice => (
        <div key={notice.id}>
          <Link to={`/public-notices/${notice.id}`}>{noticeKinds[notice.noticeKind].label}</Link>
          <div>
            <Typography.Text type="secondary">{hangingWords(notice, world.today())}</Typography.Text>
          </div>
        </div>
      ))}
      {notices.length === 0 && <Typography.Text type="secondary">还没有公示。</Typography.Text>}
      {may && next !== undefined && (
        <Link to={`/public-notices?topic=${topic.id}&kind=${next}`}>{`拟${noticeKinds[next].label}`}</Link>
      )}
    </Flex>
  )
}
