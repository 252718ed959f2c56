import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { minutes } from '../../../src/renderer/documents/minutes'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import { aParagraph, anOfficialPaper } from '../../builders/a-paper'
import { distanceFromApproved } from '../../pictures/approved'
import { drawPages } from '../../pictures/draw-page'
import { inkBands, inkBox, inkIn } from '../../pictures/ink'
import { drawn } from '../../pictures/pages-here'

const sampleMinutes = (): Paper => {
  const facts: unknown = JSON.parse(readFileSync('resources/samples/minutes.json', 'utf8'))
  const laid = minutes.lay(facts)
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}

const body = { left: 20, top: 30, right: 200, bottom: 263 }
const foot = { left: 0, top: 264, right: 210, bottom: 297 }
/** 国 fills its square nearly to the edges, so that ink shows where the grid is. */
const fullLines = (count: number): string => '国'.repeat(28 * count - 2)

describe('an official page', () => {
  it('has 22 lines of 28 characters that fill a block of 156 mm, 37 mm below the top and 28 mm from the left', async () => {
    const { bytes } = await drawn(anOfficialPaper([aParagraph(fullLines(24))]))
    const [first] = await drawPages(bytes, 150)
    const bands = inkBands(first!, body, 1)
    expect(bands).toHaveLength(22)
    const pitches = bands.slice(1).map((band, i) => band.top - bands[i]!.top)
    for (const pitch of pitches) expect(pitch).toBeCloseTo(225 / 22, 0)
    const box = inkBox(first!, body)
    expect(box.top).toBeGreaterThan(36.9)
    expect(box.top).toBeLessThan(38)
    expect(box.left).toBeGreaterThan(28)
    expect(box.left).toBeLessThan(29)
    expect(box.right).toBeGreaterThan(183)
    expect(box.right).toBeLessThanOrEqual(184.1)
    expect((bands[21]!.top - bands[0]!.top) / 21).toBeCloseTo(225 / 22, 1)
    expect(297 - bands[21]!.bottom).toBeGreaterThanOrEqual(35)
    expect(297 - bands[21]!.bottom).toBeLessThan(40)
  })

  it('indents the first line of a paragraph by two characters', async () => {
    const { bytes } = await drawn(anOfficialPaper([aParagraph(fullLines(2))]))
    const [first] = await drawPages(bytes, 150)
    const [one, two] = inkBands(first!, body, 1)
    expect(one!.left - two!.left).toBeCloseTo((2 * 156) / 28, 0)
  })

  it('sets 出席： two characters in and hangs the lines after it under the first name', async () => {
    const people = { kind: 'people', label: '出席', people: ['国'.repeat(60)] } as const
    const { bytes } = await drawn(anOfficialPaper([{ ...people, people: [...people.people] }]))
    const [first] = await drawPages(bytes, 150)
    const bands = inkBands(first!, body, 1)
    const character = 156 / 28
    expect(bands).toHaveLength(3)
    expect(bands[0]!.left).toBeCloseTo(28 + 2 * character, 0)
    for (const band of bands.slice(1)) {
      expect(band.left).toBeGreaterThan(28 + 5 * character)
      expect(band.left).toBeLessThan(28 + 5 * character + 1)
    }
  })

  it('has the top of the mark 35 mm below the top of the text block', async () => {
    const { bytes } = await drawn(sampleMinutes())
    const [first] = await drawPages(bytes, 200)
    const mark = inkBox(first!, { left: 20, top: 40, right: 200, bottom: 90 })
    expect(Math.abs(mark.top - (37 + 35))).toBeLessThan(0.5)
    expect((mark.left + mark.right) / 2).toBeCloseTo(28 + 156 / 2, 0)
    const text = inkBox(first!, { left: 0, top: 0, right: 210, bottom: 263 })
    expect([text.left >= 28, text.right <= 210 - 26 + 0.1, text.top >= 37]).toEqual([true, true, true])
  })

  it('numbers odd pages at the right and even pages at the left, the dash 7 mm below the block', async () => {
    const { bytes } = await drawn(anOfficialPaper([aParagraph(fullLines(30))]))
    const [odd, even] = await drawPages(bytes, 150)
    const right = inkBox(odd!, foot)
    const left = inkBox(even!, foot)
    const oneCharacter = (14 / 72) * 25.4
    expect(Math.abs(right.right - (184 - oneCharacter))).toBeLessThan(1)
    expect(Math.abs(left.left - (28 + oneCharacter))).toBeLessThan(1)
    expect((left.top + left.bottom) / 2).toBeCloseTo(37 + 225 + 7, 0)
  })

  it('keeps the pitch of its lines where another font steps in for a rare character', async () => {
    const { bytes } = await drawn(anOfficialPaper([aParagraph('国'.repeat(40) + '㵪𡘙䶮'.repeat(30))]))
    const [first] = await drawPages(bytes, 150)
    const bands = inkBands(first!, body, 1)
    const bottoms = bands.slice(1).map((band, i) => band.bottom - bands[i]!.bottom)
    for (const pitch of bottoms) expect(Math.abs(pitch - 225 / 22)).toBeLessThan(0.6)
  })

  it('repeats the heading row of a table that goes on to the next page', async () => {
    const columns = [{ heading: '姓名', width: 60, align: 'centre' as const }]
    const rows = Array.from({ length: 40 }, () => ['国'])
    const { bytes, pages } = await drawn(anOfficialPaper([{ kind: 'table', columns, rows }]))
    expect(pages).toBe(2)
    const [one, two] = await drawPages(bytes, 100)
    const headingRow = { left: 90, top: 38, right: 122, bottom: 46 }
    expect(inkIn(two!, headingRow)).toBe(inkIn(one!, headingRow))
  })

  it('looks as approved', async () => {
    const { bytes, pages } = await drawn(sampleMinutes())
    expect(pages).toBe(3)
    for (const [i, picture] of (await drawPages(bytes)).entries()) {
      expect(await distanceFromApproved(`minutes-${i + 1}`, picture)).toBeLessThan(0.005)
    }
  })
})
