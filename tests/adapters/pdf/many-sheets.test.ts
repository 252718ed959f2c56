import { expect, it } from 'vitest'
import { MANY_SHEETS } from '../../../src/renderer/adapters/pdf/draw/add-sheets'
import { honour } from '../../../src/renderer/documents/honour'
import { paperSet } from '../../../src/renderer/domain/paper/list-paper'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import { drawPages } from '../../pictures/draw-page'
import { drawn } from '../../pictures/pages-here'

const aCertificate = (nth: number): Paper => {
  const laid = honour.lay({
    organisation: '文源社区居民委员会',
    issuedOn: '2026-11-22',
    number: `文源荣〔2026〕${nth}号`,
    name: `王秀${'兰英华'[nth % 3] ?? ''}`,
    occasion: '2026年度社区志愿服务',
  })
  if (!laid.ok) throw new Error('No certificate')
  return laid.paper
}

it('certificates of a batch look as each would by itself, and take far less room than so many files', async () => {
  const papers = Array.from({ length: MANY_SHEETS + 2 }, (_, nth) => aCertificate(nth + 1))
  const together = await drawn(paperSet('荣誉证书', papers))
  expect(together.pages).toBe(papers.length)
  const pages = await drawPages(together.bytes, 60)
  for (const nth of [0, papers.length - 1]) {
    const alone = await drawn(papers[nth]!)
    const [page] = await drawPages(alone.bytes, 60)
    expect(Buffer.compare(pages[nth]!.shades, page!.shades)).toBe(0)
    expect(together.bytes.length).toBeLessThan(2.5 * alone.bytes.length)
  }
})
