import { caseRates } from '../green-channel/case-figures'
import { shareWords } from '../party-building/coverage'
import type { Supervision } from '../records/supervision'
import { chineseDate } from '../text/chinese-date'
import { chineseNumeral } from '../text/chinese-numeral'
import { hoursWords } from '../volunteering/tenths'
import type { ReportFigures } from './report-figures'
import type { ReportDays } from './report-span'

type Part = {
  readonly heading: string
  readonly lines: (figures: ReportFigures, days: ReportDays) => string[]
}

function meetingLines({ meetings, decisions }: ReportFigures): string[] {
  if (meetings.length === 0) return ['本期没有召开会议。']
  const told = meetings.map(({ title, startsAt }) => `${title}（${chineseDate(startsAt)}）`).join('、')
  const settled = decisions === 0 ? '没有议定事项' : `形成议定事项${decisions}项`
  return [`本期召开会议${meetings.length}次：${told}；${settled}。`]
}

function supervisionLines({ supervision }: ReportFigures, { to }: ReportDays): string[] {
  const { issued, closed, open, overdue } = supervision
  const late = overdue === 0 ? '没有逾期' : `其中逾期${overdue}份`
  return [
    `本期下达督办单${issued}份，销号${closed}份；截至${chineseDate(to)}在办${open.length}份${open.length === 0 ? '' : `，${late}`}。`,
  ]
}

function caseLines({ cases }: ReportFigures): string[] {
  if (cases.total === 0) return ['本期没有收到诉求。']
  const rates = caseRates(cases)
  return [
    `本期收到诉求${cases.total}件，按时办结${cases.onTime}件，超时办结${cases.late}件，未办结${cases.open}件（其中超时${cases.overdue}件），转出、不予受理${cases.turnedAway}件；办结率${rates.closed}，按时办结率${rates.onTime}。`,
    `已办结的诉求回访满意${cases.satisfied}件，基本满意${cases.fairly}件，不满意${cases.unsatisfied}件。`,
  ]
}

function oversightLines({ oversight: { talks, rectifications, passed } }: ReportFigures): string[] {
  if (talks + rectifications + passed === 0) return []
  return [`本期约谈物业企业${talks}次，下达整改通知书${rectifications}份，复查合格${passed}份。`]
}

function propertyLines(figures: ReportFigures): string[] {
  const { enterprises, estates, contracts, grades } = figures
  const published = [...grades.values()].reduce((sum, count) => sum + count, 0)
  const told = [...grades].map(([grade, count]) => `${grade}（${count}家）`).join('、')
  return [
    `在册物业企业${enterprises}家，小区${estates}个，履行中的物业服务合同${contracts}份。`,
    published === 0 ? '本期没有公布考核结果。' : `本期公布考核结果${published}家：${told}。`,
    ...oversightLines(figures),
  ]
}

const volunteerLines = ({ volunteers: { activities, people, tenths } }: ReportFigures): string[] =>
  tenths === 0
    ? ['本期没有已确认的志愿服务时长。']
    : [`本期有志愿服务活动${activities}场，${people}人参加，已确认时长${hoursWords(tenths)}小时。`]

const partyLines = (figures: ReportFigures, { to }: ReportDays): string[] => [
  `截至${chineseDate(to)}，运行的党组织${figures.partyOrganisations}个，覆盖小区${shareWords(figures.coverage.estates)}、物业企业${shareWords(figures.coverage.enterprises)}。`,
  `本期签订共建协议${figures.agreementsSigned}份，完成共建项目${figures.projectsFinished}个。`,
]

const dueWords = ({ task, responsible, dueOn }: Supervision): string =>
  [
    task.replace(/[。；]$/u, ''),
    `（${[responsible, dueOn && `${chineseDate(dueOn)}前`].filter(Boolean).join('，')}）`,
  ].join('')

const listed = (what: string, open: ReportFigures['supervision']['open']): string =>
  `${what}${open.length}项：${open.map(({ order }) => dueWords(order)).join('；')}。`

function nextLines({ supervision, oversight }: ReportFigures): string[] {
  const orders =
    supervision.open.length === 0 ? '没有在办的督办事项。' : listed('继续办理督办事项', supervision.open)
  return oversight.open.length === 0 ? [orders] : [orders, listed('继续督促约谈、整改事项', oversight.open)]
}

/** The parts of a report, in their order. */
const parts: readonly Part[] = [
  { heading: '会议和议定事项', lines: meetingLines },
  { heading: '督办落实', lines: supervisionLines },
  { heading: '诉求办理', lines: caseLines },
  { heading: '物业监管', lines: propertyLines },
  { heading: '志愿服务', lines: volunteerLines },
  { heading: '党建引领', lines: partyLines },
  { heading: '下步安排', lines: nextLines },
]

/** The paragraphs of a report as the records give them; headings begin with 一、. */
export const draftReport = (figures: ReportFigures, days: ReportDays): readonly string[] =>
  parts.flatMap(({ heading, lines }, nth) => [
    `${chineseNumeral(nth + 1)}、${heading}`,
    ...lines(figures, days),
  ])
