import { describe, expect, it } from 'vitest'
import { rosterListPaper } from '../../src/renderer/documents/roster-list'
import type { OutSheet } from '../../src/renderer/domain/sheet/workbook'
import { distanceFromApproved } from '../pictures/approved'
import { drawPages } from '../pictures/draw-page'
import { inkBands, inkBox, inkIn } from '../pictures/ink'
import { drawn, pagesHere } from '../pictures/pages-here'

const columns = [
  { heading: '姓名', width: 12 },
  { heading: '身份证号', width: 22 },
  { heading: '联系电话', width: 16 },
  { heading: '现住址', width: 32 },
]
const head = '张主任 2026-11-22 17:05 打印　用途：高龄津贴年度核对　接收：文和街道民政办'

/** A list of so many people, every ninth with a long name and address. */
const aList = (people: number, other: Partial<OutSheet> = {}): OutSheet => ({
  name: '居民名册',
  columns,
  rows: Array.from({ length: people }, (_, nth) =>
    nth % 9 === 0
      ? [
          '买买提·吐尔逊江·艾山',
          '140299********',
          '138****1234',
          '平城区迎宾街与柳航里路口东北角文和园小区西区5号楼1单元102室',
        ]
      : ['王秀兰', '140299********', '138****1234', '文和园5号楼***'],
  ),
  landscape: true,
  pageHead: head,
  pageFoot: '含个人信息，限本用途使用，不得转发、张贴，用后销毁',
  ...other,
})

const paperOf = (sheet: OutSheet) =>
  rosterListPaper(sheet, '文源社区居民委员会', '张主任 2026-11-22 17:05 高龄津贴年度核对')

describe('a list for printing', () => {
  it('stands upright while its columns fit, else on its side, without what is out of sight', () => {
    const hidden = { heading: '文源编号', width: 10, hidden: true } as const
    const narrow = paperOf(
      aList(1, { columns: [...columns, hidden], rows: [['王秀兰', null, 5, '', 'an id']] }),
    )
    expect([narrow.landscape, narrow.columns, narrow.rows]).toEqual([
      false,
      columns,
      [['王秀兰', '', '5', '']],
    ])
    const wide = [...columns, { heading: '备注', width: 40 }]
    expect(paperOf(aList(1, { columns: wide })).landscape).toBe(true)
  })

  it('has its headings, who printed it and the number of the page on every page', async () => {
    const { bytes, pages } = await drawn(paperOf(aList(120)))
    const pictures = await drawPages(bytes, 150)
    expect([pages, pictures.length]).toEqual([3, 3])
    for (const [nth, picture] of pictures.entries()) {
      const headings = nth === 0 ? 28 : 19
      expect(inkIn(picture, { left: 12, top: 11, right: 120, bottom: 16 })).toBeGreaterThan(200)
      expect(inkIn(picture, { left: 12, top: headings, right: 198, bottom: headings + 5 })).toBeGreaterThan(
        500,
      )
      expect(inkIn(picture, { left: 150, top: 280, right: 199, bottom: 290 })).toBeGreaterThan(50)
      expect(inkBox(picture, { left: 0, top: 18, right: 210, bottom: 280 })).toMatchObject({
        left: expect.closeTo(12, 0) as number,
        right: expect.closeTo(198, 0) as number,
      })
    }
    expect(await distanceFromApproved('roster-list-1', pictures[0]!)).toBeLessThan(0.01)
  })

  it('parts no row between two pages', async () => {
    const { bytes } = await drawn(paperOf(aList(120)))
    const [first] = await drawPages(bytes, 150)
    const [last] = inkBands(first!, { left: 13, top: 30, right: 197, bottom: 282 }, 0.2).slice(-1)
    expect(last!.bottom).toBeLessThanOrEqual(279.5)
  })

  it('names the person whose character no font has', async () => {
    const rows = [['王\u{F0000}', null, null, null]]
    expect(await pagesHere().check(paperOf(aList(1, { rows })))).toMatchObject({
      problem: { code: 'glyph-missing', detail: { text: '王\u{F0000}' } },
    })
  })
})
