import { describe, expect, it } from 'vitest'
import type { Put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { applyPlan, type Acceptances } from '../../../src/renderer/domain/roster/apply-plan'
import { completeFacts } from '../../../src/renderer/domain/roster/derived-facts'
import { factsReader, nobody, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { RosterPlan } from '../../../src/renderer/domain/roster/plan'
import { rejectedSheet, rosterSheet } from '../../../src/renderer/domain/roster/roster-sheet'
import type { Cell, OutSheet, Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { fixedWorld } from '../../builders/fixed-world'

const noneAccepted: Acceptances = new Map()

/** What is on record after a change, with every record checked against its kind. */
function after(known: KnownPeople, puts: readonly Put[]): KnownPeople {
  const merge = <T extends { id: string }>(
    kind: string,
    old: readonly T[],
    parse: (record: unknown) => T,
  ): T[] => {
    const records = new Map(old.map(record => [record.id, record]))
    for (const { kind: of, record } of puts) if (of.kind === kind) records.set(record.id, parse(record))
    return [...records.values()]
  }
  return {
    residents: merge('resident', known.residents, record => resident.schema.strict().parse(record)),
    households: merge('household', known.households, record => household.schema.strict().parse(record)),
    houses: merge('house', known.houses, record => house.schema.strict().parse(record)),
  }
}

function apply(plan: RosterPlan, known: KnownPeople = nobody, accepted = noneAccepted): KnownPeople {
  const { save } = applyPlan(plan, known, fixedWorld(), accepted)
  if (typeof save === 'function') throw new Error('An import takes no numbers')
  return after(known, save)
}

const readBack = (sheet: OutSheet): Sheet =>
  aSheet([sheet.columns.map(({ heading }) => heading), ...sheet.rows])

const headings = [
  '姓名',
  '身份证号',
  '证件类型',
  '性别',
  '出生日期',
  '民族',
  '户号',
  '与户主关系',
  '户口类别',
  '户籍地址',
  '现住址',
  '小区',
  '楼栋',
  '单元',
  '室',
  '联系电话',
  '政治面貌',
  '文化程度',
  '婚姻状况',
  '职业',
  '健康状况',
  '人员类型',
  '迁入时间',
  '迁出日期',
  '监护人姓名',
  '备注',
]
/** Facts of every kind, sound ones and ones that only warn. */
const everyKind: readonly (readonly Cell[])[] = [
  headings,
  [
    '王秀兰',
    '140213199003071248',
    '身份证',
    '女',
    { date: '1990-03-07' },
    '汉',
    'H001',
    '户主',
    '非农',
    '平城区',
    '文和园5-1-102',
    '文和园',
    5,
    1,
    102,
    13800000000,
    '党员',
    '大专',
    '离异',
    '教师',
    '良好',
    '独居、高龄',
    '2019年5月',
    null,
    null,
    '无',
  ],
  [
    '王建国',
    '140202580101001',
    null,
    '男',
    '1958.1',
    '满族',
    'H001',
    '丈夫',
    '农业',
    null,
    null,
    '文和园',
    5,
    1,
    102,
    '0352-5551234 13900000000',
  ],
  [
    '买买提•吐尔逊',
    null,
    null,
    '男',
    '199003',
    '维吾尔',
    'H002',
    '租客',
    '流动',
    null,
    null,
    '文和园',
    '5栋',
    null,
    null,
    '1380000000（儿子）',
  ],
  [
    '𠮷𬱖',
    null,
    null,
    '未知',
    '三月初七',
    '穿青',
    null,
    '干亲',
    '寄挂',
    '平城区',
    null,
    null,
    null,
    null,
    null,
    null,
    '信教群众',
    '私塾',
    '不婚',
    '无',
    '多病',
    '低保户',
  ],
  [
    '王?',
    'H1234567801',
    '港澳通行证',
    '男',
    '2035-01-01',
    null,
    null,
    null,
    null,
    null,
    '文和园9',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    '去年',
    '2026/1/2',
    '李四',
  ],
  ['John Smith', 'K0123456', '护照', 'M', '1980/12/1'],
  ['陈一', '12345678', '台胞证'],
  ['张伟', null, null, '女', null, null, null, null, null, null, null, null, null, null, null, '13700000000'],
  ['张伟'],
  ['张伟'],
  ['刘小', '140213199003071272', null, '男', '1990-03-08'],
]

describe('an import', () => {
  it('makes residents, and the households and houses they share once', () => {
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '户号', '小区', '室'],
        ['王秀兰', '140213199003071248', 'H1', '文和园', '102'],
        ['王建国', '140202580101001', 'H1', '文和园', '102'],
      ]),
    )
    const home = {
      householdId: '00000000-0000-4000-8001-000000000002',
      houseId: '00000000-0000-4000-8001-000000000003',
    }
    const card = { code: 'resident-card', text: '居民身份证' }
    expect(apply(plan)).toEqual({
      households: [{ id: home.householdId, number: 'H1' }],
      houses: [{ id: home.houseId, estate: '文和园', room: '102' }],
      residents: [
        {
          id: '00000000-0000-4000-8001-000000000001',
          name: '王秀兰',
          idNumber: '140213199003071248',
          idType: card,
          sex: { code: '2', text: '女' },
          birthDate: '1990-03-07',
          ...home,
        },
        {
          id: '00000000-0000-4000-8001-000000000004',
          name: '王建国',
          idNumber: '140202195801010012',
          formerIdNumber: '140202580101001',
          idType: card,
          sex: { code: '1', text: '男' },
          birthDate: '1958-01-01',
          ...home,
        },
      ],
    })
  })

  it('is one change, named by its file', () => {
    const change = applyPlan(planOf(aSheet([['姓名'], ['王秀兰']])), nobody, fixedWorld(), noneAccepted)
    expect([change.cause, change.detail]).toEqual(['roster-imported', '名册.xlsx'])
  })

  it('of the same file again changes nothing, with facts of every kind and every warning', () => {
    const sheet = aSheet(everyKind)
    const first = planOf(sheet)
    const rows = everyKind.length - 1
    expect(first.counts).toEqual({ rows, create: rows, update: 0, unchanged: 0, doubtful: 0, rejected: 0 })
    const known = apply(first)
    expect(planOf(sheet, known).rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
    expect(apply(planOf(sheet, known), known)).toEqual(known)
  })

  it('of our own workbook changes nothing', () => {
    const known = apply(planOf(aSheet(everyKind)))
    const out = rosterSheet(known.residents.map(factsReader(known)))
    expect(planOf(readBack(out), known).rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
  })

  it('changes only what the row says, and leaves what others share alone', () => {
    const known: KnownPeople = {
      households: [],
      houses: [{ id: 'house-1', estate: '文和园', building: '5', room: '102' }],
      residents: [
        aResident({
          idNumber: '140213199003071248',
          houseId: 'house-1',
          phones: ['13800000000'],
          birthText: '三月初七',
        }),
        aResident({ id: 'resident-2', name: '张三', houseId: 'house-1' }),
      ],
    }
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '室', '联系电话', '出生日期'],
        ['王秀兰', '140213199003071248', '301', null, '1990-03-07'],
      ]),
      known,
    )
    const moved = { id: '00000000-0000-4000-8001-000000000001', estate: '文和园', building: '5', room: '301' }
    expect(apply(plan, known)).toEqual({
      households: [],
      houses: [...known.houses, moved],
      residents: [
        aResident({
          idNumber: '140213199003071248',
          houseId: moved.id,
          phones: ['13800000000'],
          birthDate: '1990-03-07',
        }),
        known.residents[1],
      ],
    })
  })
})

describe('doubtful rows', () => {
  const known: KnownPeople = {
    ...nobody,
    residents: [
      aResident({ birthDate: '1990-03-07' }),
      aResident({ id: 'resident-2', birthDate: '1990-03-07' }),
    ],
  }
  const sheet = aSheet([
    ['姓名', '出生日期', '民族'],
    ['王秀兰', '1990-03-07', '汉'],
  ])
  const plan = planOf(sheet, known)

  it('are left out unless accepted', () => {
    expect(apply(plan, known)).toEqual(known)
  })

  it('become somebody new when accepted so, and then are known again', () => {
    const then = apply(plan, known, new Map([[2, { as: 'create' }]]))
    expect(then.residents.length).toBe(3)
    expect(planOf(sheet, then).rows.map(({ state }) => state)).toEqual(['unchanged'])
  })

  it('change the person they were accepted for', () => {
    const then = apply(plan, known, new Map([[2, { as: 'update', residentId: 'resident-2' }]]))
    expect(then.residents[1]).toEqual(
      aResident({ id: 'resident-2', birthDate: '1990-03-07', nation: { code: '01', text: '汉族' } }),
    )
  })

  it('cannot be accepted twice for one person', () => {
    const two = planOf(
      aSheet([
        ['姓名', '身份证号'],
        ['王秀兰', '810000199001010000'],
        ['王秀兰', '140202195801010000'],
      ]),
      known,
    )
    const accepted: Acceptances = new Map([
      [2, { as: 'update', residentId: 'resident-2' }],
      [3, { as: 'update', residentId: 'resident-2' }],
    ])
    expect(() => applyPlan(two, known, fixedWorld(), accepted)).toThrow('one resident')
  })

  it('with a number in doubt are settled once accepted', () => {
    const suspect = aSheet([
      ['姓名', '身份证号'],
      ['王秀兰', '810000199001010000'],
    ])
    const then = apply(planOf(suspect), nobody, new Map([[2, { as: 'create' }]]))
    expect(then.residents[0]?.idNumber).toBe('810000199001010000')
    expect(planOf(suspect, then).rows.map(({ state }) => state)).toEqual(['unchanged'])
  })
})

describe('sheets we write', () => {
  it('have the columns somebody has something in, in their standard order', () => {
    const out = rosterSheet([
      { name: '王秀兰', phone: '13800000000' },
      { name: '张三', sex: '男' },
    ])
    expect([out.columns.map(({ heading }) => heading), out.rows]).toEqual([
      ['姓名', '性别', '联系电话'],
      [
        ['王秀兰', null, '13800000000'],
        ['张三', '男', null],
      ],
    ])
  })

  it('of refused rows say why, and give no digits that could be taken for the lost ones', () => {
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '电话'],
        ['王秀兰', { number: 140202195801010016, shown: '140202195801010016' }, '13800000000'],
      ]),
    )
    const out = rejectedSheet(plan)
    expect([out.columns.map(({ heading }) => heading), out.rows]).toEqual([
      ['原表行号', '原因', '姓名', '身份证号', '电话'],
      [
        [
          2,
          'Excel 已把号码变成数字，末几位丢失，无法入库。请在原表中按文本重填，或在此处补录。',
          '王秀兰',
          '1.40202E+17',
          '13800000000',
        ],
      ],
    ])
    expect(planOf(readBack(out)).rows.map(({ state }) => state)).toEqual(['rejected'])
  })
})

it('what a number tells takes the place only of what a row leaves out', () => {
  const idNumber = anIdNumber('19900307', '222')
  expect(completeFacts({ name: '王秀兰', idNumber, sex: '男' })).toEqual({
    name: '王秀兰',
    idNumber,
    idType: '居民身份证',
    sex: '男',
    birthDate: '1990-03-07',
  })
})
