import type { Keeping, PrintableDocument } from '../../../documents/define-document'
import { laidOut } from '../../../documents/laid-out'
import { numberIn } from '../../../domain/meeting/numbers'
import type { PaperDraft, PaperNumber } from '../../../domain/paper/issue-papers'
import type { Organisation } from '../../../domain/records/organisation'
import type { MeetingPaperEntry } from './data/meeting-papers'
import type { PaperContext, PaperMatter } from './paper-context'

function numberOf(keeping: Keeping, { number }: PaperMatter, body: Organisation): PaperNumber {
  if (keeping.kind === 'numbered') return numberIn(body, keeping.sign)
  return keeping.kind === 'kept' && number !== undefined ? { kind: 'own', words: number } : { kind: 'none' }
}

const draftOf = (
  document: PrintableDocument,
  matter: PaperMatter,
  { meeting, body }: PaperContext,
): PaperDraft => ({
  documentId: document.id,
  title: document.title,
  subject: matter.subject,
  meetingId: meeting.id,
  ...(matter.about && { about: matter.about }),
  number: numberOf(document.keeping, matter, body),
  layout: imprint =>
    laidOut(document, document.keeping.kind === 'numbered' ? { ...matter.facts, ...imprint } : matter.facts),
})

/** What an entry still lacks for this meeting, in the clerk's words. */
export const gapsOf = ({ needs }: MeetingPaperEntry, context: PaperContext): readonly string[] =>
  needs.filter(({ isMet }) => !isMet(context)).map(({ words }) => words)

/** The papers of an entry that lacks nothing, each ready to be looked at, printed or issued. */
export const draftsOf = (entry: MeetingPaperEntry, context: PaperContext): readonly PaperDraft[] =>
  gapsOf(entry, context).length > 0
    ? []
    : entry.matters(context).map(matter => draftOf(entry.document, matter, context))
