import { Descriptions, Form, Input } from 'antd'
import { lastNoticeDay, lastTopicDay, noticeProblem } from '../../../domain/meeting/notice-period'
import type { KindRules } from '../../../domain/meeting/kind-rules'
import type { Meeting, MeetingNotice } from '../../../domain/records/meeting'
import type { Problem } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'
import { IsoDateField } from '../../../ui/IsoDateField'
import { ManySelect } from '../../../ui/ManySelect'
import { GroupCard } from '../GroupCard'
import { useKind } from '../use-kind'
import { useSaveMeeting } from '../use-save-meeting'

/** What the clerk records before a meeting; undefined days are not recorded yet. */
type Calling = {
  readonly convenor: string
  readonly topicsUntil: string | undefined
  readonly topicsSettledOn: string | undefined
  readonly sentOn: string | undefined
  readonly ways: readonly string[]
  readonly shortReason: string
}

const ways = ['书面', '电话', '短信', '微信群', '公告栏', '当面']

/** What the group is called, and how the button beside the next step opens it. */
export const callingGroup = '征集和通知'

const callingOf = (
  { convenor, topicsUntil, topicsSettledOn, notice }: Meeting,
  rules: KindRules,
): Calling => ({
  convenor: convenor ?? rules.convenor,
  topicsUntil,
  topicsSettledOn,
  sentOn: notice?.sentOn,
  ways: notice?.ways ?? [],
  shortReason: notice?.shortReason ?? '',
})

function noticeOf({ sentOn, ways, shortReason }: Calling): MeetingNotice | undefined {
  const reason = shortReason.trim()
  if (sentOn === undefined) return undefined
  return { sentOn, ways: [...ways], ...(reason !== '' && { shortReason: reason }) }
}

/** The meeting with what was recorded; a day taken out again is gone. */
function called(meeting: Meeting, calling: Calling): Meeting {
  const changed: Meeting = { ...meeting }
  delete changed.convenor
  delete changed.topicsUntil
  delete changed.topicsSettledOn
  delete changed.notice
  const { topicsUntil, topicsSettledOn } = calling
  const convenor = calling.convenor.trim()
  const notice = noticeOf(calling)
  return {
    ...changed,
    ...(convenor !== '' && { convenor }),
    ...(topicsUntil !== undefined && { topicsUntil }),
    ...(topicsSettledOn !== undefined && { topicsSettledOn }),
    ...(notice && { notice }),
  }
}

function problems(meeting: Meeting, calling: Calling, rules: KindRules, today: string): readonly Problem[] {
  const day = meeting.startsAt.slice(0, 10)
  const notice = noticeOf(calling)
  const late = [calling.topicsUntil, calling.topicsSettledOn].some(one => one !== undefined && one > day)
  const found = [
    late ? { code: 'topics-until-late' } : undefined,
    notice && noticeProblem(meeting, notice, rules, today),
    notice?.ways.length === 0 ? { code: 'notice-ways-missing' } : undefined,
    notice === undefined && calling.ways.length > 0 ? { code: 'notice-missing' } : undefined,
  ]
  return found.filter(one => one !== undefined)
}

/** 征集和通知: who calls the meeting, until when topics come in, when the notice went out, and whether that was in time. */
export function CallingGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  const { rules } = useKind(meeting)
  const today = world.today()
  return (
    <GroupCard<Calling>
      title={callingGroup}
      value={callingOf(meeting, rules)}
      editLabel={closed ? undefined : '登记征集和通知'}
      flaws={draft => problems(meeting, draft, rules, today).map(refusalWords)}
      save={draft => saveMeeting(called(meeting, draft), '已保存征集和通知')}
      view={<CallingView meeting={meeting} rules={rules} />}
      edit={(draft, change) => (
        <CallingForm
          meeting={meeting}
          rules={rules}
          draft={draft}
          change={change}
          problem={problems(meeting, draft, rules, today)[0]}
        />
      )}
    />
  )
}

function noticeWords({ notice }: Meeting): string {
  if (notice === undefined) return '未登记'
  const reason = notice.shortReason === undefined ? '' : `；缩短的原因：${notice.shortReason}`
  return `${notice.sentOn} ${notice.ways.join('、')}${reason}`
}

function CallingView({ meeting, rules }: { meeting: Meeting; rules: KindRules }) {
  const items = [
    { key: 'convenor', label: '召集人', children: meeting.convenor ?? rules.convenor },
    { key: 'until', label: '议题征集截止', children: meeting.topicsUntil ?? '未定' },
    { key: 'settled', label: '议题确定', children: meeting.topicsSettledOn ?? '未定' },
    { key: 'notice', label: '通知发出', children: noticeWords(meeting) },
  ]
  return (
    <>
      <Descriptions size="small" column={2} items={items} />
      <div className="small-print">{dayHint(meeting, rules)}</div>
    </>
  )
}

/** `须提前 3 天通知，最迟 2026-12-01 发出（…）。依据：…` */
function dayHint(meeting: Meeting, rules: KindRules): string {
  const last = lastNoticeDay(meeting, rules)
  if (last === undefined || rules.noticeDays === undefined)
    return '提前几天通知没有录入规定，可在“设置—会议规则”里填写。'
  const { value, basis } = rules.noticeDays
  return `须提前 ${value} 天通知，最迟 ${last} 发出（发出当天和开会当天都不算）。依据：${basis}`
}

function CallingForm({
  meeting,
  rules,
  draft,
  change,
  problem,
}: {
  meeting: Meeting
  rules: KindRules
  draft: Calling
  change: (draft: Calling) => void
  problem: Problem | undefined
}) {
  const topicDay = lastTopicDay(meeting, rules)
  const short = problem?.code === 'notice-cut-short' || draft.shortReason !== ''
  return (
    <Form layout="horizontal" labelCol={{ flex: '112px' }} component="div" className="calling">
      <Form.Item label="召集人" htmlFor="meeting-convenor">
        <Input
          id="meeting-convenor"
          maxLength={100}
          value={draft.convenor}
          onChange={event => {
            change({ ...draft, convenor: event.target.value })
          }}
        />
      </Form.Item>
      <Form.Item
        label="议题征集截止"
        {...(topicDay !== undefined && { extra: `各单位最迟 ${topicDay} 报送议题` })}
      >
        <IsoDateField
          label="议题征集截止"
          value={draft.topicsUntil}
          onChange={topicsUntil => {
            change({ ...draft, topicsUntil })
          }}
        />
      </Form.Item>
      <Form.Item label="议题确定">
        <IsoDateField
          label="议题确定"
          value={draft.topicsSettledOn}
          onChange={topicsSettledOn => {
            change({ ...draft, topicsSettledOn })
          }}
        />
      </Form.Item>
      <Form.Item
        label="通知发出"
        extra={dayHint(meeting, rules)}
        {...(problem !== undefined && { validateStatus: 'error' as const, help: refusalWords(problem) })}
      >
        <IsoDateField
          label="通知发出日期"
          value={draft.sentOn}
          onChange={sentOn => {
            change({ ...draft, sentOn })
          }}
        />{' '}
        <ManySelect
          aria-label="通知方式"
          mode="tags"
          placeholder="通知方式"
          style={{ width: 320 }}
          value={[...draft.ways]}
          options={ways.map(value => ({ value, label: value }))}
          onChange={chosen => {
            change({ ...draft, ways: chosen })
          }}
        />
      </Form.Item>
      {short && (
        <Form.Item label="缩短的原因" htmlFor="meeting-short-reason">
          <Input
            id="meeting-short-reason"
            value={draft.shortReason}
            onChange={event => {
              change({ ...draft, shortReason: event.target.value })
            }}
          />
        </Form.Item>
      )}
    </Form>
  )
}
