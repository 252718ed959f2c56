import { describe, expect, it } from 'vitest'
import { dwellingKey, readDwelling } from '../../../src/renderer/domain/text/dwelling'

describe('an address is taken apart', () => {
  it.each([
    ['1-2-301', { building: '1', unit: '2', room: '301' }],
    ['１－２－３０１', { building: '1', unit: '2', room: '301' }],
    ['1—2—301', { building: '1', unit: '2', room: '301' }],
    ['12-3-1502室', { building: '12', unit: '3', room: '1502' }],
    ['A-2-301', { building: 'A', unit: '2', room: '301' }],
    ['1#2#301', { building: '1', unit: '2', room: '301' }],
    ['1号楼2单元301室', { building: '1', unit: '2', room: '301' }],
    ['1号楼 2单元 301', { building: '1', unit: '2', room: '301' }],
    ['１号楼２单元３０１室', { building: '1', unit: '2', room: '301' }],
    ['5栋102', { building: '5', room: '102' }],
    ['5幢1单元102号', { building: '5', unit: '1', room: '102' }],
    ['5号楼1-102', { building: '5', unit: '1', room: '102' }],
    ['1楼2单元301', { building: '1', unit: '2', room: '301' }],
    ['一号楼二单元301', { building: '1', unit: '2', room: '301' }],
    ['十二号楼三单元1502室', { building: '12', unit: '3', room: '1502' }],
    ['B座1203', { building: 'B', room: '1203' }],
    ['3号楼2单元6层601', { building: '3', unit: '2', room: '601' }],
    ['文和园1-2-301', { estate: '文和园', building: '1', unit: '2', room: '301' }],
    ['文和园小区1栋2单元301', { estate: '文和园小区', building: '1', unit: '2', room: '301' }],
    ['文和园二期3号楼2单元301', { estate: '文和园二期', building: '3', unit: '2', room: '301' }],
    ['平城区文和园小区1号楼2单元301', { estate: '文和园小区', building: '1', unit: '2', room: '301' }],
    [
      '山西省大同市平城区水泊寺街道文源社区文和园小区1号楼2单元301室',
      { estate: '文和园小区', building: '1', unit: '2', room: '301' },
    ],
    ['大同市平城区文源路12号文和园3号楼201', { estate: '文和园', building: '3', room: '201' }],
  ])('%s', (address, dwelling) => {
    expect(readDwelling(address)).toEqual(dwelling)
  })
})

describe('an address is left whole where its parts would be a guess:', () => {
  it.each([
    ['two numbers, the first a building or a unit', '5-102'],
    ['an estate and two numbers', '文和园5-102'],
    ['four numbers', '1-2-3-401'],
    ['a day', '2026-3-12'],
    ['three numbers without a room of three figures', '1-2-3'],
    ['a house with no parts', '平城区文源路12号'],
    ['a road where an estate should be', '大同市平城区文源路12号1号楼2单元301'],
    ['a word that alone names no estate', '大同市平城区花园1号楼2单元301'],
    ['words behind the room', '1号楼2单元301室（租）'],
    ['a storey or a building', '3楼301'],
    ['two dwellings', '1-2-301、1-2-302'],
    ['nothing', ''],
  ])('%s', (_, address) => {
    expect(readDwelling(address)).toBeNull()
  })
})

describe('dwellings are the same', () => {
  it.each([
    ['building', ['5号楼', '5栋', '5幢', '5#', '5#楼', '05', '５号楼', '五号楼', '第5栋', ' 5 '], '5'],
    ['building', ['A座', 'a栋', 'A'], 'A'],
    ['unit', ['2单元', '二单元', '2门', '02'], '2'],
    ['room', ['301室', '301号', '３０１', '301 房'], '301'],
    ['estate', ['文和园', '文和园小区', '文和园 小区'], '文和园'],
  ] as const)('by their %s %j', (part, texts, key) => {
    expect(texts.map(text => dwellingKey(part, text))).toEqual(texts.map(() => key))
  })

  it('but not where only their words are left', () => {
    expect(dwellingKey('estate', '小区')).toBe('小区')
    expect(dwellingKey('room', '0301')).toBe('0301')
  })
})
