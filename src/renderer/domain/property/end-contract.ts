import type { Change } from '../journal/entry'
import type { Records } from '../ports'
import type { ContractNotice, ServiceContract } from '../records/service-contract'
import { fail, type Result } from '../result'
import { contractChange } from './edit-contract'

type Context = { readonly records: Pick<Records, 'all' | 'find'>; readonly today: string }

/** Records a written notice that the contract is not to go on. Refusals: `contract-over`, `contract-day-future`, `contract-day-early`. */
export function giveNotice(
  contract: ServiceContract,
  notice: ContractNotice,
  { records, today }: Context,
): Result<Change> {
  if (contract.endedOn !== undefined) return fail('contract-over')
  if (notice.on > today) return fail('contract-day-future')
  if (notice.on < contract.startsOn) return fail('contract-day-early', { from: contract.startsOn })
  const given = { ...notice, note: notice.note.trim() }
  return contractChange({ ...contract, notices: [...contract.notices, given] }, records)
}

/** Ends a contract with a day as its last. Refusals: `contract-over`, `contract-reason-missing`, `contract-ended-early`, `contract-overlap`. */
export function endContract(
  contract: ServiceContract,
  { on, reason }: { readonly on: string; readonly reason: string },
  { records }: Context,
): Result<Change> {
  if (contract.endedOn !== undefined) return fail('contract-over')
  if (reason.trim() === '') return fail('contract-reason-missing')
  return contractChange({ ...contract, endedOn: on, endedReason: reason.trim() }, records)
}

/** Records that rooms and papers were handed over (民法典 949). Refusals: `contract-day-future`, `contract-day-early`. */
export function handOver(contract: ServiceContract, on: string, { records, today }: Context): Result<Change> {
  if (on > today) return fail('contract-day-future')
  if (on < contract.startsOn) return fail('contract-day-early', { from: contract.startsOn })
  return contractChange({ ...contract, handedOverOn: on }, records)
}
