import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPages } from '../../../src/renderer/adapters/pdf/create-pages'
import { noMoves } from '../../../src/renderer/domain/designs/alignment'
import { calibrationPage } from '../../../src/renderer/domain/designs/calibration-page'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import type { PlacedPart, PlacedSheet } from '../../../src/renderer/domain/paper/placed'
import { aText } from '../../builders/a-design'
import { drawPages } from '../../pictures/draw-page'
import { inkBands, inkBox } from '../../pictures/ink'
import { drawn, fontsHere } from '../../pictures/pages-here'

const sheet = (parts: readonly PlacedPart[], changes: Partial<PlacedSheet> = {}): Paper => ({
  form: 'letter',
  title: '套打',
  author: '文源社区居民委员会',
  blocks: [],
  names: [],
  placed: { width: 297, height: 210, overprint: true, parts: [...parts], ...changes },
})
const picture = async (paper: Paper, dpi = 200) => {
  const [first] = await drawPages((await drawn(paper)).bytes, dpi)
  if (first === undefined) throw new Error('No page')
  return first
}
const whole = { left: 0, top: 0, right: 297, bottom: 210 }
const refusal = async (paper: Paper): Promise<string> => {
  const result = await createPages({ files: fontsHere, now: () => 0 }).draw(paper)
  return result.ok ? 'ok' : result.problem.code
}
/** A level line 100 mm long, 60 mm from the left and 80 from the top. */
const line: PlacedPart = { id: 'line', kind: 'line', x: 60, y: 80, width: 100, height: 0, stroke: 0.5 }

describe('what is placed in millimetres', () => {
  it('stands within a third of a millimetre of its place on a sheet of free size', async () => {
    const page = await picture(sheet([line], { width: 185, height: 130 }))
    expect([page.width, page.height].map(points => Math.round((points / page.dpi) * 25.4))).toEqual([
      185, 130,
    ])
    const box = inkBox(page, { left: 0, top: 0, right: 185, bottom: 130 })
    for (const [at, wanted] of [
      [box.left, 60],
      [box.right, 160],
      [(box.top + box.bottom) / 2, 80],
    ] as const)
      expect(Math.abs(at - wanted)).toBeLessThan(0.3)
  })

  it('is moved, scaled and turned as the printer asks', async () => {
    const moves = { ...noMoves, right: 3, down: -2, scaleX: 0.98, turn: 0 }
    const box = inkBox(await picture(sheet([line], { moves })), whole)
    expect(Math.abs(box.left - (0.98 * 60 + 3))).toBeLessThan(0.3)
    expect(Math.abs(box.right - (0.98 * 160 + 3))).toBeLessThan(0.3)
    expect(Math.abs((box.top + box.bottom) / 2 - 78)).toBeLessThan(0.3)
    const turned = inkBox(await picture(sheet([line], { moves: { ...noMoves, turn: 2 } })), whole)
    const angle = (2 * Math.PI) / 180
    expect(Math.abs(turned.top - (60 * Math.sin(angle) + 80 * Math.cos(angle)))).toBeLessThan(0.4)
    expect(Math.abs(turned.bottom - (160 * Math.sin(angle) + 80 * Math.cos(angle)))).toBeLessThan(0.4)
  })

  it('prints the facts and neither the seal place nor anything of the stock', async () => {
    const seal: PlacedPart = { id: 'seal', kind: 'seal', x: 200, y: 140, width: 42, height: 42 }
    const box = inkBox(await picture(sheet([aText({ text: '王秀兰' }), seal])), whole)
    expect([box.left >= 99.9, box.right <= 160, box.top >= 49.9, box.bottom <= 60.1]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('a long name', () => {
  const named = (text: string, changes: Partial<ReturnType<typeof aText>> = {}) =>
    sheet([aText({ text, width: 40, height: 12, least: 14, ...changes })])

  it('is set smaller as far as its box asks, on one line', async () => {
    const page = await picture(named('买买提·艾力阿'))
    const box = inkBox(page, whole)
    expect(inkBands(page, whole, 1)).toHaveLength(1)
    expect([box.left >= 99.5, box.right <= 140.2]).toEqual([true, true])
    expect(box.right - box.left).toBeGreaterThan(37)
  })

  it('is wrapped when the least size is reached, and refused when even that does not fit', async () => {
    const long = '阿卜杜热合曼买买提艾力江'
    const page = await picture(named(long))
    const box = inkBox(page, whole)
    expect(inkBands(page, whole, 0.2)).toHaveLength(2)
    expect([box.right <= 140.2, box.top >= 49.5, box.bottom <= 62.5]).toEqual([true, true, true])
    expect(await refusal(named(long.repeat(3)))).toBe('placed-overflow')
  })
})

describe('a picture on a sheet', () => {
  const image: PlacedPart = { id: 'a', kind: 'image', x: 30, y: 40, width: 50, height: 25, pictureId: 'logo' }

  it('fills its box', async () => {
    const bytes = new Uint8Array(readFileSync('resources/icon.png'))
    const pages = createPages({ files: fontsHere, now: () => 0, picture: () => Promise.resolve(bytes) })
    const result = await pages.draw(sheet([image]))
    if (!result.ok) throw new Error(result.problem.code)
    const [page] = await drawPages(result.value.bytes, 100)
    const box = inkBox(page!, whole)
    expect([box.left >= 29.5, box.right <= 80.5, box.top >= 39.5, box.bottom <= 65.5]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('is missed by name where it is no longer there', async () => {
    expect(await refusal(sheet([image]))).toBe('picture-missing')
  })
})

it('the calibration page has its crosses 20 mm from the edges, and the lengths it tells to measure', async () => {
  const page = await picture(calibrationPage({ width: 210, height: 148 }, '荣誉证书'), 150)
  const arm = inkBox(page, { left: 14.5, top: 19, right: 25.5, bottom: 21 })
  expect([arm.left, arm.right, (arm.top + arm.bottom) / 2].map(Math.round)).toEqual([15, 25, 20])
  const far = inkBox(page, { left: 189.7, top: 14, right: 190.3, bottom: 26 })
  expect([far.top, far.bottom, (far.left + far.right) / 2].map(Math.round)).toEqual([15, 25, 190])
})
