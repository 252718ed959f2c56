import { setClassTable } from '../../renderer/domain/assessing/classes'
import { exampleClasses } from '../../renderer/domain/assessing/data/example-classes'
import { setListRule } from '../../renderer/domain/assessing/list-rules'
import { ranking } from '../../renderer/domain/assessing/ranking'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import type { Assessment } from '../../renderer/domain/records/assessment'
import type { AssessmentScheme } from '../../renderer/domain/records/assessment-scheme'
import { listing, type Listing } from '../../renderer/domain/records/listing'
import type { PropertyEnterprise } from '../../renderer/domain/records/property-enterprise'
import { supervision, type Supervision } from '../../renderer/domain/records/supervision'
import type { Dice } from './dice'
import { savedBy } from './saved-by'

const basis = '示例社区物业监管办法（示例）'

/** The classes and the two standards the sample goes by, from a day on. */
function rulesOf(since: string, dice: Dice): readonly Put[] {
  return [
    ...savedBy(setClassTable({ ...exampleClasses, since }, [], dice.newId)),
    ...savedBy(
      setListRule({ list: 'red', since, criteria: '前 1 名\n等级 AAA', months: '12', basis }, [], dice.newId),
    ),
    ...savedBy(
      setListRule({ list: 'black', since, criteria: '等级 C\n一票否决', months: '6', basis }, [], dice.newId),
    ),
  ]
}

type Told = {
  readonly worst: Assessment
  readonly name: string
  readonly today: string
  readonly dice: Dice
}

/** A talk that was held, a rectification that was re-checked, and one that is to be done by tomorrow. */
function ordersOf({ worst, name, today, dice }: Told): readonly Supervision[] {
  const order = (nth: number, issuedOn: string): Supervision => ({
    ...{ id: dice.newId(), nth, enterpriseId: worst.enterpriseId, assessmentId: worst.id, responsible: name },
    ...{ person: '项目经理', cooperating: [], issuedOn, steps: [], task: '', measures: '' },
  })
  const by = '示例经办人'
  const [early, late] = [daysAfter(today, -40), daysAfter(today, -8)]
  return [
    {
      ...order(1, early),
      ...{ oversight: 'talk', task: '本季度考核得分靠后，楼道保洁、门岗值守问题较多。' },
      ...{ talkAt: `${daysAfter(early, 3)}T09:30`, talkPlace: '社区会议室', dueOn: daysAfter(early, 3) },
      ...{
        measures: '请带整改方案。',
        result: '承诺一个月内整改',
        verifier: by,
        closedOn: daysAfter(early, 4),
      },
      steps: [{ step: 'reported', on: daysAfter(early, 3), by, note: '承诺一个月内整改' }],
    },
    {
      ...order(1, early),
      ...{ oversight: 'rectification', task: '楼道清洁不到位\n门岗夜间无人值守' },
      ...{ measures: '每日清扫，夜间双岗。', dueOn: daysAfter(early, 15), closedOn: daysAfter(early, 18) },
      ...{ result: '已按要求整改', verifier: by },
      steps: [
        { step: 'reported', on: daysAfter(early, 14), by, note: '已清扫，排定夜班' },
        { step: 'verified', on: daysAfter(early, 17), by, note: '抽查三栋，符合要求' },
      ],
    },
    {
      ...order(2, late),
      ...{ oversight: 'rectification', task: '消防通道堆放杂物' },
      ...{ measures: '全部清理，设置禁停标线。', dueOn: daysAfter(today, 1) },
    },
  ]
}

/** What followed from the last published results: classes, who stands on the red list, what the last of the ranking was told. */
export function oversightOf(
  scheme: AssessmentScheme,
  assessments: readonly Assessment[],
  enterprises: readonly PropertyEnterprise[],
  today: string,
  dice: Dice,
): readonly Put[] {
  const published = assessments.filter(({ publishedOn }) => publishedOn !== undefined)
  const last = published.at(-1)
  const ranked = last === undefined ? [] : ranking(scheme, published, last.term)
  const best = ranked[0]?.assessment
  const worst = ranked.at(-1)?.assessment
  if (best?.publishedOn === undefined || worst === undefined) throw new Error('Nothing was published')
  const name = enterprises.find(({ id }) => id === worst.enterpriseId)?.name ?? ''
  const first: Listing = {
    id: dice.newId(),
    list: 'red',
    enterpriseId: best.enterpriseId,
    assessmentId: best.id,
    why: '前 1 名',
    from: best.publishedOn,
    until: daysAfter(best.publishedOn, 364),
    publishedOn: best.publishedOn,
  }
  return [
    ...rulesOf(`${scheme.year}-01-01`, dice),
    put(listing, first),
    ...ordersOf({ worst, name, today, dice }).map(one => put(supervision, one)),
  ]
}
