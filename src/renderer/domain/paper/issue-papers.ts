import { put, type Put, type SeriesRequest } from '../journal/entry'
import type { Pages, PaperChecks, Records } from '../ports'
import { unwatched, type Watch } from '../progress'
import { issuedPaper, type IssuedPaper } from '../records/paper'
import { PAPER_KEY_ID, paperKey } from '../records/paper-key'
import { paperRule } from '../records/paper-rule'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { checkCode } from './check-code'
import { BLANK_CODE, draftNumber, layDraft, termsOf, type PaperDraft, type Terms } from './paper-draft'
import { lastTaken, seriesRequest, uncheckedRestore } from './series-now'

/** What issuing a paper needs. */
export type IssuingPorts = {
  readonly records: Records
  readonly pages: Pages
  readonly world: World
  readonly paperChecks: PaperChecks
}

export type Issuing = {
  readonly drafts: readonly PaperDraft[]
  /** What the clerk would recognise the entry of the journal by. */
  readonly detail: string
  /** What else is written because these papers were issued, in the same entry. */
  readonly also?: (issued: readonly IssuedPaper[]) => readonly Put[]
}

type Planned = { readonly draft: PaperDraft; readonly terms: Terms; readonly id: string }

const STEP = '试排文书'

/** Every paper drawn once with as long a number as it may get, so that nothing is numbered that cannot be printed. */
async function tryOut(
  { pages, records }: Pick<IssuingPorts, 'pages' | 'records'>,
  planned: readonly Planned[],
  watch: Watch,
): Promise<Result<null>> {
  const nthOf = ({ number }: Terms): string =>
    number === undefined ? '' : `${Math.max(number.first, lastTaken(records, number)) + planned.length}`
  for (const [done, { draft, terms }] of planned.entries()) {
    if (watch.cancelled()) return fail('cancelled')
    const trial = await pages.draw(
      layDraft(draft, terms, draftNumber(draft, terms, nthOf(terms)), BLANK_CODE),
    )
    if (!trial.ok) return trial
    watch.report({ step: STEP, done: done + 1, total: planned.length })
  }
  return ok(null)
}

/** Refused while a restore leaves it open how far the series has really run. */
function requestsFor(records: Records, planned: readonly Planned[]): Result<readonly SeriesRequest[]> {
  const numbers = planned.flatMap(({ terms }) => terms.number ?? [])
  const open = numbers.find(number => uncheckedRestore(records, number) !== undefined)
  if (open !== undefined) return fail('numbers-unchecked', { series: open.series })
  return ok(numbers.map(number => seriesRequest(records, number, number.first)))
}

/** The key papers are checked by, and what writes it where there is none yet. */
function keyFor({ records, paperChecks }: IssuingPorts, planned: readonly Planned[]) {
  const found = records.find(paperKey, PAPER_KEY_ID)
  if (found !== undefined) return { key: found.key, puts: [] }
  if (!planned.some(({ terms }) => terms.check)) return { key: '', puts: [] }
  const key = paperChecks.newKey()
  return { key, puts: [put(paperKey, { id: PAPER_KEY_ID, key })] }
}

type Numbering = { readonly nth: number | undefined; readonly checks: PaperChecks; readonly key: string }

type NumberFacts = Pick<IssuedPaper, 'number' | 'numbered' | 'code'>

/** What a paper keeps of its number: the words, the place in its series, and the check. */
function numberFacts({ draft, terms }: Planned, { nth, checks, key }: Numbering): NumberFacts {
  const number = draftNumber(draft, terms, `${nth ?? ''}`)
  const { issuedOn } = terms.imprint(number)
  if (number === undefined) return {}
  const { series, year } = terms.number ?? {}
  return {
    number,
    ...(series !== undefined &&
      year !== undefined &&
      nth !== undefined && { numbered: { series, year, nth } }),
    ...(terms.check && { code: checkCode(checks, key, { number, issuedOn }) }),
  }
}

function paperOf(planned: Planned, numbering: Numbering): IssuedPaper {
  const { draft, terms, id } = planned
  const { documentId, title, subject, meetingId, about } = draft
  const { code, ...facts } = numberFacts(planned, numbering)
  const layout = layDraft(draft, terms, facts.number, code ?? '')
  const { issuedOn, validUntil } = terms.imprint(facts.number)
  return {
    ...{ id, documentId, title, subject, issuedOn, ...facts },
    layout,
    ...(code !== undefined && layout.check !== undefined && { code }),
    ...(validUntil !== undefined && { validUntil }),
    ...(meetingId !== undefined && { meetingId }),
    ...(about !== undefined && { aboutKind: about.kind, aboutId: about.id }),
  }
}

/** Each paper with the number it was given; papers without a series take none. */
function numbered(
  planned: readonly Planned[],
  numbers: readonly number[],
  checks: PaperChecks,
  key: string,
): readonly IssuedPaper[] {
  const left = [...numbers]
  return planned.map(one => {
    const nth = one.terms.number === undefined ? undefined : left.shift()
    if (one.terms.number !== undefined && nth === undefined)
      throw new Error('Fewer numbers were given than asked for')
    return paperOf(one, { nth, checks, key })
  })
}

/**
 * Issues papers together or not at all: every one is drawn for trial before any number is taken; then numbers, papers and what follows
 * from them are written in one entry. `watch` may stop it as long as nothing is written. Refusals: those of drawing and of writing,
 * `cancelled`, `numbers-unchecked` (a backup was restored and nobody has said how far the series had run), `number-range-none`,
 * `number-range-spent`; no number is spent then.
 */
export async function issuePapers(
  ports: IssuingPorts,
  { drafts, detail, also }: Issuing,
  watch: Watch = unwatched,
): Promise<Result<readonly IssuedPaper[]>> {
  const { records, world, paperChecks } = ports
  const issuedOn = world.today()
  const rules = records.all(paperRule)
  const planned = drafts.map(draft => ({ draft, terms: termsOf(draft, rules, issuedOn), id: world.newId() }))
  const tried = await tryOut(ports, planned, watch)
  if (!tried.ok) return tried
  const requests = requestsFor(records, planned)
  if (!requests.ok) return requests
  const written = await records.commit(
    {
      cause: 'paper-issued',
      detail,
      numbers: requests.value,
      save: numbers => {
        const { key, puts } = keyFor(ports, planned)
        const papers = numbered(planned, numbers, paperChecks, key)
        return [...papers.map(paper => put(issuedPaper, paper)), ...puts, ...(also?.(papers) ?? [])]
      },
    },
    watch,
  )
  if (!written.ok) return written
  return ok(planned.flatMap(({ id }) => records.find(issuedPaper, id) ?? []))
}
