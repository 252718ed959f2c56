import { Button, Flex, Input, Typography } from 'antd'
import { minutesBody } from '../../domain/meeting/minutes-body'
import type { Meeting } from '../../domain/records/meeting'
import { GroupCard } from './GroupCard'
import { useSaveMeeting } from './use-save-meeting'

const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n')

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The meeting with the clerk's paragraphs; the same words as the record gives are not kept, so that they follow it. */
function withBody(meeting: Meeting, text: string): Meeting {
  const paragraphs = paragraphsOf(text)
  const changed: Meeting = { ...meeting, minutesBody: [...paragraphs] }
  if (paragraphs.length === 0 || joined(paragraphs) === joined(minutesBody(meeting)))
    delete changed.minutesBody
  return changed
}

/** 纪要正文: drafted from the record, edited by the clerk before it is issued. */
export function MinutesGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const saveMeeting = useSaveMeeting()
  const drafted = minutesBody(meeting)
  const edited = meeting.minutesBody
  const shown = edited ?? drafted
  return (
    <GroupCard<string>
      title="纪要正文"
      value={joined(shown)}
      editLabel={closed ? undefined : '修改正文'}
      flaws={text => (paragraphsOf(text).length === 0 ? ['正文不能空着；可点“按会议记录重拟”'] : [])}
      save={text => saveMeeting(withBody(meeting, text), '已保存纪要正文')}
      view={
        <Flex vertical gap={4}>
          <Typography.Text type="secondary">
            {edited === undefined
              ? '按会议记录自动拟写，记录改了正文随之改；议定事项、出席名单另列，不写在正文里。'
              : '正文已手工修改，不再随会议记录变化；要恢复请点“修改正文”后“按会议记录重拟”。'}
          </Typography.Text>
          {shown.map(paragraph => (
            <Typography.Paragraph key={paragraph} style={{ margin: 0, textIndent: '2em' }}>
              {paragraph}
            </Typography.Paragraph>
          ))}
        </Flex>
      }
      edit={(draft, change) => (
        <>
          <Input.TextArea
            aria-label="纪要正文，一行一段"
            autoSize={{ minRows: 8, maxRows: 24 }}
            value={draft}
            onChange={event => {
              change(event.target.value)
            }}
          />
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change(joined(drafted))
            }}
          >
            按会议记录重拟
          </Button>
        </>
      )}
    />
  )
}
