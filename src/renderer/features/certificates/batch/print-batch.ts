import { paperFileName } from '../../../domain/paper/paper-file-name'
import { paperSet } from '../../../domain/paper/list-paper'
import type { Noted } from '../../../domain/paper/noted'
import type { Paper } from '../../../domain/paper/paper'
import { printTogether } from '../../../domain/paper/print-together'
import { printedLayout, type Again } from '../../../domain/paper/printing'
import type { Watch } from '../../../domain/progress'
import type { IssuedPaper } from '../../../domain/records/paper'
import { fail, ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import type { Services } from '../../../services/services'

type Ports = Pick<Services, 'records' | 'pages' | 'desktop' | 'archives'>

const setOf = (title: string, layouts: readonly Paper[]) => paperSet(title.slice(0, 100), layouts)

/**
 * Prints papers as one job: drawn first, then noted, then handed to the printer. False when the clerk gave up in the print window; it is
 * noted then that they were handed over. Refusals: those of {@link printTogether}, of drawing and of writing, `cancelled`.
 */
export async function printBatch(
  { records, pages, desktop }: Ports,
  title: string,
  {
    papers,
    again,
    noted,
    align,
  }: {
    readonly papers: readonly IssuedPaper[]
    /** What is said of those that were sent to the printer before. */
    readonly again: Again | undefined
    readonly noted: Noted
    /** Moves a paper as the chosen printer asks. */
    readonly align: (layout: Paper) => Paper
  },
  watch: Watch,
): Promise<Result<boolean>> {
  const planned = printTogether(papers, again, noted)
  if (!planned.ok) return planned
  const drawn = await pages.draw(setOf(title, planned.value.layouts.map(align)), watch)
  if (!drawn.ok) return drawn
  const written = await records.commit(planned.value.change)
  if (!written.ok) return written
  return ok(await desktop.printPdf(title, drawn.value.bytes))
}

/** What is saved: all but the void ones of these papers, each file under the password where one is given. */
type Saving = {
  readonly title: string
  readonly papers: readonly IssuedPaper[]
  readonly password: string | null
}

const valid = (papers: readonly IssuedPaper[]): readonly IssuedPaper[] =>
  papers.filter(({ voided }) => voided === undefined)

const locked = async ({ pages }: Ports, bytes: Uint8Array, password: string | null): Promise<Uint8Array> =>
  password === null ? bytes : pages.lock(bytes, password)

/** All as one PDF; null when the clerk gave up where to save it. Refusals: `print-range-empty`, those of drawing, `cancelled`. */
export async function saveTogether(
  ports: Ports,
  { title, papers, password }: Saving,
  watch: Watch,
): Promise<Result<string | null>> {
  const layouts = valid(papers).map(printedLayout)
  if (layouts.length === 0) return fail('print-range-empty')
  const drawn = await ports.pages.draw(setOf(title, layouts), watch)
  if (!drawn.ok) return drawn
  const bytes = await locked(ports, drawn.value.bytes, password)
  return ok(await ports.desktop.saveFile('pdf', `${title}.pdf`, bytes))
}

/** 003 聘书 文源聘〔2026〕3号 王秀兰.pdf: in the order of the batch whatever a folder sorts by. */
const fileName = (paper: IssuedPaper, at: number): string =>
  `${`${at + 1}`.padStart(3, '0')} ${paperFileName(paper)}.pdf`

/** A PDF for each in one .zip; null when the clerk gave up where to save it. Refusals as of {@link saveTogether}. */
export async function saveApart(
  ports: Ports,
  { title, papers, password }: Saving,
  watch: Watch,
): Promise<Result<string | null>> {
  const files: NamedBytes[] = []
  const wanted = valid(papers)
  if (wanted.length === 0) return fail('print-range-empty')
  for (const [at, paper] of wanted.entries()) {
    watch.report({ step: '逐份生成 PDF', done: at, total: wanted.length })
    if (watch.cancelled()) return fail('cancelled')
    const drawn = await ports.pages.draw(printedLayout(paper))
    if (!drawn.ok) return drawn
    files.push({ name: fileName(paper, at), bytes: await locked(ports, drawn.value.bytes, password) })
  }
  const zip = await ports.archives.seal(files, null)
  if (watch.cancelled()) return fail('cancelled')
  return ok(await ports.desktop.saveFile('zip', `${title}.zip`, zip))
}
