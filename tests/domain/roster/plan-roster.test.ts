import { describe, expect, it } from 'vitest'
import { planRoster } from '../../../src/renderer/domain/roster/plan-roster'
import { nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, chosen, planOf, TODAY } from '../../builders/a-sheet'

const onRecord = (...residents: readonly Resident[]): KnownPeople => ({ ...nobody, residents })

/** The only row of a sheet with these cells under these headings: its state and its problems. */
function oneRow(cells: Readonly<Record<string, Cell>>, known = nobody) {
  const plan = planOf(aSheet([Object.keys(cells), Object.values(cells)]), known)
  const [row] = plan.rows
  if (row === undefined || plan.rows.length !== 1) throw new Error('Not one row')
  return row
}
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

describe('the same person twice in a file', () => {
  const counts = (...rows: readonly (readonly Cell[])[]) =>
    planOf(aSheet([['姓名', '身份证号', '出生日期', '电话'], ...rows])).rows.map(({ state }) => state)

  it('by the same number is refused the second time', () => {
    expect(counts(['王秀兰', '140213199003071248'], ['王秀蓝', '140213199003071248'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('by the 15-digit and the 18-digit number is refused the second time', () => {
    expect(counts(['王建国', '140202580101001'], ['王建国', '140202195801010012'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('without a number, by name and birth date', () => {
    expect(
      counts(['王秀兰', null, '1990-03-07', '13800000000'], ['王秀兰', null, '1990年3月7日', null]),
    ).toEqual(['create', 'rejected'])
  })

  it('without a number, by wholly the same facts', () => {
    expect(counts(['王秀兰', null, null, '13800000000'], ['王秀兰', null, null, '13800000000'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('is not thought of two who share no more than a name', () => {
    expect(counts(['张伟'], ['张伟'])).toEqual(['create', 'create'])
  })

  it('is not thought where the first row was refused', () => {
    expect(counts([null, '140213199003071248'], ['王秀兰', '140213199003071248'])).toEqual([
      'rejected',
      'create',
    ])
  })
})

describe('whom a row is about', () => {
  const match = (cells: Readonly<Record<string, Cell>>, ...residents: readonly Resident[]) => {
    const { state, residentId, candidates, changes } = oneRow(cells, onRecord(...residents))
    return {
      state,
      about: residentId ?? candidates,
      changes: changes.map(({ field, after }) => `${field} ${after}`),
    }
  }
  const number = '140213199003071248'

  it('is told by the number, whatever the name says', () => {
    expect(match({ 姓名: '王秀蓝', 身份证号: number }, aResident({ idNumber: number }))).toEqual({
      state: 'update',
      about: 'resident-1',
      changes: ['name 王秀蓝'],
    })
  })

  it('is told by the old number too, and nothing changes', () => {
    expect(
      match({ 姓名: '王秀兰', 身份证号: '140202580101001' }, aResident({ idNumber: '140202195801010012' }))
        .state,
    ).toBe('unchanged')
  })

  it('is told by name and the birth date in the number; then the number comes to be known, with what it tells', () => {
    expect(match({ 姓名: '王秀兰', 身份证号: number }, aResident({ birthDate: '1990-03-07' }))).toEqual({
      state: 'update',
      about: 'resident-1',
      changes: [`idNumber ${number}`, 'idType 居民身份证', 'sex 女'],
    })
  })

  it('is never somebody with another number', () => {
    expect(
      match(
        { 姓名: '王秀兰', 身份证号: number },
        aResident({ idNumber: anIdNumber('19900307', '222'), birthDate: '1990-03-07' }),
      ).state,
    ).toBe('create')
  })

  it.each([
    ['phone', { 电话: '13800000000' }, aResident({ phones: ['0352-5551234', '13800000000'] })],
    ['address', { 住址: '文和园5-1-102' }, aResident({ address: '文和园5-1-102' })],
  ])('is told by name and %s', (_, cells, resident) => {
    expect(match({ 姓名: '王秀兰', ...cells, 民族: '汉' }, resident)).toMatchObject({
      about: 'resident-1',
      state: 'update',
    })
  })

  it('is not a namesake of another birth date at the same phone', () => {
    const father = aResident({ phones: ['13800000000'], birthDate: '1960-01-01' })
    expect(match({ 姓名: '王秀兰', 电话: '13800000000', 出生日期: '1990-03-07' }, father).state).toBe(
      'create',
    )
  })

  it('is for the clerk to say where two may be meant', () => {
    const [one, two] = [
      aResident({ birthDate: '1990-03-07' }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07' }),
    ]
    expect(match({ 姓名: '王秀兰', 出生日期: '1990-03-07', 民族: '汉' }, one, two)).toEqual({
      state: 'doubtful',
      about: ['resident-1', 'resident-2'],
      changes: [],
    })
  })

  it('is, of two born on one day, the one with the same phone', () => {
    const [one, two] = [
      aResident({ birthDate: '1990-03-07', phones: ['13900000000'] }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07', phones: ['13800000000'] }),
    ]
    expect(
      match({ 姓名: '王秀兰', 出生日期: '1990-03-07', 电话: '13800000000', 民族: '汉' }, one, two),
    ).toMatchObject({ about: 'resident-2' })
  })

  it('is for the clerk to say where a row has little but a name and would add something', () => {
    const known = aResident({ phones: ['13800000000'] })
    expect(match({ 姓名: '王秀兰', 民族: '汉' }, known)).toMatchObject({
      state: 'doubtful',
      about: ['resident-1'],
    })
    expect(match({ 姓名: '王秀兰' }, known)).toMatchObject({ state: 'unchanged', about: 'resident-1' })
  })

  it('is proposed for a damaged number by the name and the 15 digits that survived', () => {
    const known = aResident({ idNumber: '140202195801010012' })
    expect(
      match({ 姓名: '王秀兰', 身份证号: { number: 140202195801010000, shown: '1.40202E+17' } }, known),
    ).toMatchObject({
      state: 'rejected',
      about: ['resident-1'],
    })
    expect(match({ 姓名: '王秀兰', 身份证号: '140202195801010000' }, known)).toMatchObject({
      state: 'doubtful',
      about: ['resident-1'],
    })
  })

  it('is no longer in doubt once the number ending 000 is on record under that name', () => {
    const known = aResident({ idNumber: '810000199001010000' })
    expect(oneRow({ 姓名: '王秀兰', 身份证号: '810000199001010000' }, onRecord(known))).toMatchObject({
      state: 'unchanged',
      problems: [],
    })
  })

  it('is never one person for two rows', () => {
    const known = onRecord(aResident({ birthDate: '1990-03-07' }))
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀兰', anIdNumber('19900307', '222')],
        ['王秀兰', anIdNumber('19900307', '444')],
      ]),
      known,
    )
    expect(plan.rows.map(({ state, candidates }) => [state, candidates])).toEqual([
      ['doubtful', ['resident-1']],
      ['doubtful', ['resident-1']],
    ])
  })
})

describe('what a row changes', () => {
  const changes = (cells: Readonly<Record<string, Cell>>, resident: Resident) =>
    oneRow({ 姓名: '王秀兰', 身份证号: '140213199003071248', ...cells }, onRecord(resident)).changes
  const known = (other: Partial<Resident>) => aResident({ idNumber: '140213199003071248', ...other })

  it('shows the old and the new value', () => {
    expect(changes({ 电话: '13900000000' }, known({ phones: ['13800000000'] }))).toEqual([
      { field: 'phone', before: '13800000000', after: '13900000000' },
    ])
  })

  it.each([
    ['a blank cell', { 电话: null, 住址: '/' }, { phones: ['13800000000'], address: '文和园' }],
    [
      'phones in another order',
      { 电话: '13900000000 13800000000' },
      { phones: ['13800000000', '13900000000'] },
    ],
    ['another word for the same', { 政治面貌: '党员' }, { politics: { code: '01', text: '中共党员' } }],
    ['a part of the date that is known', { 迁入时间: '2019年' }, { movedIn: '2019-05-01' }],
    ['a birth date that cannot be read', { 出生日期: '三月' }, { birthDate: '1990-03-07' }],
  ])('is nothing for %s', (_, cells, other) => {
    expect(changes(cells, known(other))).toEqual([])
  })
})

it('every row ends in exactly one of five states', () => {
  const { counts } = planOf(
    aSheet([
      ['姓名', '身份证号', '电话'],
      ['王秀兰', '140213199003071248', null],
      ['张三', '140213199003071231', null],
      ['李四', '140202195801010000', null],
      ['王建国', '140202580101001', null],
      ['赵六', null, '13800000000'],
    ]),
    onRecord(
      aResident({ idNumber: '140213199003071248' }),
      aResident({ id: 'resident-2', name: '赵六', phones: ['13800000000'] }),
    ),
  )
  expect(counts).toEqual({ rows: 5, create: 1, update: 0, unchanged: 2, doubtful: 1, rejected: 1 })
})

it('planning pauses every few hundred rows, so that a page stays usable and can stop it', () => {
  const rows = Array.from({ length: 1000 }, (_, nth) => [`居民${String(nth)}`, '文和园'])
  const sheet = chosen(aSheet([['姓名', '小区'], ...rows]))
  const steps = [...planRoster({ fileName: 'a.xlsx', chosen: sheet, known: nobody, today: TODAY })]
  expect(steps.map(({ done }) => done)).toEqual([200, 400, 600, 800, 1000])
})
