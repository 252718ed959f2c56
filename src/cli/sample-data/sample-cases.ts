import { dueByLevel } from '../../renderer/domain/green-channel/case-clock'
import { daysAfter } from '../../renderer/domain/people/days'
import {
  caseLevels,
  caseSources,
  type CaseStep,
  type GreenCase,
} from '../../renderer/domain/records/green-case'
import type { Resident } from '../../renderer/domain/records/resident'
import { hoursAfter } from '../../renderer/domain/text/local-time'
import { troubles } from './data/sample-words'
import type { Dice } from './dice'
import type { SampleProperty } from './sample-property'

/** Only cases of so many hours back are still waiting for their answer. */
const RECENT_HOURS = 24 * 20

/** Everything a case goes through when it is not hurried and not forgotten; those after now have not yet been. */
function stepsOf(
  { receivedAt, level, handler }: { receivedAt: string; level: (typeof caseLevels)[number]; handler: string },
  now: string,
  dice: Dice,
): CaseStep[] {
  const after = (hours: number): string => hoursAfter(receivedAt, hours)
  const handled = 4 + dice.upTo(60)
  const satisfaction = dice.pick(['满意', '满意', '满意', '基本满意', '不满意'] as const)
  const all: CaseStep[] = [
    { step: 'accepted', at: after(1), note: '', due: dueByLevel({ receivedAt }, level, []) },
    { step: 'assigned', at: after(2), note: '', handler },
    { step: 'handled', at: after(handled), note: '已到现场处理' },
    { step: 'fed-back', at: after(handled + 2), note: '' },
    { step: 'called-back', at: after(handled + 30), note: '', satisfaction },
    { step: 'closed', at: after(handled + 31), note: '' },
  ]
  const recent = receivedAt > hoursAfter(now, -RECENT_HOURS)
  const until = recent && dice.chance(20) ? 2 : all.length
  return all.slice(0, until).filter(({ at }) => at <= now)
}

/** Cases of the year before a moment, in the order they came in and numbered by the year. */
export function casesOf(
  count: number,
  { estates, servedBy }: SampleProperty,
  people: readonly Resident[],
  now: string,
  dice: Dice,
): readonly GreenCase[] {
  const today = now.slice(0, 10)
  const times = Array.from(
    { length: count },
    () =>
      `${daysAfter(today, -dice.upTo(365) - 1)}T${String(8 + dice.upTo(10)).padStart(2, '0')}:${dice.pick(['00', '15', '30', '45'])}`,
  ).toSorted()
  const numbers = new Map<string, number>()
  return times.map(receivedAt => {
    const year = receivedAt.slice(0, 4)
    const nth = (numbers.get(year) ?? 0) + 1
    numbers.set(year, nth)
    const [caseClass, what] = dice.pick(troubles)
    const where = dice.pick(estates)
    const enterprise = servedBy.get(where.id)
    const level = dice.pick(caseLevels)
    const party = dice.pick(people)
    const steps = stepsOf({ receivedAt, level, handler: enterprise?.name ?? '社区居委会' }, now, dice)
    return {
      id: dice.newId(),
      nth,
      title: `${where.name}${1 + dice.upTo(12)}号楼${what}`,
      source: dice.pick(caseSources),
      caseClass,
      party: party.name,
      ...(party.phones?.[0] !== undefined && { partyPhone: party.phones[0] }),
      receivedAt,
      estateId: where.id,
      ...(enterprise && { enterpriseId: enterprise.id }),
      ...(steps.length > 0 && { level }),
      ...(steps.length > 3 && { answer: '已处理，请查看。' }),
      steps,
    }
  })
}
