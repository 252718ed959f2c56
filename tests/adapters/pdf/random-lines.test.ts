import { expect, it } from 'vitest'
import { openShelf } from '../../../src/renderer/adapters/pdf/fonts/font-shelf'
import type { Style } from '../../../src/renderer/adapters/pdf/text/glyphs'
import { createTypesetter } from '../../../src/renderer/adapters/pdf/text/typesetter'
import { seeded } from '../../fixtures/sheet/seeded'
import { fontsHere } from '../../pictures/pages-here'

const PARAGRAPHS = 10_000
/** Another one by WENYUAN_SEED, e.g. for a night of them. */
const SEED = Number(process.env['WENYUAN_SEED'] ?? 20261123)

const style: Style = { role: '仿宋', size: 16, cell: 15.79 }
/** 28 characters of an official page, 13 of a cell in a table, 9 of a narrow one. */
const widths = [28 * 15.79, 13 * 15.79, 9.4 * 15.79]

const han = Array.from(
  '会议指出社区居民委员会要坚持党建引领基层治理工作服务群众老旧小区加装电梯物业管理志愿者王䶮李𡘙',
)
const stops = Array.from('，。、；：？！，。，。、')
const pairs = ['“”', '‘’', '（）', '《》', '〔〕', '【】', '「」'] as const
const others = ['——', '……', '2026年11月', '94.4%', '第3次', 'WiFi6', '3号楼', '·', '～', '¥1,268', '℃']

/** Forbidden at the beginning and at the end of a line (GB/T 15834-2011 §5.1; CLREQ 避头尾), told apart from the code's own lists. A text may begin with one. */
const noBeginning = new Set('，。、；：？！）》〉」』〕】”’—…·～%℃')
const noEnd = new Set('（《〈「『〔【“‘')

function aParagraph(next: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const words = (most: number): string =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(han)).join('')
  const piece = (depth: number): string => {
    const kind = next()
    if (kind < 0.12) return pick(others)
    if (kind < 0.3 && depth < 2) {
      const [opens = '', closes = ''] = Array.from(pick(pairs))
      return opens + piece(depth + 1) + (next() < 0.4 ? pick(stops) : '') + closes
    }
    return words(9) + (depth === 0 || next() < 0.3 ? pick(stops) : '')
  }
  return Array.from({ length: 4 + Math.floor(next() * 8) }, () => piece(0)).join('')
}

/** Whether a line begins or ends with a mark that may not stand there; the first of a paragraph begins as it begins. */
const isWrong = (line: readonly string[], at: number): boolean =>
  (at > 0 && noBeginning.has(line[0] ?? '')) || noEnd.has(line.at(-1) ?? '')

it(`of ${PARAGRAPHS} random paragraphs (seed ${SEED}) no line begins or ends with a mark that may not stand there`, async () => {
  const shelf = await openShelf(fontsHere, {
    list: () => Promise.resolve([]),
    read: () => Promise.reject(new Error()),
  })
  const next = seeded(SEED)
  const texts = Array.from({ length: PARAGRAPHS }, () => aParagraph(next))
  expect(await shelf.prepare([{ role: '仿宋', text: [...new Set(texts.join(''))].join('') }])).toBeUndefined()
  const setter = createTypesetter(shelf, ['王䶮'])
  const wrong: string[] = []
  let lost = 0
  for (const [nth, text] of texts.entries()) {
    const width = widths[nth % widths.length] ?? 0
    const lines = setter
      .lines(text, style, { width, indent: nth % 2 === 0 ? 2 * 15.79 : 0, justified: nth % 3 === 0 })
      .map(({ glyphs }) => glyphs.map(({ glyph }) => glyph.character))
    if (lines.some(isWrong)) wrong.push(`${nth}: ${lines.map(one => one.join('')).join('|')}`)
    if (lines.flat().join('') !== text) lost += 1
  }
  expect({ wrong: wrong.slice(0, 20), lost }).toEqual({ wrong: [], lost: 0 })
}, 300_000)
