import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { recordCase } from '../green-channel/record-case'
import { put, type Change } from '../journal/entry'
import { greenCase, type GreenCase } from '../records/green-case'
import type { PromisedService } from '../records/promised-service'
import { serviceCheck, type ServiceCheck } from '../records/service-check'
import type { ServiceContract } from '../records/service-contract'
import { fail, ok, type Result } from '../result'
import { checkFields } from './data/service-fields'

type Days = { readonly today: string; readonly contractFrom: string }

/**
 * Records what was found of a service on a day. Refusals: `check-future`, `check-early` (before the contract began), `check-found-missing`
 * (something was amiss and is not told), and those of readEntered.
 */
export function checkService(
  service: Pick<PromisedService, 'id' | 'title'>,
  entered: Entered,
  known: ServiceCheck | undefined,
  { today, contractFrom }: Days,
  newId: () => string,
): Result<{ readonly check: ServiceCheck; readonly change: Change }> {
  const beside = { id: known?.id ?? newId(), start: {}, chosen: { promisedServiceId: service.id } }
  const read = enterRecord(serviceCheck, checkFields, entered, known, beside)
  if (!read.ok) return read
  const check = read.value
  if (check.on > today) return fail('check-future')
  if (check.on < contractFrom) return fail('check-early', { from: contractFrom })
  if (check.result !== '达到' && check.found === undefined) return fail('check-found-missing')
  const change: Change = {
    cause: 'service-checked',
    detail: service.title,
    save: [put(serviceCheck, check)],
  }
  return ok({ check, change })
}

type CaseContext = {
  readonly cases: readonly GreenCase[]
  readonly now: string
  readonly newId: () => string
  readonly contract: Pick<ServiceContract, 'estateId' | 'enterpriseId'>
}

const TITLE = 100

/**
 * Brings what failed to the green channel: a case of the estate and the enterprise, told by the check. Refusals: `check-met`,
 * `check-case-known`, and those of {@link recordCase}. `now` is `YYYY-MM-DDTHH:mm`.
 */
export function bringCheckToCase(
  check: ServiceCheck,
  service: Pick<PromisedService, 'title' | 'standard'>,
  { cases, now, newId, contract }: CaseContext,
): Result<{ readonly id: string; readonly change: Change }> {
  if (check.result === '达到') return fail('check-met')
  if (check.greenCaseId !== undefined) return fail('check-case-known')
  const entered = {
    title: Array.from(`${service.title}${check.result}合同承诺`).slice(0, TITLE).join(''),
    source: '其他',
    content: `${check.on}核查：${check.found ?? ''}\n合同承诺：${service.standard}`,
  }
  const { estateId, enterpriseId } = contract
  const choices = { receivedAt: now, caseClass: '服务承诺', estateId, enterpriseId }
  const made = recordCase(entered, choices, undefined, { cases, now, newId })
  if (!made.ok) return made
  const { id, change } = made.value
  const kept = put(serviceCheck, { ...check, greenCaseId: id })
  const saved = typeof change.save === 'function' ? [] : change.save
  const brought = saved.filter(({ kind }) => kind.kind === greenCase.kind)
  return ok({
    id,
    change: { cause: 'service-checked', detail: entered.title, save: [...brought, kept] },
  })
}
