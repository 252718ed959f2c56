import { Typography } from 'antd'
import { Link } from 'react-router'
import { noticeStates, noticeState } from '../../domain/public-notice/notice-days'
import { publicNotice, type PublicNotice } from '../../domain/records/public-notice'
import type { Topic } from '../../domain/records/topic'
import type { TopicTurn } from '../../domain/topics/data/topic-turns'
import { noticesOf } from '../../domain/topics/notice-guard'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

/** `2026-11-12 至 2026-11-18，公示中` */
export const hangingWords = (notice: PublicNotice, today: string): string =>
  `${notice.from} 至 ${notice.takenDownOn ?? notice.to}，${noticeStates[noticeState(notice, today)]}`

/** The public notices a step rests on, as far as they are on record. */
export function NoticeState({ topic, turn }: { topic: Topic; turn: TopicTurn }) {
  const { world } = useServices()
  const all = useAll(publicNotice)
  const found = (turn.notices ?? []).flatMap(({ kind }) => noticesOf(topic, kind, all).slice(0, 1))
  if (found.length === 0) return null
  return (
    <Typography.Paragraph type="secondary">
      {found.map(notice => (
        <div key={notice.id}>
          <Link to={`/public-notices/${notice.id}`}>{notice.title}</Link>
          {`　${hangingWords(notice, world.today())}`}
        </div>
      ))}
    </Typography.Paragraph>
  )
}
