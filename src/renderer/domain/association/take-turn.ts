import { put, type Change } from '../journal/entry'
import { organisation as organisationKind, type AssociationTurn } from '../records/organisation'
import { ok, type Problem, type Result } from '../result'
import { associationOf, lastTurn, stateOf } from './associations'
import {
  associationStates,
  stateTurns,
  type AssociationState,
  type StateTurn,
} from './data/association-states'
import type { AssociationFacts, TurnEvidence } from './turn-guards'

/** A turn that can be thought of now: what is missing, and what speaks for it when nothing is. */
export type PossibleTurn = {
  readonly turn: StateTurn
  readonly missing: readonly Problem[]
  /** The last thing that made it possible; undefined where something is missing, or where it follows from a decision alone. */
  readonly evidence: TurnEvidence | undefined
}

/** The turns from the state an association is in, in the order of the table. */
export function possibleTurns(facts: AssociationFacts): readonly PossibleTurn[] {
  const state = stateOf(facts.organisation)
  return stateTurns.filter(turn => turn.from === state).map(turn => possible(turn, facts))
}

function possible(turn: StateTurn, facts: AssociationFacts): PossibleTurn {
  const found = turn.guards.map(guard => guard(facts))
  const missing = found.flatMap(one => ('missing' in one ? one.missing : []))
  const evidence = found
    .flatMap(one => ('evidence' in one ? [one.evidence] : []))
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .at(-1)
  return { turn, missing, evidence: missing.length === 0 ? evidence : undefined }
}

/** The turn that what happened in meetings speaks for. */
export const proposedTurn = (facts: AssociationFacts): PossibleTurn | undefined =>
  possibleTurns(facts).find(one => one.evidence !== undefined)

export type TurnRequest = {
  readonly to: AssociationState
  /** `YYYY-MM-DD`; undefined: not filled in. */
  readonly on: string | undefined
  readonly ground: string
  readonly meeting?: string | undefined
  /** 补录: known from the paper named as its ground; nothing else is asked for. */
  readonly afterTheFact?: boolean
}

/**
 * Takes an association into another state. Refusals: `association-turn-day-missing`, `association-turn-future`,
 * `association-turn-before-last`, `association-turn-ground-missing`, `association-no-way`, and what a guard misses.
 */
export function takeTurn(facts: AssociationFacts, request: TurnRequest): Result<Change> {
  const { organisation } = facts
  const refused = dayRefusal(facts, request.on) ?? wayRefusal(facts, request)
  if (refused !== undefined) return { ok: false, problem: refused }
  const turn: AssociationTurn = {
    state: request.to,
    on: request.on ?? facts.today,
    ground: request.ground.trim(),
    ...(request.meeting !== undefined && { meeting: request.meeting }),
    ...(request.afterTheFact === true && { afterTheFact: true }),
  }
  const association = associationOf(organisation)
  return ok({
    cause: 'association-turned',
    detail: `${organisation.name}：${associationStates[request.to]}`,
    save: [
      put(organisationKind, {
        ...organisation,
        association: { ...association, turns: [...association.turns, turn] },
      }),
    ],
  })
}

function dayRefusal(facts: AssociationFacts, on: string | undefined): Problem | undefined {
  if (on === undefined) return { code: 'association-turn-day-missing' }
  if (on > facts.today) return { code: 'association-turn-future' }
  const last = lastTurn(facts.organisation)
  return last !== undefined && on < last.on
    ? {
        code: 'association-turn-before-last',
        detail: { last: last.on, state: associationStates[last.state] },
      }
    : undefined
}

function wayRefusal(facts: AssociationFacts, { to, ground, afterTheFact }: TurnRequest): Problem | undefined {
  if (ground.trim() === '') return { code: 'association-turn-ground-missing' }
  if (afterTheFact === true) return undefined
  const way = possibleTurns(facts).find(one => one.turn.to === to)
  if (way !== undefined) return way.missing[0]
  const state = associationStates[stateOf(facts.organisation)]
  return { code: 'association-no-way', detail: { from: state, to: associationStates[to] } }
}
