import { describe, expect, it } from 'vitest'
import { house, type House } from '../../../../src/renderer/domain/records/house'
import { occupancy } from '../../../../src/renderer/domain/records/occupancy'
import { resident } from '../../../../src/renderer/domain/records/resident'
import { usualChoices } from '../../../../src/renderer/domain/roster/row-decision'
import { flatsOnRecord } from '../../../../src/renderer/domain/voting/owners/flats-on-record'
import { held, holding, plannedOf, statesOf, written } from '../../../builders/a-record-roster'
import { anIdNumber } from '../../../builders/a-resident'
import { TODAY } from '../../../builders/a-sheet'
import { without } from '../../../builders/without'

const headings = [
  '小区',
  '楼栋',
  '单元',
  '室',
  '建筑面积(㎡)',
  '房屋用途',
  '业主姓名',
  '证件号码',
  '业主电话',
]
const NUMBER = anIdNumber('19700101', '012')
const flat: House = { id: 'flat', estate: '文和园', building: '5', unit: '1', room: '102' }
const place = ['文和园', '5', '1', '102']

/** A house without the id it was given. */
const bare = (one: House): Record<string, unknown> => {
  const { id, ...rest } = one
  expect(id).not.toBe('')
  return rest
}

describe('a roster of houses', () => {
  it('makes houses with their areas, uses and owners', () => {
    const records = holding()
    const planned = plannedOf(
      'houses',
      [
        headings,
        [...place, '86.35', '住宅', '张三', NUMBER, '13800000001'],
        ['文和园小区', '6号楼', null, 201, 102.5, null, null, null, null],
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([['create'], ['create']])
    expect(written(planned, records).all(house).map(bare)).toEqual([
      {
        estate: '文和园',
        building: '5',
        unit: '1',
        room: '102',
        area: '86.35',
        usage: '住宅',
        owners: [{ name: '张三', idNumber: NUMBER, phone: '13800000001' }],
      },
      { estate: '文和园小区', building: '6号楼', room: '201', area: '102.5' },
    ])
  })

  it('finds a house whatever way its parts are written, and changes only what is told otherwise', () => {
    const records = holding(...held(house, { ...flat, area: '86.35' }))
    const planned = plannedOf(
      'houses',
      [headings, ['文和园小区', '5号楼', '1单元', '102室', '86.350', '住宅', null, null, null]],
      records,
    )
    expect(planned.plan.rows.map(({ state, recordId, changes }) => ({ state, recordId, changes }))).toEqual([
      { state: 'update', recordId: 'flat', changes: [{ field: 'usage', before: '', after: '住宅' }] },
    ])
    expect(written(planned, records).all(house)).toEqual([{ ...flat, area: '86.35', usage: '住宅' }])
  })

  it('takes a place in one column apart', () => {
    const records = holding()
    const planned = plannedOf(
      'houses',
      [
        ['房屋坐落', '建筑面积'],
        ['文和园5号楼1单元102室', '90'],
      ],
      records,
    )
    expect(written(planned, records).all(house).map(bare)).toEqual([
      { estate: '文和园', building: '5', unit: '1', room: '102', area: '90' },
    ])
  })

  it('says by cell what cannot be taken over, and takes nothing of such a row', () => {
    const records = holding()
    const planned = plannedOf(
      'houses',
      [
        headings,
        [...place, '很大', null, null, null, null],
        ['文和园', '5', '1', null, '90', null, '李四', null, null],
        ['文和园', '5', '1', '103', null, null, '李四', 140299197001010120, null],
        ['文和园', '5', '1', '104', null, null, '李四', '140299197001010129', null],
        ['文和园', '5', '1', '105', null, null, '李四、王五', NUMBER, null],
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([
      ['rejected', 'E2 figure-shape'],
      ['rejected', 'D3 fact-missing'],
      ['rejected', 'H4 id-damaged'],
      ['rejected', 'H5 id-checksum'],
      ['rejected', 'H6 owners-uneven'],
    ])
    expect(written(planned, records).all(house)).toEqual([])
  })

  it('takes further rows of one house for further owners, and refuses one that says nothing more or something else', () => {
    const records = holding()
    const planned = plannedOf(
      'houses',
      [
        headings,
        [...place, '86.35', null, '张三', NUMBER, null],
        [...place, '86.35', null, '李四', null, '13800000002'],
        [...place, '86.35', null, '李四', null, '13800000002'],
        [...place, '90', null, '李四', null, null],
      ],
      records,
    )
    expect(statesOf(planned)).toEqual([
      ['create'],
      ['create'],
      ['rejected', 'D4 record-in-file'],
      ['rejected', 'E5 said-otherwise'],
    ])
    expect(
      written(planned, records)
        .all(house)
        .map(({ owners }) => owners),
    ).toEqual([
      [
        { name: '张三', idNumber: NUMBER },
        { name: '李四', phone: '13800000002' },
      ],
    ])
  })
})

describe('an owner in a roster of houses', () => {
  const zhang = { id: 'zhang', name: '张三', idNumber: NUMBER }
  const owning = (name: string, number: string | null) => [
    headings,
    [...place, null, null, name, number, null],
  ]

  it('who is a resident by number and name is linked, and owns the flat from then on', () => {
    const records = holding(...held(house, flat), ...held(resident, zhang))
    const planned = plannedOf('houses', owning('张三', NUMBER), records)
    expect(planned.plan.rows.map(({ changes }) => changes)).toEqual([
      [
        { field: 'owner', before: '', after: '张三' },
        { field: 'ownerNumber', before: '', after: NUMBER },
      ],
    ])
    written(planned, records)
    expect(records.all(house)).toEqual([flat])
    expect(records.all(occupancy)).toMatchObject([
      { residentId: 'zhang', houseId: 'flat', tenure: { code: 'owner', text: '产权人' } },
    ])
    expect(statesOf(plannedOf('houses', owning('张三', NUMBER), records))).toEqual([['unchanged']])
  })

  it('whose number is a resident of another name is told, and kept as written', () => {
    const records = holding(...held(house, flat), ...held(resident, { ...zhang, name: '张山' }))
    const planned = plannedOf('houses', owning('张三', NUMBER), records)
    expect(statesOf(planned)).toEqual([['update', 'H2 owner-named-otherwise']])
    expect(written(planned, records).all(house)).toEqual([
      { ...flat, owners: [{ name: '张三', idNumber: NUMBER }] },
    ])
  })

  it('whose number two residents have is linked with neither', () => {
    const records = holding(...held(resident, zhang, { ...zhang, id: 'other' }))
    written(plannedOf('houses', owning('张三', NUMBER), records), records)
    expect(records.all(occupancy)).toEqual([])
    expect(records.all(house).map(({ owners }) => owners)).toEqual([[{ name: '张三', idNumber: NUMBER }]])
  })

  it('takes the place of one only the house names; a resident who owns stays and is told', () => {
    const others = holding(...held(house, { ...flat, owners: [{ name: '旧业主' }] }))
    const planned = plannedOf('houses', owning('李四', null), others)
    expect(written(planned, others).all(house)).toEqual([{ ...flat, owners: [{ name: '李四' }] }])

    const lives = { ...zhang, houseId: 'flat', tenure: { code: 'owner', text: '产权人' } }
    const records = holding(...held(house, flat), ...held(resident, lives))
    const told = plannedOf('houses', owning('李四', null), records)
    expect(statesOf(told)).toEqual([['update', 'G2 owner-stays']])
    expect(written(told, records).all(resident)).toEqual([lives])
  })

  it('counts on the roll of an owners’ vote though nobody has them as a resident', () => {
    const records = holding()
    written(
      plannedOf('houses', [headings, [...place, '86.35', null, '张三、李四', null, null]], records),
      records,
    )
    const known = { houses: records.all(house), residents: [], occupancies: [] }
    expect(flatsOnRecord('文和园', known, TODAY)).toMatchObject([
      { place: '5-1-102', area: '86.35', owner: '张三、李四' },
    ])
  })

  it('stays as on record where only blanks are filled', () => {
    const records = holding(...held(house, { ...flat, owners: [{ name: '旧业主' }] }))
    const planned = plannedOf('houses', [headings, [...place, '90', null, '李四', null, null]], records)
    const choices = { ...usualChoices, policy: { ...usualChoices.policy, known: 'fill' as const } }
    expect(written(planned, records, choices).all(house)).toEqual([
      { ...flat, area: '90', owners: [{ name: '旧业主' }] },
    ])
  })
})

describe('cells emptied in a list of ours', () => {
  const qian = { name: '钱七', idNumber: NUMBER, phone: '13800000002' }
  const known: House = { ...flat, area: '86.35', usage: '住宅', owners: [qian] }
  const next: House = { ...flat, id: 'next', room: '103', area: '90', usage: '商业' }
  const ours = [...headings, '文源编号']
  const rowOf = (room: string, cells: readonly (string | null)[], id: string) => [
    ...['文和园', '5', '1', room],
    ...cells,
    id,
  ]
  const planned = (first: readonly (string | null)[], id = 'flat', clearing: readonly string[] = []) => {
    const records = holding(...held(house, known, next))
    const rows = [ours, rowOf('102', first, id), rowOf('103', ['90', '商业', null, null, null], 'next')]
    const plan = plannedOf('houses', rows, records, clearing)
    return { plan: plan.plan, houses: () => written(plan, records).all(house) }
  }

  it('take what they held away, where the row says by its hidden number which house it is', () => {
    const { plan, houses } = planned([null, '住宅', '钱七', NUMBER, null])
    expect(plan.rows[0]?.changes).toEqual([
      { field: 'area', before: '86.35', after: '' },
      { field: 'ownerPhone', before: '13800000002', after: '' },
    ])
    expect(plan.emptied).toEqual([])
    expect(houses()).toEqual([
      { ...without(known, 'area'), owners: [{ name: '钱七', idNumber: NUMBER }] },
      next,
    ])
  })

  it('take owners away whom only the house names', () => {
    expect(planned(['86.35', '住宅', null, null, null]).houses()).toEqual([without(known, 'owners'), next])
  })

  it('take nothing away without that number, and whole columns only once that is said', () => {
    expect(planned([null, '住宅', '钱七', NUMBER, null], '').houses()).toEqual([known, next])
    const records = holding(...held(house, known, next))
    const rows = [
      ours,
      ...['102', '103'].map((room, nth) =>
        rowOf(room, [null, '住宅', null, null, null], ['flat', 'next'][nth] ?? ''),
      ),
    ]
    expect(plannedOf('houses', rows, records).plan.emptied).toEqual([{ field: 'area', people: 2 }])
    written(plannedOf('houses', rows, records), records)
    expect(records.all(house).map(({ area }) => area)).toEqual(['86.35', '90'])
    written(plannedOf('houses', rows, records, ['area']), records)
    expect(records.all(house).map(({ area }) => area)).toEqual([undefined, undefined])
  })
})
