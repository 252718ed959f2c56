import { put, type Put } from '../../renderer/domain/journal/entry'
import { editGathering, keepOpinion, takeGatheringStep } from '../../renderer/domain/opinions/edit-gathering'
import { leadToTopic } from '../../renderer/domain/opinions/lead-to-topic'
import { daysAfter } from '../../renderer/domain/people/days'
import type { Estate } from '../../renderer/domain/records/estate'
import { opinionGathering, type OpinionGathering } from '../../renderer/domain/records/opinion-gathering'
import { gatherings } from './data/party-words'
import type { Dice } from './dice'
import { recordBy, savedBy } from './saved-by'

type Told = { readonly today: string; readonly dice: Dice }
type Words = (typeof gatherings)[number]

/** When the gatherings begin, in days from today: one is over, one is running, one is to come. */
const beginsAfter = [-24, -6, 4] as const
const LASTS = 12

function planned({ subject, way, asked, count }: Words, at: Estate, begins: number, { today, dice }: Told) {
  const plannedOn = daysAfter(today, begins)
  const entered = {
    ...{ title: `${at.name}${subject}`, way, asked: `${at.name}${asked}`, askedCount: count },
    ...{ plannedOn, until: daysAfter(plannedOn, LASTS), place: '社区会议室' },
    purpose: '赞成不赞成，有什么顾虑，放在哪里合适。',
  }
  return recordBy(opinionGathering, editGathering(entered, undefined, dice.newId))
}

/** What was said of it on the days after it began. */
function asked(one: OpinionGathering, { opinions }: Words, { today, dice }: Told): OpinionGathering {
  const on = one.plannedOn
  const begun = takeGatheringStep(one, { step: 'begun', on, note: '楼道张贴，微信群通知' }, today)
  return opinions.reduce(
    (so, [from, text, finding], nth) => {
      const opinion = { id: undefined, on: daysAfter(on, nth + 1), from, text, finding }
      return recordBy(opinionGathering, keepOpinion(so, opinion, { today, newId: dice.newId }))
    },
    recordBy(opinionGathering, begun),
  )
}

/** What was made of it, the topic it led to, and how those who were asked were told. */
function concluded(one: OpinionGathering, { today, dice }: Told): readonly Put[] {
  const step = (so: OpinionGathering, taken: 'appraised' | 'closed', days: number, note: string) =>
    recordBy(
      opinionGathering,
      takeGatheringStep(so, { step: taken, on: daysAfter(today, days), note }, today),
    )
  const appraised = step(one, 'appraised', -3, '多数赞成，位置移到北门内侧，提交议事会。')
  const now = `${daysAfter(today, -2)}T10:00`
  const led = leadToTopic(
    appraised,
    { title: one.title, source: '居民提议' },
    { topics: [], now, newId: dice.newId },
  )
  const closed = step(recordBy(opinionGathering, led), 'closed', -1, '在楼道张贴结果，逐户回复了提意见的人。')
  return [
    ...savedBy(led).filter(({ kind }) => kind.kind !== opinionGathering.kind),
    put(opinionGathering, closed),
  ]
}

/** Opinions asked before something is decided: one that led to a topic, one that is running, one that is to come. */
export function opinionsOf(estates: readonly Estate[], today: string, dice: Dice): readonly Put[] {
  const told = { today, dice }
  return gatherings.flatMap((words, nth) => {
    const [at, begins] = [estates[nth % estates.length], beginsAfter[nth]]
    if (at === undefined || begins === undefined) throw new Error('No estate to ask in')
    const one = planned(words, at, begins, told)
    if (begins > 0) return [put(opinionGathering, one)]
    const said = asked(one, words, told)
    return nth === 0 ? concluded(said, told) : [put(opinionGathering, said)]
  })
}
