import { put, type Change } from '../journal/entry'
import { sealUse, type SealUse } from '../records/seal-use'
import { fail, ok, type Result } from '../result'

const asked = [
  ['seal', '印章'],
  ['matter', '用印事项'],
  ['approvedBy', '签批人'],
  ['handledBy', '经办人'],
] as const

/** The most characters each takes. */
const mosts = [
  ['seal', '印章', 40],
  ['matter', '用印事项', 200],
  ['number', '编号', 60],
  ['approvedBy', '签批人', 50],
  ['handledBy', '经办人', 50],
  ['applicant', '申请人', 50],
  ['phone', '联系电话', 40],
  ['note', '备注', 200],
] as const

/** Notes that a seal was used. Refusals: `seal-use-incomplete` with what is not filled in, `entered-long` with what is too long. */
export function recordSealUse(typed: SealUse): Result<Change> {
  const missing = asked.filter(([field]) => typed[field].trim() === '').map(([, words]) => words)
  if (missing.length > 0) return fail('seal-use-incomplete', { missing: missing.join('、') })
  const long = mosts.find(([field, , most]) => Array.from(typed[field] ?? '').length > most)
  if (long !== undefined) return fail('entered-long', { label: long[1], most: `${long[2]}` })
  return ok({
    cause: 'seal-used',
    detail: `${typed.seal}：${typed.matter}`,
    save: [put(sealUse, typed)],
  })
}
