import { put, type Change } from '../journal/entry'
import { sealUse, type SealUse } from '../records/seal-use'
import { fail, ok, type Result } from '../result'

const asked = [
  ['seal', '印章'],
  ['matter', '用印事项'],
  ['approvedBy', '签批人'],
  ['handledBy', '经办人'],
] as const

/** Notes that a seal was used. Refusal `seal-use-incomplete` with what is not filled in. */
export function recordSealUse(typed: SealUse): Result<Change> {
  const missing = asked.filter(([field]) => typed[field].trim() === '').map(([, words]) => words)
  if (missing.length > 0) return fail('seal-use-incomplete', { missing: missing.join('、') })
  return ok({
    cause: 'seal-used',
    detail: `${typed.seal}：${typed.matter}`,
    save: [put(sealUse, typed)],
  })
}
