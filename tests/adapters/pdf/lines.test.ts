import { beforeAll, describe, expect, it } from 'vitest'
import { openShelf, type FontShelf } from '../../../src/renderer/adapters/pdf/fonts/font-shelf'
import type { Style } from '../../../src/renderer/adapters/pdf/text/glyphs'
import type { Line } from '../../../src/renderer/adapters/pdf/text/lines'
import { createTypesetter } from '../../../src/renderer/adapters/pdf/text/typesetter'
import { fontsHere } from '../../pictures/pages-here'

const style: Style = { role: '仿宋', size: 16, cell: 15.79 }
const width = 28 * 15.79
const long =
  '会议指出，“双百工程”是结合目前经济社会发展现状，推进基层党建科学化和基层治理现代化的正确决策；要坚持“谁受益、谁出资”（详见《既有住宅加装电梯指导意见》〔2026〕18号）。截至2026年11月15日，共入户走访1268户，收回有效征询表1197份，回收率达94.4%……会议认为：前期工作扎实细致——群众基础较好！但仍存在三个方面的突出问题：一是低层住户顾虑较多，担心采光、通风、噪声受到影响；二是费用分摊方案尚未完全统一；三是WiFi6 AP安装位置（3号楼2单元）不明。'.repeat(
    8,
  )
const texts = [
  long,
  '买买提·艾力',
  'antidisestablishmentarianism'.repeat(6),
  '第3次例会定于2026年11月20日召开，',
]

let shelf: FontShelf
beforeAll(async () => {
  shelf = await openShelf(fontsHere, {
    list: () => Promise.resolve([]),
    read: () => Promise.reject(new Error()),
  })
  await shelf.prepare(texts.map(text => ({ role: '仿宋', text })))
})

const set = (
  text: string,
  names: readonly string[] = [],
  measure = width,
  justified = true,
): readonly Line[] =>
  createTypesetter(shelf, names).lines(text, style, { width: measure, indent: 2 * 15.79, justified })
const wordsOf = (line: Line): string => line.glyphs.map(({ glyph }) => glyph.character).join('')

/** The text shifted by one character after another, so that every place of it comes to a line end. */
const shifted = Array.from({ length: 28 }, (_, i) => '会'.repeat(i) + long)

describe('the lines of a paragraph', () => {
  it('never start with a closing mark nor end with an opening one', () => {
    const lines = shifted.flatMap(text => set(text)).map(wordsOf)
    expect(lines.filter(line => /^[，。、；：？！）》〉」』〕】”’—…·%℃]/.test(line))).toEqual([])
    expect(lines.filter(line => /[（《〈「『〔【“‘]$/.test(line))).toEqual([])
  })

  it('split no double dash, no dots, no word and no number from its unit', () => {
    const ends = shifted.flatMap(text => set(text).map(wordsOf).slice(0, -1))
    expect(ends.filter(line => /(^|[^—])—$|(^|[^…])…$|WiF?$|[0-9.]$/.test(line))).toEqual([])
  })

  it('leave no single character with its marks to the last line of a paragraph', () => {
    const lasts = Array.from({ length: 28 }, (_, i) => set(`${'会'.repeat(i + 20)}，会议认为“双百”。`))
    const alone = lasts.map(lines => wordsOf(lines.at(-1)!)).filter(line => /^.[”。]*$/.test(line))
    expect(alone).toEqual([])
    const [first, second] = set('会'.repeat(27))
    expect([wordsOf(first!).length, wordsOf(second!).length]).toEqual([25, 2])
    expect(first!.width).toBeCloseTo(width - 2 * 15.79, 1)
  })

  it('keep a number with its unit rather than its unit with company', () => {
    const [, last] = set(`${'会'.repeat(24)}5份。`)
    expect(wordsOf(last!)).toBe('5份。')
  })

  it('lose no character', () => {
    for (const text of shifted)
      expect(set(text).map(wordsOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('fill the measure exactly, but for the last', () => {
    for (const [i, line] of set(long).slice(0, -1).entries()) {
      expect(line.x + line.width).toBeCloseTo(width, 2)
      expect(line.x).toBe(i === 0 ? 2 * 15.79 : 0)
    }
  })

  it('hold 28 characters where all are full', () => {
    expect(set('会'.repeat(26 + 28 + 5)).map(line => line.glyphs.length)).toEqual([26, 28, 5])
  })

  it('keep a name whole where that costs little', () => {
    const text = `${'会'.repeat(22)}买买提·艾力会`
    expect(set(text, ['买买提·艾力'], width, false).map(wordsOf)).toEqual(['会'.repeat(22), '买买提·艾力会'])
  })

  it('part a date only where the line would otherwise be far too loose', () => {
    const text = `${'会'.repeat(21)}2026年11月20日会`
    expect(set(text).map(wordsOf)).toEqual(['会'.repeat(21) + '2026年', '11月20日会'])
  })

  it('break a word that is longer than a line', () => {
    const lines = set('antidisestablishmentarianism'.repeat(6))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(width + 0.01)
  })
})
