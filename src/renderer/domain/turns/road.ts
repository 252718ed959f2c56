import { fail, ok, type Result } from '../result'

/** A step a record has taken, as it was recorded; `on` is `YYYY-MM-DD`. */
export type TakenTurn<P extends string = string> = {
  readonly step: P
  readonly on: string
  readonly note: string
}

/** One step that can be taken: from which states, into which (none: it stays), and what its note is to say. */
export type RoadTurn<S extends string = string, P extends string = string> = {
  readonly step: P
  readonly label: string
  readonly from: readonly S[]
  readonly to?: S
  readonly noteLabel: string
  readonly noteNeeded?: true
  /** Not what is usually done: its button stands behind the others and is never the main one. */
  readonly aside?: true
}

/** Where a record begins, how its states are called, and every step there is; the usual one of a state first. */
export type Road<S extends string = string, P extends string = string> = {
  readonly first: S
  readonly states: Readonly<Record<S, string>>
  readonly turns: readonly RoadTurn<S, P>[]
}

/** The state after these steps on a day, `YYYY-MM-DD`: later steps are not yet known. Without a day: after all. */
export function stateOn<S extends string, P extends string>(
  { first, turns }: Road<S, P>,
  steps: readonly TakenTurn<P>[],
  asOf = '9999-12-31',
): S {
  return steps
    .filter(({ on }) => on <= asOf)
    .reduce((state, taken) => turns.find(({ step }) => step === taken.step)?.to ?? state, first)
}

/** The steps that can be taken next. */
export function nextOnRoad<S extends string, P extends string>(
  road: Road<S, P>,
  steps: readonly TakenTurn<P>[],
): readonly RoadTurn<S, P>[] {
  const state = stateOn(road, steps)
  return road.turns.filter(({ from }) => from.includes(state))
}

/** The day the state it is in now was reached; undefined while it has gone nowhere. */
export const reachedOn = <P extends string>(
  { turns }: Road<string, P>,
  steps: readonly TakenTurn<P>[],
): string | undefined =>
  steps.findLast(taken => turns.find(({ step }) => step === taken.step)?.to !== undefined)?.on

/** Today, and the first day there can be a step on, both `YYYY-MM-DD`. */
export type RoadDays = { readonly today: string; readonly from?: string | undefined }

/**
 * The steps with one more. Refusals: `turn-no-way` (not from here), `turn-day-missing`, `turn-note-missing`, `turn-future`, `turn-early`
 * (before the step before it).
 */
export function takeTurn<S extends string, P extends string>(
  road: Road<S, P>,
  steps: readonly TakenTurn<P>[],
  { step, on, note }: TakenTurn,
  { today, from }: RoadDays,
): Result<TakenTurn<P>[]> {
  const turn = nextOnRoad(road, steps).find(one => one.step === step)
  if (turn === undefined) return fail('turn-no-way', { state: road.states[stateOn(road, steps)] })
  if (on === '') return fail('turn-day-missing')
  if (turn.noteNeeded === true && note.trim() === '')
    return fail('turn-note-missing', { label: turn.noteLabel })
  if (on > today) return fail('turn-future')
  const earliest = steps.at(-1)?.on ?? from
  if (earliest !== undefined && on < earliest) return fail('turn-early', { earliest })
  return ok([...steps, { step: turn.step, on, note: note.trim() }])
}
