import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sampleRoster } from '../../../scripts/make-samples.mjs'
import { readFirst } from '../../fixtures/sheet/read-built'

const file = (): Uint8Array => new Uint8Array(readFileSync('resources/samples/roster.xlsx'))

it('the sample roster is what its script makes', async () => {
  expect(await readFirst(file())).toEqual(await readFirst(sampleRoster()))
})

it('the sample roster looks like one from a street office: title, unit and date, starred headings, footers', async () => {
  const { rows, merges } = await readFirst(file())
  expect(rows[0]?.cells).toEqual(['水泉街道文源社区文和园小区居民花名册'])
  expect(rows[1]?.cells[15]).toBe('填报日期：2026年11月10日')
  expect(rows[2]?.cells.slice(0, 3)).toEqual(['序号', '姓名*', '公民身份号码*'])
  expect(rows[3]?.cells.slice(0, 5)).toEqual([1, '陈𬱖', '140213196804122136', '男', { date: '1968-04-12' }])
  expect(rows[3]?.cells.slice(10, 14)).toEqual(['文和园', { number: 1, shown: '1号楼' }, 1, 101])
  expect(rows.slice(-2).map(({ cells }) => cells[0])).toEqual(['合计', '填表人：李𠮷'])
  expect(merges).toEqual([
    { top: 1, left: 0, bottom: 1, right: 19 },
    { top: 2, left: 0, bottom: 2, right: 7 },
  ])
})
