import { readEntered } from '../entering/read-entered'
import type { Entered } from '../entering/field-to-enter'
import { creditCodeProblem } from '../identity/credit-code-problem'
import { tidyCreditCode } from '../identity/credit-code'
import { put, type Change } from '../journal/entry'
import { propertyEnterprise, type PropertyEnterprise } from '../records/property-enterprise'
import { ok, type Problem, type Result } from '../result'
import { enterpriseFields } from './data/enterprise-fields'

const OLD_NUMBER = /^\d{15}$/u

function codeProblem(code: string): Problem | undefined {
  if (OLD_NUMBER.test(code)) return { code: 'enterprise-code-is-old' }
  return code === '' ? undefined : creditCodeProblem(code)
}

function problemOf(
  { name, code, oldNumber }: { name: string; code: string; oldNumber: string },
  others: readonly PropertyEnterprise[],
): Problem | undefined {
  if (others.some(one => one.name === name)) return { code: 'enterprise-name-taken', detail: { name } }
  const flaw = codeProblem(code)
  if (flaw !== undefined) return flaw
  const same = code === '' ? undefined : others.find(one => one.creditCode === code)
  if (same !== undefined) return { code: 'enterprise-code-taken', detail: { name: same.name } }
  return oldNumber === '' || OLD_NUMBER.test(oldNumber) ? undefined : { code: 'enterprise-old-number' }
}

/**
 * Records a property enterprise, new or known. Refusals: `enterprise-name-taken`, `enterprise-code-is-old` (15 digits), `credit-code-length`,
 * `credit-code-character`, `credit-code-check`, `enterprise-code-taken`, `enterprise-old-number`, and those of {@link readEntered}.
 */
export function editEnterprise(
  entered: Entered,
  known: PropertyEnterprise | undefined,
  all: readonly PropertyEnterprise[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const code = tidyCreditCode(entered['creditCode'] ?? '')
  const oldNumber = (entered['registrationNo'] ?? '').normalize('NFKC').replace(/\s/gu, '')
  const read = readEntered(enterpriseFields, { ...entered, creditCode: code, registrationNo: oldNumber })
  if (!read.ok) return read
  const id = known?.id ?? newId()
  const name = String(read.value['name'])
  const problem = problemOf(
    { name, code, oldNumber },
    all.filter(one => one.id !== id),
  )
  if (problem !== undefined) return { ok: false, problem }
  const saved = propertyEnterprise.schema.parse({ ...read.value, id })
  const change: Change = { cause: 'enterprise-edited', detail: name, save: [put(propertyEnterprise, saved)] }
  return ok({ id, change })
}
