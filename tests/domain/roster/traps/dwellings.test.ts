import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/renderer/domain/sheet/workbook'
import { factsOfRow } from '../../../builders/a-roster-file'
import { aSheet, planOf } from '../../../builders/a-sheet'
import { apply } from '../../../builders/an-import'

const name = '王秀兰'

describe('an address without columns of its parts is taken apart, and stays as it stood:', () => {
  it.each([
    ['现住址', '1-2-301', { building: '1', unit: '2', room: '301' }],
    ['现住址', '1号楼2单元301室', { building: '1', unit: '2', room: '301' }],
    ['家庭住址', '文和园小区1栋2单元301', { estate: '文和园小区', building: '1', unit: '2', room: '301' }],
    ['现住地详址', '大同市平城区文源路12号文和园3号楼201', { estate: '文和园', building: '3', room: '201' }],
  ])('%s %s', async (heading, address, parts) => {
    expect(await factsOfRow({ 姓名: name, [heading]: address })).toEqual({ name, address, ...parts })
  })

  it.each(['文和园5-102', '平城区文源路12号', '平城区文源路12号1号楼2单元301', '1-2-301、1-2-302'])(
    'but %s would be a guess',
    async address => {
      expect(await factsOfRow({ 姓名: name, 现住址: address })).toEqual({ name, address })
    },
  )

  it('the hukou address never says where somebody lives', async () => {
    const hukouAddress = '文和园1-2-301'
    expect(await factsOfRow({ 姓名: name, 户籍地址: hukouAddress })).toEqual({ name, hukouAddress })
  })
})

describe('a column of one part that says several is taken apart where the others have none:', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Cell>>, object])[] = [
    ['房号 1-2-301', { 小区: '文和园', 房号: '1-2-301' }, { building: '1', unit: '2', room: '301' }],
    [
      '房号 1号楼2单元301',
      { 小区: '文和园', 房号: '1号楼2单元301' },
      { building: '1', unit: '2', room: '301' },
    ],
    ['房号 2-301', { 小区: '文和园', 楼栋: '1', 房号: '2-301' }, { building: '1', unit: '2', room: '301' }],
    [
      '楼栋 1号楼2单元',
      { 小区: '文和园', 楼栋: '1号楼2单元', 房号: '301' },
      { building: '1', unit: '2', room: '301' },
    ],
    ['房号 1-301', { 小区: '文和园', 房号: '1-301' }, { room: '1-301' }],
    ['楼栋 1-2', { 小区: '文和园', 楼栋: '1-2', 房号: '301' }, { building: '1-2', room: '301' }],
  ]
  it.each(cases)('%s', async (_, cells, parts) => {
    expect(await factsOfRow({ 姓名: name, ...cells })).toEqual({ name, estate: '文和园', ...parts })
  })

  it('with the estate of its own column, unless the address names another', async () => {
    const told = { 姓名: name, 小区: '文和园' }
    expect(await factsOfRow({ ...told, 地址: '文和园小区1-2-301' })).toEqual({
      name,
      address: '文和园小区1-2-301',
      estate: '文和园',
      ...{ building: '1', unit: '2', room: '301' },
    })
    expect(await factsOfRow({ ...told, 地址: '福园小区1-2-301' })).toEqual({
      name,
      address: '福园小区1-2-301',
      estate: '文和园',
    })
  })

  it('and nothing is where every part has its column', async () => {
    const cells = { 小区: '文和园', 楼栋: '1', 单元: '2', 房号: '2-301', 地址: '1-2-301' }
    expect(await factsOfRow({ 姓名: name, ...cells })).toMatchObject({ room: '2-301', address: '1-2-301' })
  })
})

it('5号楼, 5栋 and 5 are one house, and a roster that writes it otherwise changes nothing', () => {
  const rosterOf = (...buildings: readonly Cell[]) =>
    aSheet([
      ['姓名', '小区', '楼栋', '室'],
      ...buildings.map((building, nth) => [`居民${'甲乙丙丁'.charAt(nth)}`, '文和园', building, '102']),
    ])
  const known = apply(planOf(rosterOf('5号楼', '5栋', 5, '05#')))
  expect(known.houses).toHaveLength(1)
  expect(planOf(rosterOf(5, '5幢', '5号楼', '五号楼'), known).counts.unchanged).toBe(4)
})
