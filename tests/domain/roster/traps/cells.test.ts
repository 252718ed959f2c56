import { describe, expect, it } from 'vitest'
import type { Cell, FileFormat } from '../../../../src/renderer/domain/sheet/workbook'
import { anIdNumber } from '../../../builders/a-resident'
import { factsIn, factsOfRow, planOfBytes } from '../../../builders/a-roster-file'
import { merged, oneRow } from '../../../builders/a-sheet'
import { rosterBytes } from '../../../fixtures/sheet/roster-files'

const name = '王秀兰'
const woman = '140213199003071248'

describe('a day of domain handbook §7 is the day it is, as text, number or date cell:', () => {
  it.each<Cell>([
    ...[
      '19900307',
      '1990-03-07',
      '1990.3.7',
      '1990/3/7',
      '1990年3月7日',
      '1990 年 3 月 7 日',
      '１９９０．３．７',
    ],
    ...['90.3.7', '90-3-7', '90年3月7日', '一九九〇年三月七日', '1990-03-07 00:00:00', '32939'],
    ...[19900307, 32939, { date: '1990-03-07' }],
  ])('%j', async cell => {
    expect(await factsOfRow({ 姓名: name, 出生日期: cell })).toEqual({ name, birthDate: '1990-03-07' })
  })

  it.each(['1990年3月', '1990.3', '199003', '1990-03', '一九九〇年三月', '1990年'])(
    '%s stays a part of one, and is made whole by a number that agrees',
    async text => {
      const facts = await factsOfRow({ 姓名: name, 出生年月: text })
      expect(facts).toEqual({ name, birthDate: text })
      const numbered = await factsOfRow({ 姓名: name, 身份证号: woman, 出生年月: text })
      expect(numbered).toEqual({ name, idNumber: woman, birthDate: '1990-03-07' })
    },
  )

  it.each(['10.3.7', '3/7/90', '07年3月7日', '农历三月初七', '1990-02-30', '19901332'])(
    '%s may be another day or none: told, and kept as it stands',
    text => {
      const { problems, facts } = oneRow({ 姓名: name, 出生日期: text })
      expect([problems.map(({ code }) => code), facts.birthDate]).toEqual([['date-shape'], text])
    },
  )

  it('05年3月7日 of somebody living can only be 2005', () => {
    expect(oneRow({ 姓名: name, 出生日期: '05年3月7日' }).facts.birthDate).toBe('2005-03-07')
  })

  it.each([
    ['19100307', '1910-03-07'],
    ['20100307', '2010-03-07'],
  ])(
    'a year of two figures that may be of either century is settled by the number of %s',
    (born, birthDate) => {
      const row = oneRow({ 姓名: name, 身份证号: anIdNumber(born, '122'), 出生日期: '10年3月7日' })
      expect([row.facts.birthDate, row.problems]).toEqual([birthDate, []])
    },
  )
})

describe('an identity number of domain handbook §2.4', () => {
  it.each([
    ['14021319900307123X', '14021319900307123X', '居民身份证'],
    ['１４０２１３１９９００３０７１２３ｘ', '14021319900307123X', '居民身份证'],
    ['140213 19900307 123×', '14021319900307123X', '居民身份证'],
    ["'140213199003071248", '140213199003071248', '居民身份证'],
    ['140213199003071248\u00A0', '140213199003071248', '居民身份证'],
    ['\u200B140213199003071248\uFEFF', '140213199003071248', '居民身份证'],
    ['140202195801010012', '140202195801010012', '居民身份证'],
    ['14021120000229002X', '14021120000229002X', '居民身份证'],
    ['11010519491231002X', '11010519491231002X', '居民身份证'],
    ['140202580101001', '140202195801010012', '居民身份证'],
    ['810000199001010019', '810000199001010019', '港澳居民居住证'],
    ['820000199001010029', '820000199001010029', '港澳居民居住证'],
    ['830000199001010039', '830000199001010039', '台湾居民居住证'],
    ['915701198501010013', '915701198501010013', '外国人永久居留身份证'],
  ])('%j is kept as %s, abolished region or not', async (text, idNumber) => {
    expect(await factsOfRow({ 姓名: name, 证件号码: text })).toEqual({ name, idNumber })
  })

  it.each<readonly [string, Cell, string]>([
    ['a numeric cell of 18 digits, though its check digit fits', 810000199001010000, 'id-damaged'],
    ['a numeric cell of 18 digits', 140202195801010012, 'id-damaged'],
    ['text ending 000', '140202195801010000', 'id-suspect'],
    ['scientific notation', '1.40213E+17', 'id-lost'],
    ['a day that never was', '140213199002301234', 'id-date'],
    ['a wrong check digit', '140213199003071249', 'id-checksum'],
    ['too few digits', '14021319900307', 'id-shape'],
  ])('%s is told as what it is, and never stored', async (_, cell, code) => {
    const plan = await planOfBytes(
      rosterBytes.xlsx({
        rows: [
          ['姓名', '身份证号'],
          [name, cell],
        ],
      }),
    )
    const [row] = plan.rows
    expect([row?.problems.map(problem => problem.code), row?.facts.idNumber]).toEqual([[code], undefined])
    expect(['rejected', 'doubtful']).toContain(row?.state)
  })

  it('and what it says of sex and birth is compared with their columns, each told by itself', () => {
    const { problems } = oneRow({ 姓名: name, 身份证号: woman, 性别: '男', 出生日期: '1990-03-08' })
    expect(problems.map(({ code }) => code)).toEqual(['sex-mismatch', 'birth-mismatch'])
  })

  it.each(['女', '女性', '女士', 'F', 'f', '2', 2, '0', 0, '9', '不详'])(
    'settles the sex of a woman written %j',
    async sex => {
      expect(await factsOfRow({ 姓名: name, 身份证号: woman, 性别: sex })).toEqual({
        name,
        idNumber: woman,
        sex: '女',
      })
    },
  )

  it('and without it a 0 is 未知, as the standard has it: nobody can say that it was meant for a woman', async () => {
    expect(await factsOfRow({ 姓名: name, 性别: 0 })).toEqual({ name, sex: '未知' })
  })

  it('of another document stands in where there is none, with its type', async () => {
    const cells = {
      姓名: 'John Smith',
      身份证号: null,
      '护照/其他证件号码': 'K0123456',
      其他证件类型: '护照',
    }
    expect(await factsOfRow(cells)).toEqual({ name: 'John Smith', idNumber: 'K0123456', idType: '护照' })
  })
})

describe('a name survives every format:', () => {
  const formats: readonly FileFormat[] = ['xlsx', 'xls', 'html', 'spreadsheetml', 'csv']
  it.each(formats)('%s keeps rare characters and folds the dots of minorities', async format => {
    const names = ['𠮷𬱖', '䶮', '买买提•吐尔逊', '买买提．吐尔逊', '王　五', '欧阳 修', '﨑']
    const facts = await factsIn(format, [['姓名', '小区'], ...names.map(each => [each, '文和园'])])
    expect(facts.map(each => each.name)).toEqual([
      ...['𠮷𬱖', '䶮', '买买提·吐尔逊', '买买提·吐尔逊', '王五', '欧阳修', '﨑'],
    ])
  })

  it('of 25 characters with dots of three kinds', async () => {
    const written = '阿不都热合曼‧买买提依明・阿不力孜•吐尔逊江·艾合买提'
    expect((await factsOfRow({ 姓名: written, 性别: '男' })).name).toBe(
      '阿不都热合曼·买买提依明·阿不力孜·吐尔逊江·艾合买提',
    )
  })
})

describe('what several rows share is filled down from a merged block or 同上, but not what is one person’s:', () => {
  const head = ['姓名', '身份证号', '户号', '与户主关系', '现住址', '联系电话']
  const family: readonly (readonly Cell[])[] = [
    [name, woman, 'H001', '户主', '文和园1-2-301', '13800000000'],
    ['张三', null, null, '夫', null, null],
    ['张小', '同上', '〃', '子', '同上', '“同上”'],
  ]

  it.each(['xlsx', 'xls', 'html', 'spreadsheetml'] as const)('%s', async format => {
    const merges = ['C2:C3', 'E2:E3', 'B2:B3'].map(merged)
    const plan = await planOfBytes(rosterBytes[format]({ rows: [head, ...family], merges }))
    const told = plan.rows.map(({ facts }) => [facts.householdNo, facts.address, facts.phone, facts.idNumber])
    expect(told).toEqual([
      ['H001', '文和园1-2-301', '13800000000', woman],
      ['H001', '文和园1-2-301', undefined, undefined],
      ['H001', '文和园1-2-301', undefined, undefined],
    ])
  })

  it('a merged name is one person, and the rows beneath it have none', async () => {
    const rows = [
      ['姓名', '联系电话'],
      [name, '13800000000'],
      [null, '13900000000'],
    ]
    const plan = await planOfBytes(rosterBytes.xlsx({ rows, merges: [merged('A2:A3')] }))
    expect(plan.rows.map(({ facts, state }) => [facts.name, state])).toEqual([
      [name, 'create'],
      ['', 'rejected'],
    ])
  })
})
