import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import { opinionGathering, type Opinion, type OpinionGathering } from '../records/opinion-gathering'
import { fail, ok, type Result } from '../result'
import { stateOn, takeTurn, type TakenTurn } from '../turns/road'
import { gatheringFields, gatheringRoad } from './data/gathering-road'

const changed = (saved: OpinionGathering): Change => ({
  cause: 'opinions-edited',
  detail: saved.title,
  save: [put(opinionGathering, saved)],
})

/** Records a gathering of opinions, new or known. Refusals: `opinion-days-reversed`, and those of readEntered. */
export function editGathering(
  entered: Entered,
  known: OpinionGathering | undefined,
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const id = known?.id ?? newId()
  const beside = { id, start: { opinions: [], steps: [], topicIds: [] }, chosen: {} }
  const read = enterRecord(opinionGathering, gatheringFields, entered, known, beside)
  if (!read.ok) return read
  const { plannedOn, until } = read.value
  if (until !== undefined && until < plannedOn) return fail('opinion-days-reversed')
  return ok({ id, change: changed(read.value) })
}

const isOpen = (one: OpinionGathering): boolean =>
  ['planned', 'running'].includes(stateOn(gatheringRoad, one.steps))

/** What an opinion is as it is entered; `id` undefined: a new one. */
export type OpinionRequest = Omit<Opinion, 'id'> & { readonly id: string | undefined }

/**
 * Keeps one opinion, or what was made of it. Refusals: `opinion-closed`, `opinion-text-missing`, `turn-day-missing`, `turn-future`.
 */
export function keepOpinion(
  one: OpinionGathering,
  { id, on, from, text, finding }: OpinionRequest,
  { today, newId }: { readonly today: string; readonly newId: () => string },
): Result<Change> {
  if (!isOpen(one)) return fail('opinion-closed')
  if (text.trim() === '') return fail('opinion-text-missing')
  if (on === '') return fail('turn-day-missing')
  if (on > today) return fail('turn-future')
  const kept: Opinion = {
    id: id ?? newId(),
    on,
    from: from.trim(),
    text: text.trim(),
    finding: finding.trim(),
  }
  const opinions =
    id === undefined ? [...one.opinions, kept] : one.opinions.map(each => (each.id === id ? kept : each))
  return ok(changed({ ...one, opinions }))
}

/** Takes one opinion off. Refusal: `opinion-closed`. */
export const dropOpinion = (one: OpinionGathering, id: string): Result<Change> =>
  isOpen(one)
    ? ok(changed({ ...one, opinions: one.opinions.filter(each => each.id !== id) }))
    : fail('opinion-closed')

/**
 * Takes a step. Refusals: `opinion-none` and `opinion-unappraised` (before the appraisal every opinion has its finding), and those of
 * {@link takeTurn}.
 */
export function takeGatheringStep(one: OpinionGathering, request: TakenTurn, today: string): Result<Change> {
  if (request.step === 'appraised') {
    if (one.opinions.length === 0) return fail('opinion-none')
    const open = one.opinions.filter(({ finding }) => finding === '').length
    if (open > 0) return fail('opinion-unappraised', { count: String(open) })
  }
  const steps = takeTurn(gatheringRoad, one.steps, request, { today })
  return steps.ok ? ok(changed({ ...one, steps: steps.value })) : steps
}
