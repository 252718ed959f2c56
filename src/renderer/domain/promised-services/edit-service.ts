import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import { promisedService, type PromisedService } from '../records/promised-service'
import { fail, ok, type Result } from '../result'
import { serviceFields } from './data/service-fields'

const MOST_DAYS = 3650

/** A number of days that no check can be apart. */
const isNoInterval = (typed: string): boolean =>
  /^\d+$/u.test(typed) && (Number(typed) < 1 || Number(typed) > MOST_DAYS)

/**
 * Puts a service on the list of a contract, or changes it. Refusals: `service-check-days`, `service-twice` (the same title in one
 * contract), and those of readEntered.
 */
export function editService(
  serviceContractId: string,
  entered: Entered,
  known: PromisedService | undefined,
  all: readonly PromisedService[],
  newId: () => string,
): Result<Change> {
  if (isNoInterval((entered['checkDays'] ?? '').normalize('NFKC').trim())) return fail('service-check-days')
  const id = known?.id ?? newId()
  const beside = { id, start: {}, chosen: { serviceContractId } }
  const read = enterRecord(promisedService, serviceFields, entered, known, beside)
  if (!read.ok) return read
  const { title } = read.value
  const twice = all.some(
    one => one.id !== id && one.serviceContractId === serviceContractId && one.title === title,
  )
  if (twice) return fail('service-twice', { title })
  return ok({ cause: 'promised-service-edited', detail: title, save: [put(promisedService, read.value)] })
}
