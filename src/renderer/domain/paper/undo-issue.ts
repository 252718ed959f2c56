import { put, type JournalEntry } from '../journal/entry'
import type { UndoPlan } from '../journal/plan-undo'
import type { Kept } from '../journal/undoing'
import type { Records } from '../ports'
import { certificateRequest } from '../records/certificate-request'
import { issuedPaper } from '../records/paper'
import { paperKey } from '../records/paper-key'
import { series } from '../records/series'
import { fail, ok, type Result } from '../result'
import type { Noted } from './noted'

const REASON = '撤销开具'

/** What may be written with papers and stays when they are made void; a request goes on saying which paper it led to. */
const staying: readonly string[] = [issuedPaper.kind, series.kind, paperKey.kind, certificateRequest.kind]

/**
 * What undoing an issue would do: the papers become void, so that their numbers are accounted for and never given again. Papers that were
 * collected, or are void already, are left alone. Nothing is written. Refusals: `already-undone`, `issue-bound` (meetings or posts were
 * written with the papers and hold on to them).
 */
export function planIssueUndo(
  { head, changes }: JournalEntry,
  records: Pick<Records, 'find' | 'journal'>,
  noted: Noted,
): Result<UndoPlan> {
  if (records.journal().some(later => later.undoes === head.id)) return fail('already-undone')
  if (changes.some(({ kind }) => !staying.includes(kind))) return fail('issue-bound')
  const kept: Kept[] = []
  const papers = changes
    .filter(({ kind }) => kind === issuedPaper.kind)
    .flatMap(({ id }) => {
      const paper = records.find(issuedPaper, id)
      if (paper !== undefined && paper.voided === undefined && paper.collected === undefined) return [paper]
      kept.push({
        kind: issuedPaper.kind,
        id,
        reason: paper === undefined ? 'removed' : 'edited',
        fields: [],
      })
      return []
    })
  const save = papers.map(paper => put(issuedPaper, { ...paper, voided: { ...noted, reason: REASON } }))
  return ok({
    change: { cause: 'paper-voided', detail: `${head.detail}：${REASON}`, save, remove: [], undoes: head.id },
    kept,
  })
}
