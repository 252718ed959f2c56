import { issuePapers, type IssuingPorts } from '../../../domain/paper/issue-papers'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import type { Watch } from '../../../domain/progress'
import { office, OFFICE_ID } from '../../../domain/records/office'
import type { IssuedPaper } from '../../../domain/records/paper'
import { fail, ok, type Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { judging, type Certificate } from '../issue-certificate'

/** Every draft, or the first that may not be issued, by its place in the list and what is against it. */
function allDrafts(ports: IssuingPorts, certificates: readonly Certificate[]): Result<readonly PaperDraft[]> {
  const judged = judging(ports)
  const drafts: PaperDraft[] = []
  for (const certificate of certificates) {
    const draft = judged(certificate, undefined)
    if (!draft.ok) {
      const row = `${drafts.length + 1}`
      return fail('batch-refused', { row, words: refusalWords(draft.problem) })
    }
    drafts.push(draft.value)
  }
  return ok(drafts)
}

const detailOf = ([first]: readonly PaperDraft[], count: number): string =>
  first === undefined ? '' : `${first.title} ${first.subject.split('　')[0] ?? ''}等 ${count} 份`

/** The entry a batch was written in, and its papers in their order. */
export type IssuedBatch = { readonly entryId: string; readonly papers: readonly IssuedPaper[] }

/**
 * Issues papers together or not at all: each is judged and drawn for trial, then all numbers are taken in one entry. Refusals: `batch-nobody`,
 * `batch-refused` (with the place in the list), `certificate-office-missing`, those of {@link issuePapers}; no number is spent then.
 */
export async function issueBatch(
  ports: IssuingPorts,
  certificates: readonly Certificate[],
  watch: Watch,
): Promise<Result<IssuedBatch>> {
  if (ports.records.find(office, OFFICE_ID) === undefined) return fail('certificate-office-missing')
  if (certificates.length === 0) return fail('batch-nobody')
  const drafts = allDrafts(ports, certificates)
  if (!drafts.ok) return drafts
  const detail = detailOf(drafts.value, drafts.value.length)
  const issued = await issuePapers(ports, { drafts: drafts.value, detail }, watch)
  if (!issued.ok) return issued
  const entry = ports.records.journal().find(({ cause }) => cause === 'paper-issued')
  if (entry === undefined) throw new Error('The batch was written but is not in the journal')
  return ok({ entryId: entry.id, papers: issued.value })
}
