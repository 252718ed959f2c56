import { Button, Flex, Typography } from 'antd'
import { compareMinutes } from '../../domain/meeting/compare-minutes'
import { minutesBody } from '../../domain/meeting/minutes-body'
import { sameValue } from '../../domain/journal/same-value'
import type { Meeting } from '../../domain/records/meeting'
import { ComparedParagraphs, RecordChanged } from '../../ui/ComparedParagraphs'
import { ParagraphsEdit } from '../../ui/ParagraphsEdit'
import { GroupCard } from './GroupCard'
import { LateRecordGroup } from './LateRecordGroup'
import { useSaveMeeting } from './use-save-meeting'

type Paragraphs = readonly string[]

const filled = (paragraphs: Paragraphs): string[] =>
  paragraphs.map(text => text.trim()).filter(text => text !== '')

/** The meeting with the clerk's paragraphs; the same words as the record gives are not kept, so that they follow it. */
function withBody(meeting: Meeting, edited: Paragraphs): Meeting {
  const drafted = minutesBody(meeting)
  const paragraphs = filled(edited)
  const changed: Meeting = { ...meeting, minutesBody: paragraphs, minutesDrafted: [...drafted] }
  if (paragraphs.length === 0 || sameValue(paragraphs, drafted)) {
    delete changed.minutesBody
    delete changed.minutesDrafted
  }
  return changed
}

/** 纪要正文, and before it from what a meeting was recorded that was entered after the fact. */
export function MinutesGroup(part: { meeting: Meeting; closed: boolean }) {
  return (
    <>
      {part.meeting.afterTheFact === true && <LateRecordGroup {...part} />}
      <MinutesText {...part} />
    </>
  )
}

/** Drafted from the record, edited by the clerk before it is issued, with what differs shown. */
function MinutesText({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const saveMeeting = useSaveMeeting()
  const drafted = minutesBody(meeting)
  const edited = meeting.minutesBody
  const shown = edited ?? drafted
  return (
    <GroupCard<Paragraphs>
      title="纪要正文"
      value={shown}
      editLabel={closed ? undefined : '修改正文'}
      flaws={paragraphs => (filled(paragraphs).length === 0 ? ['正文不能空着；可点“按会议记录重拟”'] : [])}
      save={paragraphs => saveMeeting(withBody(meeting, paragraphs), '已保存纪要正文')}
      extra={
        !closed &&
        edited !== undefined && (
          <Button
            size="small"
            onClick={() => void saveMeeting(withBody(meeting, drafted), '已按会议记录重拟正文')}
          >
            全部按记录重拟
          </Button>
        )
      }
      view={
        <Flex vertical gap={4}>
          <Typography.Text type="secondary">
            {edited === undefined
              ? '按会议记录自动拟写，记录改了正文随之改；议定事项、出席名单另列，不写在正文里。'
              : '正文已手工修改，不再随会议记录变化；与记录不同的段落已标明。'}
          </Typography.Text>
          {!closed && meeting.minutesDrafted !== undefined && (
            <RecordChanged
              title="修改正文之后，会议记录又有变动，正文没有随之改"
              changes={compareMinutes(meeting.minutesDrafted, drafted)}
            />
          )}
          <ComparedParagraphs compared={compareMinutes(drafted, shown)} />
        </Flex>
      }
      edit={(draft, change) => (
        <ParagraphsEdit
          paragraphs={draft}
          compared={compareMinutes(drafted, draft)}
          redraft={{ label: '按会议记录重拟', paragraphs: drafted }}
          onChange={change}
        />
      )}
    />
  )
}
