import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { oneRow } from '../../builders/a-sheet'

const verdict = (cells: Readonly<Record<string, Cell>>) => {
  const { state, problems, facts } = oneRow(cells)
  return { state, problems: problems.map(({ code, severity }) => `${severity} ${code}`), facts }
}

describe('an identity cell refuses its row', () => {
  it.each([
    ['id-damaged', { number: 140202195801010000, shown: '1.40202E+17' }],
    ['id-damaged', 140202195801010012],
    ['id-damaged', 810000199001010000],
    ['id-damaged', { number: 140202195801010000, shown: '140202195801010000' }],
    ['id-lost', '1.40213E+17'],
    ['id-shape', '14021319900307'],
    ['id-shape', 13800000000],
    ['id-shape', { date: '1990-03-07' }],
    ['id-shape', '同上'],
    ['id-date', '140213199002301234'],
    ['id-checksum', '140213199003071231'],
  ] as const)('as %s: %j', (code, cell) => {
    expect(verdict({ 姓名: '王秀兰', 身份证号: cell })).toEqual({
      state: 'rejected',
      problems: [`reject ${code}`],
      facts: { name: '王秀兰' },
    })
  })
})

it('a numeric cell of exactly 15 digits may be a whole old number', () => {
  expect(oneRow({ 姓名: '王建国', 身份证号: 140202580101001 })).toMatchObject({
    state: 'create',
    facts: { idNumber: '140202195801010012' },
    formerIdNumber: '140202580101001',
    problems: [],
  })
})

it('a number ending 000 puts its row before the clerk, without the number unless all else holds', () => {
  expect(verdict({ 姓名: '王秀兰', 身份证号: '140202195801010000' })).toEqual({
    state: 'doubtful',
    problems: ['doubt id-suspect'],
    facts: { name: '王秀兰' },
  })
  expect(verdict({ 姓名: '王秀兰', 身份证号: '810000199001010000' }).facts.idNumber).toBe(
    '810000199001010000',
  )
})

it.each(['无', '/', '-', '——', '暂无', '', null, '\u00A0'])(
  'an identity or phone cell of %j is an empty one',
  cell => {
    expect(verdict({ 姓名: '王秀兰', 身份证号: cell, 电话: cell })).toEqual({
      state: 'create',
      problems: [],
      facts: { name: '王秀兰' },
    })
  },
)

describe('what only warns keeps the text as it stood:', () => {
  it.each([
    ['name-placeholder', { 姓名: '王?' }, { name: '王?' }],
    ['value-unknown', { 姓名: '王秀兰', 文化程度: '私塾' }, { name: '王秀兰', education: '私塾' }],
    ['value-unknown', { 姓名: '王秀兰', 性别: { error: '#N/A' } }, { name: '王秀兰' }],
    ['value-unknown', { 姓名: '王秀兰', 身份证号: { error: '#REF!' } }, { name: '王秀兰' }],
    ['value-unknown', { 姓名: '王秀兰', 室: { date: '2026-03-02' } }, { name: '王秀兰', room: '2026-03-02' }],
    ['value-unknown', { 姓名: '王秀兰', 户号: 140213001001020304 }, { name: '王秀兰' }],
    ['phone-shape', { 姓名: '王秀兰', 电话: '1380000000' }, { name: '王秀兰', phone: '1380000000' }],
    ['phone-shape', { 姓名: '王秀兰', 电话: '1.38E+10' }, { name: '王秀兰', phone: '1.38E+10' }],
    ['date-shape', { 姓名: '王秀兰', 出生日期: '三月初七' }, { name: '王秀兰', birthDate: '三月初七' }],
    ['date-shape', { 姓名: '王秀兰', 出生日期: '2035-01-01' }, { name: '王秀兰', birthDate: '2035-01-01' }],
    ['date-shape', { 姓名: '王秀兰', 迁入时间: '去年' }, { name: '王秀兰', movedIn: '去年' }],
  ] as const)('%s', (code, cells, facts) => {
    expect(verdict(cells)).toEqual({ state: 'create', problems: [`warn ${code}`], facts })
  })

  it.each([
    ['sex-mismatch', '性别', '男', 'sex', '男'],
    ['birth-mismatch', '出生日期', '1990-03-08', 'birthDate', '1990-03-08'],
    ['birth-mismatch', '出生年月', '1991年3月', 'birthDate', '1991年3月'],
  ] as const)('%s, and both stay as the sheet has them', (code, heading, cell, field, value) => {
    expect(verdict({ 姓名: '王秀兰', 身份证号: '140213199003071248', [heading]: cell })).toEqual({
      state: 'create',
      problems: [`warn ${code}`],
      facts: { name: '王秀兰', idNumber: '140213199003071248', [field]: value },
    })
  })
})

describe('a birth column', () => {
  it.each([
    ['1990年3月7日', '1990-03-07'],
    [19900307, '1990-03-07'],
    [{ date: '1990-03-07' }, '1990-03-07'],
    [32939, '1990-03-07'],
    [{ number: 1990.1, shown: '1990.10' }, '1990.10'],
    ['1990年3月', '1990年3月'],
    ['不详', undefined],
  ] as const)('with %j is read without a problem', (cell, birthDate) => {
    const { problems, facts } = verdict({ 姓名: '王秀兰', 出生日期: cell })
    expect([problems, facts.birthDate]).toEqual([[], birthDate])
  })

  it('with year and month is made whole by the number', () => {
    expect(
      verdict({ 姓名: '王秀兰', 身份证号: '140213199003071248', 出生年月: '1990.03' }).facts.birthDate,
    ).toBe('1990-03-07')
  })
})

describe('too long', () => {
  it('is a name of more than 50 characters, whatever their plane', () => {
    expect(verdict({ 姓名: '𠮷'.repeat(50) }).state).toBe('create')
    expect(verdict({ 姓名: '𠮷'.repeat(51) }).problems).toEqual(['reject too-long'])
  })

  it('is a remark of more than 2000', () => {
    expect(verdict({ 姓名: '王秀兰', 备注: '备'.repeat(2001) }).problems).toEqual(['reject too-long'])
  })
})

it.each([true, 12345, { date: '2026-11-22' }, { error: '#N/A' }, { number: 3, shown: '第3' }] as const)(
  'a name cell of %j is taken in its stride',
  cell => {
    expect(['create', 'rejected']).toContain(verdict({ 姓名: cell, 电话: '13800000000' }).state)
  },
)
