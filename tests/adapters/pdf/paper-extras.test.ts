import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import { aParagraph, anOfficialPaper } from '../../builders/a-paper'
import { drawPages, type Picture } from '../../pictures/draw-page'
import { inkBox } from '../../pictures/ink'
import { drawn } from '../../pictures/pages-here'

const check = {
  code: '文源证〔2026〕1号 2026-11-22 7193422080458',
  lines: ['查验码 7193 4220 8045 8', '文源证〔2026〕1号', '2026-11-22 开具，可向开具单位查验'],
}

const pagesOf = async (paper: Paper, dpi = 200): Promise<readonly Picture[]> =>
  drawPages((await drawn(paper)).bytes, dpi)

/** What stands in the QR code of a picture, as any reader of such codes sees it. */
function codeIn({ width, height, shades }: Picture): string {
  const data = new Uint8Array(width * height * 4)
  for (const [at, shade] of shades.entries()) data.set([shade, shade, shade, 255], at * 4)
  return decodeQR({ width, height, data })
}

const letter = (changes: Partial<Paper> = {}): Paper => ({
  ...anOfficialPaper([
    { kind: 'title', text: '荣誉证书' },
    { kind: 'salutation', name: '王秀兰', suffix: '同志：' },
    aParagraph('在二〇二六年度志愿服务中表现突出，特发此证，以资鼓励。'),
    { kind: 'signature', unit: '文源社区居民委员会', date: '2026年11月22日' },
  ]),
  form: 'letter',
  ...changes,
})

describe('the check on a paper', () => {
  it.each([
    ['official', anOfficialPaper([aParagraph('兹证明王秀兰居住在本社区。'.repeat(60))])],
    ['letter', letter()],
    ['sheet', { ...anOfficialPaper([aParagraph('服务记录。'.repeat(400))]), form: 'sheet' }],
    [
      'sheet-landscape',
      { ...anOfficialPaper([aParagraph('服务记录。'.repeat(400))]), form: 'sheet-landscape' },
    ],
  ] as const)('can be read by any reader of QR codes from %s', async (_, paper) => {
    const [first] = await pagesOf({ ...paper, check })
    expect(codeIn(first!)).toBe('文源证〔2026〕1号 2026-11-22 7193422080458')
  })

  it('is a code of 20 mm below the text block of a full page, white around it, on the first page only', async () => {
    const full = anOfficialPaper([aParagraph('兹证明王秀兰居住在本社区。'.repeat(60))])
    const [first, second] = await pagesOf({ ...full, check })
    const box = inkBox(first!, { left: 20, top: 263, right: 50, bottom: 292 })
    expect([box.left, box.right - box.left, box.top, box.bottom - box.top].map(Math.round)).toEqual([
      28, 20, 267, 20,
    ])
    const words = inkBox(first!, { left: 49, top: 263, right: 120, bottom: 292 })
    expect(words.left - box.right).toBeGreaterThan(2.5)
    const [, plain] = await pagesOf(full)
    expect(Buffer.compare(second!.shades, plain!.shades)).toBe(0)
  })

  it.each([
    ['sheet', 297],
    ['sheet-landscape', 210],
  ] as const)('stands clear of the text of a full %s, which ends above it', async (form, height) => {
    const full: Paper = { ...anOfficialPaper([aParagraph('服务记录。'.repeat(1200))]), form, check }
    const [first] = await pagesOf(full)
    const [left, bottom] = [20, height - 10]
    const box = inkBox(first!, { left: 0, top: bottom - 21, right: 42, bottom: height })
    expect([box.left, box.top, box.bottom].map(Math.round)).toEqual([left, bottom - 20, bottom])
    const text = inkBox(first!, { left: 0, top: 100, right: 42, bottom: bottom - 20.5 })
    expect(box.top - text.bottom).toBeGreaterThan(2)
  })

  it('stands on each slip, which go to different hands', async () => {
    const slip = Array.from({ length: 11 }, () => aParagraph('今收到王秀兰交来下列材料。'))
    const paper: Paper = { ...anOfficialPaper([...slip, { kind: 'cut' }, ...slip]), form: 'slips', check }
    const [sheet] = await pagesOf(paper)
    const { width, height, shades, dpi } = sheet!
    const half = Math.floor(height / 2) * width
    const parts = [shades.subarray(0, half), shades.subarray(half)].map(part =>
      codeIn({ width, height: part.length / width, shades: part, dpi }),
    )
    expect(parts).toEqual([check.code, check.code])
  })

  it('stands at the foot of the first sheet of a slip that takes several', async () => {
    const slip = [aParagraph('今收到王秀兰交来下列材料。'.repeat(200))]
    const paper: Paper = { ...anOfficialPaper([...slip, { kind: 'cut' }, ...slip]), form: 'slips', check }
    const pages = await pagesOf(paper, 150)
    const codes = pages.map(page => {
      try {
        return codeIn(page)
      } catch {
        return undefined
      }
    })
    expect(codes.filter(code => code === check.code).length).toBe(2)
    expect(codes[0]).toBe(check.code)
  })

  it('is read from a copy on which a tenth of it is spoiled', async () => {
    const [first] = await pagesOf({ ...letter(), check })
    const { shades, width } = first!
    const pixel = first!.dpi / 25.4
    for (let y = 176; y < 179; y += 1 / pixel)
      for (let x = 52; x < 56; x += 1 / pixel)
        shades[Math.round(y * pixel) * width + Math.round(x * pixel)] = 0
    expect(codeIn(first!)).toContain('7193422080458')
  })
})

describe('a paper printed again, or void', () => {
  it('bears 重印 in the corner of every page', async () => {
    const full = anOfficialPaper([aParagraph('兹证明王秀兰居住在本社区。'.repeat(60))])
    const corner = { left: 140, top: 10, right: 205, bottom: 30 }
    for (const page of await pagesOf({ ...full, corner: '重印（第 1 次）' }, 100)) {
      const box = inkBox(page, corner)
      expect([box.right > 185, box.top > 12, box.bottom < 25]).toEqual([true, true, true])
    }
  })

  it('bears 作废 across every page, so pale that the words stay legible', async () => {
    const [plain] = await pagesOf(letter(), 60)
    const [voided] = await pagesOf(letter({ across: '作废' }), 60)
    const shaded = (picture: Picture, from: number, to: number): number =>
      picture.shades.filter(shade => shade >= from && shade < to).length
    const pale = shaded(voided!, 200, 215) - shaded(plain!, 200, 215)
    expect(pale / plain!.shades.length).toBeGreaterThan(0.02)
    expect(Math.abs(shaded(voided!, 0, 100) - shaded(plain!, 0, 100)) / plain!.shades.length).toBeLessThan(
      0.002,
    )
  })
})
