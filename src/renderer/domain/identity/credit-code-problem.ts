import type { Problem } from '../result'
import { creditCodeFlaw, type CreditCodeFlaw } from './credit-code'

const flawCodes: Readonly<Record<CreditCodeFlaw['what'], string>> = {
  length: 'credit-code-length',
  character: 'credit-code-character',
  check: 'credit-code-check',
}

function flawDetail(flaw: CreditCodeFlaw): Readonly<Record<string, string>> {
  if (flaw.what === 'length') return { length: String(flaw.length) }
  return flaw.what === 'character' ? { character: flaw.character } : {}
}

/** Why a tidied text cannot stand as a 统一社会信用代码: `credit-code-length`, `credit-code-character`, `credit-code-check`. */
export function creditCodeProblem(code: string): Problem | undefined {
  const flaw = creditCodeFlaw(code)
  return flaw === undefined ? undefined : { code: flawCodes[flaw.what], detail: flawDetail(flaw) }
}
