import type { ListPaper, Printable } from '../../domain/paper/list-paper'
import type { Paper } from '../../domain/paper/paper'
import type { DrawnPaper, FontUse, Pages } from '../../domain/ports'
import { fail, ok, type Problem, type Result } from '../../domain/result'
import { drawSheets } from './draw/draw-sheets'
import type { FontFiles, InstalledFonts } from './fonts/font-sources'
import { openShelf, type FontShelf, type MissingGlyph, type RoleText } from './fonts/font-shelf'
import { withExtras } from './layout/extras'
import { layList } from './layout/lay-list'
import { layFlowing } from './layout/lay-flowing'
import { layLetter } from './layout/lay-letter'
import { laySlips } from './layout/lay-slips'
import { pageOf } from './layout/page-of'
import type { Sheet } from './layout/sheet'
import { textsOf } from './layout/texts-of'
import { createTypesetter } from './text/typesetter'

export type PagesSources = {
  /** The folder out/fonts: fonts, catalogue and subsetter. */
  readonly files: FontFiles
  /** The PC's own fonts; none where the shell cannot list them. */
  readonly installed?: InstalledFonts
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
  const seen = new Set<string>()
  for (const { role, text } of texts) {
    for (const character of text) {
      if (seen.has(role + character)) continue
      seen.add(role + character)
      const use = shelf.use(role, shelf.face(role, character.codePointAt(0) ?? 0))
      uses.set(`${use.role} ${use.font}`, use)
    }
  }
  return [...uses.values()]
}

/** The sheets of one paper; undefined where a single-sheet paper does not fit on its sheet. */
function sheetsOf(paper: Paper | ListPaper, shelf: FontShelf): readonly Sheet[] | undefined {
  if (paper.form === 'list') return layList(paper, createTypesetter(shelf, []))
  const setter = createTypesetter(shelf, paper.names)
  if (paper.form === 'letter') {
    const sheet = layLetter(paper, setter)
    return sheet && withExtras(paper, [sheet], setter)
  }
  const setting = { page: pageOf(paper.form), setter }
  const sheets = paper.form === 'slips' ? laySlips(paper, setting) : layFlowing(paper, setting)
  return withExtras(paper, sheets, setter)
}

/** The sheets of all papers of a set, each numbered by itself; the first paper that does not fit refuses all. */
function allSheets(paper: Printable, shelf: FontShelf): Result<readonly Sheet[]> {
  const sheets: Sheet[] = []
  for (const one of paper.form === 'set' ? paper.papers : [paper]) {
    const laid = sheetsOf(one, shelf)
    if (laid === undefined) return fail('paper-overflow', { title: one.title })
    sheets.push(...laid)
  }
  return ok(sheets)
}

/**
 * Papers as PDF, wherever this runs: a worker of the page, or Node. Fonts are opened when a paper first needs them and stay open.
 * The same paper with the same fonts at the same moment gives the same bytes.
 */
export function createPages({ files, installed = noFonts, now }: PagesSources): Pages {
  let shelf: Promise<FontShelf> | undefined

  const prepared = async (paper: Printable): Promise<Result<FontShelf>> => {
    shelf ??= openShelf(files, installed)
    const open = await shelf
    const missing = await open.prepare(textsOf(paper))
    return missing === undefined ? ok(open) : { ok: false, problem: missingProblem(missing, paper.names) }
  }

  return {
    async check(paper) {
      const shelved = await prepared(paper)
      return shelved.ok ? ok(null) : shelved
    },
    async draw(paper): Promise<Result<DrawnPaper>> {
      const shelved = await prepared(paper)
      if (!shelved.ok) return shelved
      const sheets = allSheets(paper, shelved.value)
      if (!sheets.ok) return sheets
      const bytes = await drawSheets(sheets.value, {
        title: paper.title,
        author: paper.author,
        made: await now(),
      })
      return ok({ bytes, pages: sheets.value.length, fonts: usesOf(textsOf(paper), shelved.value) })
    },
  }
}
