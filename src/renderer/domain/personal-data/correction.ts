import { z } from 'zod'
import type { Change } from '../journal/entry'
import { resident } from '../records/resident'
import { fail, ok, type Result } from '../result'

/** What came of it: the record is mended, or was found to be right. */
export type CorrectionOutcome = 'mended' | 'found-right'

const outcomeWords: Readonly<Record<CorrectionOutcome, string>> = {
  mended: '核实有误，更正',
  'found-right': '核实无误，不更正',
}

const asked = z.string().trim().min(1, 'correction-reason-missing').max(200, 'correction-reason-long')

/**
 * What stands in the journal when a person says that something on record of them is wrong (个人信息保护法 §46): what they say, how it was
 * looked into, and what came of it. The mending itself is an edit of its own.
 * Refusals: `correction-reason-missing`, `correction-reason-long`.
 */
export function planCorrection(
  residentId: string,
  reason: string,
  outcome: CorrectionOutcome,
): Result<Change> {
  const said = asked.safeParse(reason)
  if (!said.success) return fail(said.error.issues[0]?.message ?? '')
  return ok({
    cause: 'correction-asked',
    detail: `${outcomeWords[outcome]}；${said.data}`,
    save: [],
    about: [{ kind: resident.kind, id: residentId }],
  })
}
