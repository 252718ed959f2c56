import type { ListPaper, Printable } from '../../domain/paper/list-paper'
import type { Paper } from '../../domain/paper/paper'
import type { PlacedSheet } from '../../domain/paper/placed'
import type { DrawnPaper, FontUse, Pages } from '../../domain/ports'
import { unwatched, type Watch } from '../../domain/progress'
import { fail, ok, type Problem, type Result } from '../../domain/result'
import { drawSheets } from './draw/draw-sheets'
import type { FontFiles, InstalledFonts } from './fonts/font-sources'
import type { Role } from './fonts/font-catalogue'
import { openShelf, type FontShelf, type MissingGlyph, type RoleText } from './fonts/font-shelf'
import { overCheck } from './layout/check'
import { withExtras } from './layout/extras'
import { layList } from './layout/lay-list'
import { layPlaced, picturesOn, type Pictures } from './layout/lay-placed'
import { layFlowing } from './layout/lay-flowing'
import { layLetter } from './layout/lay-letter'
import { laySlips } from './layout/lay-slips'
import { pageOf } from './layout/page-of'
import type { Sheet } from './layout/sheet'
import { textsOf } from './layout/texts-of'
import { lockFile } from './lock-file'
import { createTypesetter, type SetBefore, type Typesetter } from './text/typesetter'

export type PagesSources = {
  /** The folder out/fonts: fonts, catalogue and subsetter. */
  readonly files: FontFiles
  /** The PC's own fonts; none where the shell cannot list them. */
  readonly installed?: InstalledFonts
  /** A picture that stands on sheets of the office's own design; undefined where it is no longer there. */
  readonly picture?: (id: string) => Promise<Uint8Array | undefined>
  /** Milliseconds since 1970, written into the file as its date. */
  readonly now: () => number | Promise<number>
}

const noFonts: InstalledFonts = {
  list: () => Promise.resolve([]),
  read: id => Promise.reject(new Error(`No installed font ${id}`)),
}

/** The person whose name holds the character, else the text around it. */
function holderOf({ character, text }: MissingGlyph, names: readonly string[]): string {
  const name = names.find(candidate => candidate.includes(character))
  if (name !== undefined) return name
  const characters = Array.from(text)
  const at = characters.indexOf(character)
  return characters.slice(Math.max(0, at - 6), at + 7).join('')
}

function missingProblem(missing: MissingGlyph, names: readonly string[]): Problem {
  const codePoint = missing.character.codePointAt(0) ?? 0
  return {
    code: 'glyph-missing',
    detail: {
      text: holderOf(missing, names),
      character: missing.character,
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    },
  }
}

/** One row for each role and font, in order of first use. */
function usesOf(texts: readonly RoleText[], shelf: FontShelf): readonly FontUse[] {
  const uses = new Map<string, FontUse>()
  const seen = new Map<Role, Set<string>>()
  for (const { role, text } of texts) {
    const before = seen.get(role) ?? new Set()
    seen.set(role, before)
    for (const character of text) {
      if (before.has(character)) continue
      before.add(character)
      const use = shelf.use(role, shelf.face(role, character.codePointAt(0) ?? 0))
      uses.set(`${use.role} ${use.font}`, use)
    }
  }
  return [...uses.values()]
}

type Shelved = {
  readonly shelf: FontShelf
  readonly pictures: Pictures
  /** Shared by the papers of a set. */
  readonly before?: SetBefore
}

/** A sheet of the office's own design; refused where a text is too long for its place. */
function placedSheets(
  paper: Paper & { readonly placed: PlacedSheet },
  setter: Typesetter,
  pictures: Pictures,
): Result<readonly Sheet[]> {
  const sheet = layPlaced(paper, setter, pictures)
  return 'tooLong' in sheet
    ? fail('placed-overflow', { text: sheet.tooLong })
    : ok(withExtras(paper, [sheet], setter))
}

/** The sheets of one paper; refused where a single-sheet paper does not fit on its sheet. */
function sheetsOf(paper: Paper | ListPaper, { shelf, pictures, before }: Shelved): Result<readonly Sheet[]> {
  if (paper.form === 'list') return ok(layList(paper, createTypesetter(shelf, [])))
  const setter = createTypesetter(shelf, paper.names, before)
  const { placed, form } = paper
  if (placed !== undefined) return placedSheets({ ...paper, placed }, setter, pictures)
  if (form === 'letter') {
    const sheet = layLetter(paper, setter)
    return sheet === undefined
      ? fail('paper-overflow', { title: paper.title })
      : ok(withExtras(paper, [sheet], setter))
  }
  const page = pageOf(form)
  const sheets =
    form === 'slips'
      ? laySlips(paper, { page, setter })
      : layFlowing(paper, { page: paper.check === undefined ? page : overCheck(page), setter })
  return ok(withExtras(paper, sheets, setter))
}

/** So many papers are laid out before whoever waits is told how far it is, and heard. */
const PAPERS_A_TURN = 25

/** Lets messages in, among them that the clerk has asked to stop. */
const turn = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve)
  })

/** The sheets of all papers of a set, each numbered by itself; the first paper that does not fit refuses all. */
async function allSheets(
  paper: Printable,
  shelved: Shelved,
  watch: Watch,
): Promise<Result<readonly Sheet[]>> {
  const papers = paper.form === 'set' ? paper.papers : [paper]
  const before: SetBefore = new Map()
  const sheets: Sheet[] = []
  for (const [done, one] of papers.entries()) {
    if (done > 0 && done % PAPERS_A_TURN === 0) {
      watch.report({ step: '排版', done, total: papers.length })
      await turn()
    }
    if (watch.cancelled()) return fail('cancelled')
    const laid = sheetsOf(one, { ...shelved, before })
    if (!laid.ok) return laid
    sheets.push(...laid.value)
  }
  return ok(sheets)
}

/**
 * Papers as PDF, wherever this runs: a worker of the page, or Node. Fonts are opened when a paper first needs them and stay open.
 * The same paper with the same fonts at the same moment gives the same bytes.
 */
export function createPages({
  files,
  installed = noFonts,
  picture = () => Promise.resolve(undefined),
  now,
}: PagesSources): Pages {
  let shelf: Promise<FontShelf> | undefined

  const prepared = async (paper: Printable, texts = textsOf(paper)): Promise<Result<FontShelf>> => {
    shelf ??= openShelf(files, installed)
    const open = await shelf
    const missing = await open.prepare(texts)
    return missing === undefined ? ok(open) : { ok: false, problem: missingProblem(missing, paper.names) }
  }

  /** The pictures a paper needs, each read once. */
  const picturesFor = async (paper: Printable): Promise<Result<Pictures>> => {
    const pictures = new Map<string, Uint8Array>()
    for (const { placed } of paper.form === 'set' ? paper.papers : paper.form === 'list' ? [] : [paper]) {
      for (const id of placed === undefined ? [] : picturesOn(placed)) {
        const bytes = pictures.get(id) ?? (await picture(id))
        if (bytes === undefined) return fail('picture-missing')
        pictures.set(id, bytes)
      }
    }
    return ok(pictures)
  }

  return {
    async check(paper) {
      const shelved = await prepared(paper)
      return shelved.ok ? ok(null) : shelved
    },
    async draw(paper, watch = unwatched): Promise<Result<DrawnPaper>> {
      const texts = textsOf(paper)
      const shelved = await prepared(paper, texts)
      if (!shelved.ok) return shelved
      const pictures = await picturesFor(paper)
      if (!pictures.ok) return pictures
      const sheets = await allSheets(paper, { shelf: shelved.value, pictures: pictures.value }, watch)
      if (!sheets.ok) return sheets
      const bytes = await drawSheets(sheets.value, {
        title: paper.title,
        author: paper.author,
        made: await now(),
      })
      return ok({ bytes, pages: sheets.value.length, fonts: usesOf(texts, shelved.value) })
    },
    lock: lockFile,
  }
}
