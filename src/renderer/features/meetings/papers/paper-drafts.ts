import type { Keeping, PrintableDocument } from '../../../documents/define-document'
import { factsProblem } from '../../../documents/facts-problem'
import { laidOut } from '../../../documents/laid-out'
import { numberIn } from '../../../domain/meeting/numbers'
import type { Paper } from '../../../domain/paper/paper'
import { draftLayout, type Imprint, type PaperDraft } from '../../../domain/paper/paper-draft'
import type { PaperNumber } from '../../../domain/paper/paper-number'
import type { Organisation } from '../../../domain/records/organisation'
import type { IssuedPaper } from '../../../domain/records/paper'
import type { PaperRule } from '../../../domain/records/paper-rule'
import { refusalWords } from '../../../domain/words/problem-words'
import type { MeetingPaperEntry } from './data/meeting-papers'
import type { PaperContext, PaperMatter } from './paper-context'

function numberOf(keeping: Keeping, { number }: PaperMatter, body: Organisation): PaperNumber {
  if (keeping.kind === 'numbered') return numberIn(body, keeping.sign)
  return keeping.kind === 'kept' && number !== undefined ? { kind: 'own', words: number } : { kind: 'none' }
}

/** What the document is laid out from; numbered ones take their number and day with them. */
const factsOf = (
  { keeping }: PrintableDocument,
  matter: PaperMatter,
  imprint: Imprint,
): PaperMatter['facts'] => (keeping.kind === 'numbered' ? { ...matter.facts, ...imprint } : matter.facts)

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
  layout: imprint => laidOut(document, factsOf(document, matter, imprint)),
})

/** What an entry still lacks for this meeting, or which of its words do not go on the paper, in the clerk's words. */
export function gapsOf(
  { document, needs, matters }: MeetingPaperEntry,
  context: PaperContext,
): readonly string[] {
  const missing = needs.filter(({ isMet }) => !isMet(context)).map(({ words }) => words)
  if (missing.length > 0) return missing
  const imprint = { number: '1', issuedOn: context.today }
  return matters(context).flatMap(matter => {
    const problem = factsProblem(document, factsOf(document, matter, imprint))
    return problem === undefined ? [] : [refusalWords(problem)]
  })
}

/** The papers of an entry that lacks nothing, each ready to be looked at, printed or issued. */
export const draftsOf = (entry: MeetingPaperEntry, context: PaperContext): readonly PaperDraft[] =>
  gapsOf(entry, context).length > 0
    ? []
    : entry.matters(context).map(matter => draftOf(entry.document, matter, context))

/** A paper to be printed now: as it was issued, or as it would be today. `draft` is given while it has yet to be issued. */
export type PaperToPrint = { readonly paper: Paper; readonly draft?: PaperDraft }

const issuedOf = ({ documentId, subject, about }: PaperDraft, papers: readonly IssuedPaper[]) =>
  papers.findLast(
    paper => paper.documentId === documentId && paper.subject === subject && paper.aboutId === about?.id,
  )

/** The papers of an entry as they are printed today: those that were issued as they stand in the register. */
export const toPrint = (
  entry: MeetingPaperEntry,
  context: PaperContext,
  rules: readonly PaperRule[],
): readonly PaperToPrint[] =>
  draftsOf(entry, context).map(draft => {
    const issued = issuedOf(draft, context.papers)
    if (issued !== undefined) return { paper: issued.layout }
    const paper = draftLayout(draft, context.today, rules)
    return entry.document.keeping.kind === 'printed' ? { paper } : { paper, draft }
  })
