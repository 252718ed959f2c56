import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { renumberHousehold } from '../../../src/renderer/domain/people/households'
import { renameHouse, renamePlace } from '../../../src/renderer/domain/people/rename-place'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { estate } from '../../../src/renderer/domain/records/estate'
import { grid } from '../../../src/renderer/domain/records/grid'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { occupancy } from '../../../src/renderer/domain/records/occupancy'
import { resident } from '../../../src/renderer/domain/records/resident'
import { savedFilter } from '../../../src/renderer/domain/records/saved-filter'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { ownersVote } from '../../../src/renderer/domain/records/owners-vote'
import { fail, type Result } from '../../../src/renderer/domain/result'
import { anAssociation } from '../../builders/a-meeting'
import { anAttachment } from '../../builders/an-attachment'
import { anOwnersVote } from '../../builders/an-owners-vote'
import { readRecords } from '../../builders/read-records'

const misspelt = { id: 'h1', estate: '文和圆', building: '5', unit: '1', room: '102', area: '86.35' }
const right = { id: 'h2', estate: '文和园', building: '5', unit: '1', room: '102' }
const alone = { id: 'h3', estate: '文和圆', building: '6', room: '101' }
const wang = { id: 'wang', name: '王秀兰', houseId: 'h1', householdId: 'n1' }
const zhang = { id: 'zhang', name: '张伟', houseId: 'h2', householdId: 'n2' }

function anOffice() {
  const records = readRecords()
  records.commit({
    cause: 'roster-imported',
    detail: '',
    save: [
      ...[misspelt, right, alone].map(one => put(house, one)),
      put(household, { id: 'n1', number: '1', estate: '文和圆' }),
      put(household, { id: 'n2', number: '1', estate: '文和园' }),
      put(household, { id: 'n3', number: '2', estate: '文和圆' }),
      put(resident, wang),
      put(resident, zhang),
      put(occupancy, { id: 'o', residentId: 'zhang', houseId: 'h3' }),
      put(grid, { id: 'g', name: '一网格', estate: '文和圆' }),
      put(savedFilter, { id: 'f', name: '圆', search: '', choices: { estates: ['文和圆'] } }),
    ],
  })
  return records
}

const changeOf = <T>(decided: Result<T>): T => {
  if (!decided.ok) throw new Error(decided.problem.code)
  return decided.value
}

describe('an estate called otherwise', () => {
  const rename = { level: 'estate', of: { estate: '文和圆' }, to: ' 文和园 ' } as const

  it('takes its houses, people, households, areas and filters along, into what is called so already', () => {
    const records = anOffice()
    records.commit(changeOf(renamePlace(rename, records)))
    expect(records.everything()).toMatchObject({
      house: [
        { ...right, area: '86.35' },
        { ...alone, estate: '文和园' },
      ],
      household: [
        { id: 'n2', number: '1', estate: '文和园' },
        { id: 'n3', number: '2', estate: '文和园' },
      ],
      resident: [{ ...wang, houseId: 'h2', householdId: 'n2' }, zhang],
      occupancy: [{ id: 'o', houseId: 'h3' }],
      grid: [{ id: 'g', estate: '文和园' }],
      'saved-filter': [{ choices: { estates: ['文和园'] } }],
    })
  })

  it('is called so in its own record, its owners’ votes and its association, by whatever ending they name it; others stay', () => {
    const records = anOffice()
    const elsewhere = anOwnersVote({ id: 'other', estate: '福园' })
    const association = { estate: '文和圆', hostUnit: '', purpose: '', turns: [] }
    records.commit({
      cause: 'owners-vote-created',
      detail: '',
      save: [
        put(ownersVote, anOwnersVote({ estate: '文和圆小区', closedOn: '2026-11-22' })),
        put(ownersVote, elsewhere),
        put(organisation, anAssociation({ association })),
        put(estate, { id: 'e', name: '文和圆小区', builtYear: 2010 }),
      ],
    })
    records.commit(changeOf(renamePlace(rename, records)))
    expect(records.everything()).toMatchObject({
      'owners-vote': [elsewhere, { id: 'vote', estate: '文和园', closedOn: '2026-11-22' }],
      organisation: [{ association: { ...association, estate: '文和园' } }],
      estate: [{ id: 'e', name: '文和园', builtYear: 2010 }],
    })
  })

  it('is taken back whole', () => {
    const records = anOffice()
    const before = records.everything()
    const entry = records.commit(changeOf(renamePlace(rename, records)))
    records.commit(changeOf(atOnce(planUndo(entry, records))).change)
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
    const now = records.everything()
    expect(records.all(house).toSorted(byId)).toEqual([misspelt, right, alone])
    expect(
      records
        .all(household)
        .toSorted(byId)
        .map(({ id }) => id),
    ).toEqual(['n1', 'n2', 'n3'])
    expect(now['resident']).toEqual(before['resident'])
  })

  it('needs a name, another one, and not a long one', () => {
    const records = anOffice()
    expect(renamePlace({ ...rename, to: ' ' }, records)).toEqual(fail('place-name-missing'))
    expect(renamePlace({ ...rename, to: '文和圆' }, records)).toEqual(
      fail('place-name-same', { name: '文和圆' }),
    )
    expect(renamePlace({ ...rename, to: '园'.repeat(51) }, records)).toEqual(
      fail('place-name-long', { most: '50' }),
    )
  })
})

it('a building is called otherwise in its estate only', () => {
  const records = anOffice()
  records.commit(
    changeOf(renamePlace({ level: 'building', of: { estate: '文和圆', building: '6' }, to: '7' }, records)),
  )
  expect(records.all(house)).toEqual([misspelt, right, { ...alone, building: '7' }])
  expect(records.all(grid)[0]?.building).toBeUndefined()
})

it('one house is corrected with its area and people; called as another it is that one', () => {
  const records = anOffice()
  records.commit(changeOf(renameHouse(alone, { ...alone, room: '201', unit: '' }, records)))
  expect(records.find(house, 'h3')).toEqual({ ...alone, room: '201' })
  records.commit(changeOf(renameHouse(misspelt, right, records)))
  expect(records.find(resident, 'wang')?.houseId).toBe('h2')
  expect(records.find(house, 'h1')).toBeUndefined()
})

describe('a house that is then called as another', () => {
  const zhao = { name: '赵业主', idNumber: '140213199003071248', phone: '13900000001' }
  const fromOf = (other: object) => ({ ...misspelt, usage: '住宅', ...other })
  const merged = (from: object, into: object) => {
    const records = anOffice()
    const save = [put(house, fromOf(from)), put(house, { ...right, ...into })]
    records.commit({ cause: 'house-edited', detail: '', save })
    const decided = renameHouse(fromOf(from), right, records)
    if (decided.ok) records.commit(decided.value)
    return decided.ok ? records.find(house, 'h2') : decided.problem
  }

  it('is that one with the areas, the usage and the owners of both, nobody twice', () => {
    const from = { innerArea: '70', owners: [zhao, { name: '钱业主', share: '50%' }] }
    const into = {
      area: '86.350',
      owners: [
        { name: '赵业主', phone: '13900000002' },
        { name: '钱业主', share: '30%' },
      ],
    }
    expect(merged(from, into)).toEqual({
      ...right,
      area: '86.350',
      innerArea: '70',
      usage: '住宅',
      owners: [
        { ...zhao, phone: '13900000002/13900000001' },
        { name: '钱业主', share: '30%' },
        { name: '钱业主', share: '50%' },
      ],
    })
  })

  it.each([
    [{}, { area: '90' }, '专有部分面积 90 和 86.35'],
    [{ innerArea: '70' }, { innerArea: '71' }, '套内面积 71 和 70'],
    [{}, { usage: '商业' }, '房屋用途 商业 和 住宅'],
  ])('is refused where the two tell differently: nothing is lost', (from, into, told) => {
    expect(merged(from, into)).toEqual({ code: 'houses-differ', detail: { name: '文和园-5-1-102', told } })
  })

  it('takes along the photos that hang on it', () => {
    const records = anOffice()
    const photo = anAttachment(undefined, { ownerKind: 'house', ownerId: 'h1' })
    records.commit({ cause: 'attachment-added', detail: '', save: [put(attachment, photo)] })
    records.commit(changeOf(renameHouse(misspelt, right, records)))
    expect(records.all(attachment)).toEqual([{ ...photo, ownerId: 'h2' }])
  })
})

it('a house keeps its inner area, its usage and its owners when it is corrected', () => {
  const records = anOffice()
  const home = { ...alone, innerArea: '70', usage: '商业', owners: [{ name: '赵业主' }] }
  records.commit({ cause: 'house-edited', detail: '', save: [put(house, home)] })
  records.commit(
    changeOf(renameHouse(home, { estate: '文和圆', building: '6', unit: '', room: '201' }, records)),
  )
  expect(records.find(house, 'h3')).toEqual({ ...home, room: '201' })
})

it('a household number is corrected, unless the estate has it already', () => {
  const all = anOffice().all(household)
  const [first] = all
  if (first === undefined) throw new Error('Three households')
  expect(renumberHousehold(first, ' 2 ', '文和圆', all)).toEqual(
    fail('household-number-taken', { number: '2' }),
  )
  expect(renumberHousehold(first, '3', '文和园', all)).toMatchObject({
    value: { save: [put(household, { id: 'n1', number: '3', estate: '文和园' })] },
  })
})
