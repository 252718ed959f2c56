import { put, type Put, type RecordName } from '../journal/entry'
import type { Pages, Records } from '../ports'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { ok, type Result } from '../result'
import type { World } from '../world'
import type { Paper } from './paper'

/** What issuing a paper needs. */
export type IssuingPorts = { readonly records: Records; readonly pages: Pages; readonly world: World }

/** How a paper comes by its number: the next of a yearly series, the number its record has already, or none. */
export type PaperNumber =
  | {
      readonly kind: 'series'
      readonly series: string
      readonly words: (year: number, nth: string) => string
    }
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'none' }

/** What goes on a paper only when it is issued. `number` is undefined for papers without one. */
export type Imprint = { readonly number: string | undefined; readonly issuedOn: string }

/** A paper about to be issued: how the register knows it, and what it will say once it has its number. */
export type PaperDraft = Pick<IssuedPaper, 'documentId' | 'title' | 'subject' | 'meetingId'> & {
  /** The record it is issued for. */
  readonly about?: RecordName
  readonly number: PaperNumber
  readonly layout: (imprint: Imprint) => Paper
}

export type Issuing = {
  readonly drafts: readonly PaperDraft[]
  /** What the clerk would recognise the entry of the journal by. */
  readonly detail: string
  /** What else is written because these papers were issued, in the same entry. */
  readonly also?: (issued: readonly IssuedPaper[]) => readonly Put[]
}

/** The number of a paper that is the nth of its series. */
function numberAs(number: PaperNumber, issuedOn: string, nth: string): string | undefined {
  if (number.kind === 'series') return number.words(Number(issuedOn.slice(0, 4)), nth)
  return number.kind === 'own' ? number.words : undefined
}

/** The paper as it would look if it were issued today, a blank where the number of its series will stand. */
export const draftLayout = ({ number, layout }: PaperDraft, today: string): Paper =>
  layout({ number: numberAs(number, today, '\u3000'), issuedOn: today })

/**
 * Issues papers together or not at all: every one is drawn for trial before any number is taken; then numbers, papers and what follows
 * from them are written in one entry. Refusals: those of drawing and of writing; no number is spent then.
 */
export async function issuePapers(
  { records, pages, world }: IssuingPorts,
  { drafts, detail, also }: Issuing,
): Promise<Result<readonly IssuedPaper[]>> {
  const issuedOn = world.today()
  const year = Number(issuedOn.slice(0, 4))
  const ids = drafts.map(() => world.newId())
  for (const { number, layout } of drafts) {
    const trial = await pages.draw(layout({ number: numberAs(number, issuedOn, '1'), issuedOn }))
    if (!trial.ok) return trial
  }
  const papersWith = (numbers: readonly number[]): readonly IssuedPaper[] => {
    const left = [...numbers]
    return drafts.map((draft, index) => {
      const nth = draft.number.kind === 'series' ? left.shift() : 0
      if (nth === undefined) throw new Error('Fewer numbers were given than asked for')
      return paperOf(draft, ids[index] ?? '', {
        number: numberAs(draft.number, issuedOn, `${nth}`),
        issuedOn,
      })
    })
  }
  const written = await records.commit({
    cause: 'paper-issued',
    detail,
    numbers: drafts.flatMap(({ number }) =>
      number.kind === 'series' ? [{ series: number.series, year }] : [],
    ),
    save: numbers => {
      const papers = papersWith(numbers)
      return [...papers.map(paper => put(issuedPaper, paper)), ...(also?.(papers) ?? [])]
    },
  })
  if (!written.ok) return written
  return ok(ids.flatMap(id => records.find(issuedPaper, id) ?? []))
}

function paperOf(draft: PaperDraft, id: string, imprint: Imprint): IssuedPaper {
  const { documentId, title, subject, meetingId, about } = draft
  return {
    id,
    documentId,
    title,
    subject,
    issuedOn: imprint.issuedOn,
    layout: draft.layout(imprint),
    ...(imprint.number !== undefined && { number: imprint.number }),
    ...(meetingId !== undefined && { meetingId }),
    ...(about !== undefined && { aboutKind: about.kind, aboutId: about.id }),
  }
}
