import { enteredOf, type Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { estate as estateKind } from '../records/estate'
import { propertyEnterprise } from '../records/property-enterprise'
import { serviceContract, type ServiceContract } from '../records/service-contract'
import { fail, ok, type Problem, type Result } from '../result'
import { overlapping } from './contract-spans'
import { contractFields } from './data/contract-fields'
import { feeLines, readFees } from './written-lines'

type Reading = Pick<Records, 'all' | 'find'>

/** Whom a contract binds, as chosen. */
export type ContractParties = {
  readonly estateId: string | undefined
  readonly enterpriseId: string | undefined
}

/** What stands in the form for a contract on record, or for a new one. */
export const enteredContract = (known: ServiceContract | undefined): Entered => ({
  ...enteredOf(contractFields, known),
  fees: known === undefined ? '' : feeLines(known.fees),
})

const namesIn = (records: Reading, { estateId, enterpriseId }: ServiceContract) => ({
  estate: records.find(estateKind, estateId)?.name ?? '',
  enterprise: records.find(propertyEnterprise, enterpriseId)?.name ?? '',
})

/** 文和园 · 安居物业 */
export function contractName(contract: ServiceContract, records: Reading): string {
  const { estate, enterprise } = namesIn(records, contract)
  return `${estate} · ${enterprise}`
}

function spanProblem(saved: ServiceContract, records: Reading): Problem | undefined {
  const { startsOn, endsOn, endedOn } = saved
  if (endsOn !== undefined && endsOn < startsOn) return { code: 'contract-days-reversed' }
  if (endedOn !== undefined && endedOn < startsOn)
    return { code: 'contract-ended-early', detail: { from: startsOn } }
  const other = overlapping(saved, records.all(serviceContract))
  if (other === undefined) return undefined
  const to = other.endedOn ?? other.endsOn ?? '不定期'
  return { code: 'contract-overlap', detail: { ...namesIn(records, other), from: other.startsOn, to } }
}

const HUNDRED_PERCENT = 100

function problemOf(saved: ServiceContract, records: Reading): Problem | undefined {
  if (Number(saved.collectionRate ?? 0) > HUNDRED_PERCENT) return { code: 'contract-rate-over' }
  return spanProblem(saved, records)
}

/** The notices and the ending of a contract stay when what was agreed is edited. */
const kept = (known: ServiceContract | undefined): Partial<ServiceContract> => ({
  notices: known?.notices ?? [],
  ...(known?.endedOn !== undefined && { endedOn: known.endedOn }),
  ...(known?.endedReason !== undefined && { endedReason: known.endedReason }),
  ...(known?.handedOverOn !== undefined && { handedOverOn: known.handedOverOn }),
})

/** A contract that may be kept, as an entry of the journal. */
export function contractChange(saved: ServiceContract, records: Reading): Result<Change> {
  const problem = problemOf(saved, records)
  if (problem !== undefined) return { ok: false, problem }
  const detail = contractName(saved, records)
  return ok({ cause: 'contract-edited', detail, save: [put(serviceContract, saved)] })
}

/**
 * Records a service contract, new or known. Refusals: `contract-estate-missing`, `contract-enterprise-missing`, `contract-fee-shape`,
 * `contract-days-reversed`, `contract-ended-early`, `contract-overlap` (another contract of the estate for some of the same days),
 * `contract-rate-over`, and those of {@link readEntered}.
 */
export function editContract(
  { estateId, enterpriseId }: ContractParties,
  entered: Entered,
  known: ServiceContract | undefined,
  records: Reading,
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  if (estateId === undefined) return fail('contract-estate-missing')
  if (enterpriseId === undefined) return fail('contract-enterprise-missing')
  const read = readEntered(contractFields, entered)
  if (!read.ok) return read
  const fees = readFees(entered['fees'] ?? '')
  if (!fees.ok) return fees
  const id = known?.id ?? newId()
  const facts = { ...read.value, fees: fees.value, id, estateId, enterpriseId }
  const change = contractChange(serviceContract.schema.parse({ ...kept(known), ...facts }), records)
  return change.ok ? ok({ id, change: change.value }) : change
}
