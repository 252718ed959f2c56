import { describe, expect, it } from 'vitest'
import { estate } from '../../../../src/renderer/domain/records/estate'
import { propertyEnterprise } from '../../../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../../../src/renderer/domain/records/service-contract'
import { aContract, anEnterprise, anEstate } from '../../../builders/a-property'
import { held, holding, plannedOf, statesOf, written } from '../../../builders/a-record-roster'
import { without } from '../../../builders/without'

const CODE = '91350100M000100Y43'
const plain = ['企业名称', '统一社会信用代码', '法定代表人', '企业电话', '联系电话']
const served = ['企业名称', '服务小区', '合同种类', '合同起', '合同止', '项目负责人']

describe('a roster of property enterprises', () => {
  it('makes enterprises, and knows them again by their credit code or their name', () => {
    const records = holding()
    const rows = [plain, ['安居物业服务有限公司', CODE, '周五', '0352-5551234', '138 0000 0000']]
    written(plannedOf('enterprises', rows, records), records)
    const known = {
      name: '安居物业服务有限公司',
      creditCode: CODE,
      legalPerson: '周五',
      phone: '0352-5551234',
      contactPhone: '13800000000',
    }
    expect(records.all(propertyEnterprise)).toMatchObject([known])
    const again = plannedOf(
      'enterprises',
      [plain, ['安居物业', CODE, null, null, null], ['安居物业服务有限公司', null, '赵六', null, null]],
      records,
    )
    expect(again.plan.rows.map(({ state, changes }) => ({ state, changes }))).toEqual([
      { state: 'update', changes: [{ field: 'name', before: known.name, after: '安居物业' }] },
      { state: 'create', changes: [] },
    ])
  })

  it('refuses a wrong credit code by its cell: its length, a letter that cannot be, its check character, an old number', () => {
    const planned = plannedOf(
      'enterprises',
      [
        plain,
        ['甲物业', '91350100M000100Y44', null, null, null],
        ['乙物业', '91350100M000100Y4', null, null, null],
        ['丙物业', '9135O100M000100Y43', null, null, null],
        ['丁物业', '140213000012345', null, null, null],
        ['', CODE, null, null, null],
      ],
      holding(),
    )
    expect(statesOf(planned)).toEqual([
      ['rejected', 'B2 credit-code-check'],
      ['rejected', 'B3 credit-code-length'],
      ['rejected', 'B4 credit-code-character'],
      ['rejected', 'B5 credit-code-old'],
      ['rejected', 'A6 fact-missing'],
    ])
  })

  it('refuses a code other than the one on record, and the name of another enterprise', () => {
    const records = holding(...held(propertyEnterprise, anEnterprise(), { id: 'other', name: '乙物业' }))
    const planned = plannedOf(
      'enterprises',
      [
        plain,
        ['安居物业服务有限公司', '91140000000000000K', null, null, null],
        ['乙物业', CODE, null, null, null],
      ],
      records,
    )
    expect(planned.plan.rows.map(({ state }) => state)).toEqual(['rejected', 'rejected'])
    expect(statesOf(planned)[1]).toEqual(['rejected', 'A3 name-of-another'])
  })
})

describe('a contract in a roster of property enterprises', () => {
  const anju = '安居物业服务有限公司'
  const row = (name: string, from: string, to: string | null) => [
    ...[name, '文和园', '业主大会选聘', from, to, '钱七'],
  ]

  it('is made for the estate the row names, one row a contract', () => {
    const second = anEstate({ id: 'second', name: '水泉小区' })
    const records = holding(...held(estate, anEstate(), second))
    const planned = plannedOf(
      'enterprises',
      [served, row(anju, '2026-01-01', '2028-12-31'), [anju, '水泉', '前期物业', '2025/3/1', null, null]],
      records,
    )
    expect(statesOf(planned)).toEqual([['create'], ['create']])
    written(planned, records)
    expect(records.all(propertyEnterprise).map(({ name }) => name)).toEqual([anju])
    const enterpriseId = records.all(propertyEnterprise)[0]?.id
    expect(records.all(serviceContract)).toMatchObject([
      {
        estateId: 'estate',
        enterpriseId,
        contractKind: '业主大会选聘',
        startsOn: '2026-01-01',
        endsOn: '2028-12-31',
        manager: '钱七',
        fees: [],
        notices: [],
      },
      {
        estateId: 'second',
        enterpriseId,
        contractKind: '前期物业',
        startsOn: '2025-03-01',
        fees: [],
        notices: [],
      },
    ])
  })

  it('that overlaps another of the estate is refused by its cell, whether that is on record or in an earlier row', () => {
    const records = holding(
      ...held(estate, anEstate()),
      ...held(propertyEnterprise, anEnterprise()),
      ...held(serviceContract, aContract()),
    )
    const planned = plannedOf(
      'enterprises',
      [
        served,
        row('乙物业', '2027-02-28', null),
        row('乙物业', '2027-03-01', '2030-02-28'),
        row('丙物业', '2030-02-28', '2033-01-01'),
        row('丙物业', '2033-01-02', '2032-01-01'),
        ['丙物业', '没有的小区', '前期物业', '2040-01-01', null, null],
        ['丙物业', '文和园', null, '2040-01-01', null, null],
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([
      ['rejected', 'D2 contract-overlap'],
      ['create'],
      ['rejected', 'D4 contract-overlap'],
      ['rejected', 'E5 days-reversed'],
      ['rejected', 'B6 estate-unknown'],
      ['rejected', 'C7 fact-missing'],
    ])
  })

  it('on record takes what the row tells otherwise, and keeps the rest', () => {
    const contract = aContract({ feeMode: '包干制' })
    const records = holding(
      ...held(estate, anEstate()),
      ...held(propertyEnterprise, anEnterprise()),
      ...held(serviceContract, contract),
    )
    const planned = plannedOf('enterprises', [served, row(anju, '2024-03-01', '2027-02-28')], records)
    expect(planned.plan.rows.map(({ state, changes }) => ({ state, changes }))).toEqual([
      { state: 'update', changes: [{ field: 'manager', before: '', after: '钱七' }] },
    ])
    expect(written(planned, records).all(serviceContract)).toEqual([{ ...contract, manager: '钱七' }])
  })
})

it('cells emptied in a list of ours take away what is known of an enterprise and of its contract, never its name or code', () => {
  const enterprise = anEnterprise({ legalPerson: '周五', phone: '0352-5551234' })
  const contract = aContract({ manager: '钱七' })
  const other = anEnterprise({
    id: 'other',
    name: '乙物业',
    creditCode: undefined,
    phone: '0352-5550000',
    legalPerson: '王一',
  })
  const records = holding(
    ...held(estate, anEstate()),
    ...held(propertyEnterprise, enterprise, other),
    ...held(serviceContract, contract),
  )
  const ours = [...plain.slice(0, 4), ...served.slice(1), '文源编号']
  const rows = [
    ours,
    [
      enterprise.name,
      null,
      null,
      '0352-5551234',
      '文和园',
      '业主大会选聘',
      '2024-03-01',
      null,
      null,
      enterprise.id,
    ],
    ['乙物业', null, '王一', null, null, null, null, null, null, 'other'],
  ]
  written(plannedOf('enterprises', rows, records), records)
  expect(records.all(propertyEnterprise)).toEqual([
    without(enterprise, 'legalPerson'),
    without(other, 'phone'),
  ])
  expect(records.all(serviceContract)).toEqual([without(contract, 'manager', 'endsOn')])
})
