import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change, type Put } from '../journal/entry'
import { jointAgreement, type JointAgreement } from '../records/joint-agreement'
import { jointItem, type JointItem } from '../records/joint-item'
import { jointUnit, type JointUnit } from '../records/joint-unit'
import { fail, ok, type Result } from '../result'
import { stateOn, takeTurn, type TakenTurn } from '../turns/road'
import { agreementFields, itemFields, unitFields } from './data/joint-fields'
import { jointAgreementRoad, jointItemRoad } from './data/joint-roads'

type Kept = { readonly id: string; readonly change: Change }

const changed = (detail: string, saved: Put): Change => ({
  cause: 'joint-building-edited',
  detail,
  save: [saved],
})

/** Which records a unit is known by besides. */
export type UnitLinks = Pick<Partial<JointUnit>, 'memberUnitId' | 'partyOrganisationId'>

/** Records a unit, new or known. Refusals: `joint-name-taken`, and those of readEntered. */
export function editUnit(
  entered: Entered,
  { memberUnitId, partyOrganisationId }: UnitLinks,
  known: JointUnit | undefined,
  all: readonly JointUnit[],
  newId: () => string,
): Result<Kept> {
  const id = known?.id ?? newId()
  const beside = { id, start: {}, chosen: { memberUnitId, partyOrganisationId } }
  const read = enterRecord(jointUnit, unitFields, entered, known, beside)
  if (!read.ok) return read
  const { name } = read.value
  if (all.some(one => one.id !== id && one.name === name)) return fail('joint-name-taken', { name })
  return ok({ id, change: changed(name, put(jointUnit, read.value)) })
}

/** What a line of a list belongs to: its unit and list, and of a project the need and the resource it brings together. */
export type ItemLinks = Pick<JointItem, 'jointUnitId' | 'list' | 'needId' | 'resourceId'>

/** Puts a line on a list, or changes it. Refusals: those of readEntered. */
export function editItem(
  entered: Entered,
  { jointUnitId, list, needId, resourceId }: ItemLinks,
  known: JointItem | undefined,
  newId: () => string,
): Result<Kept> {
  const id = known?.id ?? newId()
  const chosen = { jointUnitId, list, needId, resourceId }
  const read = enterRecord(jointItem, itemFields, entered, known, { id, start: { steps: [] }, chosen })
  return read.ok ? ok({ id, change: changed(read.value.title, put(jointItem, read.value)) }) : read
}

/** Takes a step with a line of a list. Refusals: those of takeTurn. */
export function takeItemStep(one: JointItem, request: TakenTurn, today: string): Result<Change> {
  const steps = takeTurn(jointItemRoad, one.steps, request, { today, from: one.recordedOn })
  return steps.ok ? ok(changed(one.title, put(jointItem, { ...one, steps: steps.value }))) : steps
}

/** The last day an agreement holds: its own, or the day it was ended on. */
const agreementEnd = ({ endsOn, steps }: Pick<JointAgreement, 'endsOn' | 'steps'>): string =>
  steps.find(({ step }) => step === 'ended')?.on ?? endsOn

/** How an agreement stands on a day, in words. */
export function agreementState(one: JointAgreement, day: string): string {
  const state = stateOn(jointAgreementRoad, one.steps, day)
  if (state === 'signed' && one.endsOn < day) return '已到期'
  return jointAgreementRoad.states[state]
}

const overlaps = (one: JointAgreement, other: JointAgreement): boolean =>
  one.jointUnitId === other.jointUnitId &&
  one.startsOn <= agreementEnd(other) &&
  other.startsOn <= agreementEnd(one)

/**
 * Records an agreement with a unit, new or known; its steps stay. Refusals: `joint-days-reversed`, `joint-agreement-overlap`, and those of
 * readEntered.
 */
export function editAgreement(
  jointUnitId: string,
  entered: Entered,
  known: JointAgreement | undefined,
  all: readonly JointAgreement[],
  newId: () => string,
): Result<Kept> {
  const id = known?.id ?? newId()
  const beside = { id, start: { steps: [] }, chosen: { jointUnitId } }
  const read = enterRecord(jointAgreement, agreementFields, entered, known, beside)
  if (!read.ok) return read
  const saved = read.value
  if (saved.endsOn < saved.startsOn) return fail('joint-days-reversed')
  const other = all.find(one => one.id !== id && overlaps(saved, one))
  if (other !== undefined) {
    const { title, startsOn: from } = other
    return fail('joint-agreement-overlap', { title, from, to: agreementEnd(other) })
  }
  return ok({ id, change: changed(saved.title, put(jointAgreement, saved)) })
}

/** Takes a step with an agreement. Refusals: `joint-signed-late` (after its last day), and those of takeTurn. */
export function takeAgreementStep(one: JointAgreement, request: TakenTurn, today: string): Result<Change> {
  if (request.step === 'signed' && request.on > one.endsOn) {
    return fail('joint-signed-late', { to: one.endsOn })
  }
  const steps = takeTurn(jointAgreementRoad, one.steps, request, { today })
  return steps.ok ? ok(changed(one.title, put(jointAgreement, { ...one, steps: steps.value }))) : steps
}
