import { Button } from 'antd'
import { useMemo } from 'react'
import { activityRoster } from '../../../documents/activity-roster'
import { laidOut } from '../../../documents/laid-out'
import { signInSheet } from '../../../documents/sign-in-sheet'
import { office, OFFICE_ID } from '../../../domain/records/office'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { hoursWords } from '../../../domain/volunteering/tenths'
import { useNotices } from '../../../services/notices'
import { useDialog } from '../../../services/use-dialog'
import { usePaperDesk } from '../../../services/use-paper-desk'
import { useFound } from '../../../services/use-records'
import { PaperDialog } from '../../../ui/PaperDialog'
import type { Part } from './use-parts'

type Listed = { readonly activity: VolunteerActivity; readonly parts: readonly Part[] }

/** Those who signed up, with empty lines for those who come unannounced. No telephones stand on it. */
const signInPaper = ({ activity, parts }: Listed, organiser: string) =>
  laidOut(signInSheet, {
    title: activity.title,
    organiser,
    startsAt: activity.from,
    place: activity.place ?? '（现场填写）',
    people: parts.map(({ name }) => name),
  })

/** A line of the list: somebody, and one day they served. */
type Line = {
  readonly name: string
  readonly day?: string
  readonly hours?: string
  readonly note?: string
}

/** A line for every day somebody served; of those without any, a line to be filled in by hand. */
const linesOf = ({ name, service: { hours } }: Part): readonly Line[] => {
  const served = hours.filter(({ tenths }) => tenths > 0)
  if (served.length > 0) return served.map(({ day, tenths }) => ({ name, day, hours: hoursWords(tenths) }))
  return [hours.length > 0 ? { name, note: '未到' } : { name }]
}

function sumOf(parts: readonly Part[]) {
  const tenths = parts.map(({ service }) => service.hours.reduce((sum, one) => sum + one.tenths, 0))
  const served = tenths.filter(one => one > 0)
  return served.length === 0
    ? {}
    : { sum: { people: served.length, hours: hoursWords(served.reduce((all, one) => all + one, 0)) } }
}

const rosterPaper = ({ activity, parts }: Listed, organiser: string) => {
  const { title, from, to, place, manager } = activity
  return laidOut(activityRoster, {
    ...{ title, organiser, from, to },
    ...(place !== undefined && { place }),
    ...(manager !== undefined && { manager }),
    lines: parts.flatMap(linesOf),
    ...sumOf(parts),
  })
}

const papers = { signIn: signInPaper, roster: rosterPaper } as const
type Which = keyof typeof papers

function Preview({
  which,
  unit,
  onClose,
  ...listed
}: Listed & { which: Which; unit: string; onClose: () => void }) {
  const { activity, parts } = listed
  const paper = useMemo(() => papers[which]({ activity, parts }, unit), [which, activity, parts, unit])
  return <PaperDialog {...usePaperDesk(paper)} onClose={onClose} />
}

/** 签到表 for the day, and 名单 with the hours to be signed: looked at before they are printed or saved. */
export function ActivityPapers(listed: Listed) {
  const notices = useNotices()
  const unit = useFound(office, OFFICE_ID)?.name
  const { asked, ask, close } = useDialog<Which>()
  const open = (which: Which) => () => {
    if (unit === undefined) notices.refused('请先在“设置”里填写单位名称，再打印。')
    else ask(which)
  }
  return (
    <>
      <Button size="small" onClick={open('signIn')}>
        签到表
      </Button>
      <Button size="small" onClick={open('roster')}>
        活动名单
      </Button>
      {asked !== undefined && unit !== undefined && (
        <Preview {...listed} which={asked} unit={unit} onClose={close} />
      )}
    </>
  )
}
