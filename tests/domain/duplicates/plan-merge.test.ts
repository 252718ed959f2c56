import { describe, expect, it } from 'vitest'
import type { Right } from '../../../src/renderer/domain/accounts/roles'
import { mergeFacts, unitedFacts } from '../../../src/renderer/domain/duplicates/data/merge-facts'
import {
  fullestOf,
  type Couple,
  type Side,
  type Sides,
} from '../../../src/renderer/domain/duplicates/merge-sides'
import { planMerge, type MergePlan } from '../../../src/renderer/domain/duplicates/plan-merge'
import { survivorOf } from '../../../src/renderer/domain/duplicates/survivor'
import { tellApart } from '../../../src/renderer/domain/duplicates/tell-apart'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { distinctPeople } from '../../../src/renderer/domain/records/distinct-people'
import { house } from '../../../src/renderer/domain/records/house'
import { occupancy } from '../../../src/renderer/domain/records/occupancy'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { visit } from '../../../src/renderer/domain/records/visit'
import { atOnce } from '../../../src/renderer/domain/paced'
import { anIdNumber } from '../../builders/a-resident'
import { readRecords } from '../../builders/read-records'

const today = '2026-11-22'
const all: readonly Right[] = ['write', 'sensitive']
const idNumber = anIdNumber('19510307', '122')
const merged = { state: 'merged' as const, since: today, reason: '与王秀兰的记录重复' }

const one: Resident = {
  id: 'one',
  name: '王秀兰',
  idNumber,
  phones: ['13812341234'],
  address: '文和园 5-1-102',
}
const other: Resident = {
  id: 'other',
  name: '王秀兰',
  phones: ['0352-5551234'],
  nation: { code: '01', text: '汉族' },
}

const visitTo = (residentId: string, id: string) => ({
  ...{ id, residentId, on: '2026-11-01', by: '李网格' },
  ...{ mode: '上门' as const, finding: '身体好' },
})

const apart = (id: string, here: Resident, there: Resident) => tellApart([[here, there]], () => id)

function anOffice(couple: Couple = { one, other }) {
  const records = readRecords()
  const home = { id: 'h', estate: '文和园', room: '102' }
  records.commit({
    cause: 'roster-imported',
    detail: '',
    save: [
      put(house, home),
      put(resident, couple.one),
      put(resident, couple.other),
      put(resident, { id: 'third', name: '王秀蓝' }),
      put(visit, visitTo('other', 'v1')),
      put(visit, visitTo('one', 'v2')),
      put(occupancy, { id: 'o1', residentId: 'other', houseId: 'h' }),
    ],
  })
  return records
}

type Asked = { keep?: Side; chosen?: Sides; rights?: readonly Right[]; couple?: Couple }

function planned(
  records: ReturnType<typeof anOffice>,
  { keep = 'one', chosen = {}, rights = all, couple = { one, other } }: Asked = {},
): MergePlan {
  const sources = Object.fromEntries(Object.entries(chosen).map(([key, side]) => [key, couple[side].id]))
  const request = { people: [couple.one, couple.other], keepId: couple[keep].id, chosen: sources }
  const plan = planMerge(request, records, rights, today)
  if (!plan.ok) throw new Error(plan.problem.code)
  return plan.value
}

const mergedOf = (couple: Couple, asked: Asked = {}): Resident =>
  planned(anOffice(couple), { ...asked, couple }).merged

describe('merging two records of one person', () => {
  it('fills what is blank from the other, keeps phones of both, and leaves the other record where history finds it', () => {
    const records = anOffice()
    const plan = planned(records)
    expect({ taken: plan.taken, moves: plan.moves, hidden: plan.hidden }).toEqual({
      taken: ['民族', '联系电话'],
      moves: [
        { label: '其他住房', count: 1 },
        { label: '走访', count: 1 },
      ],
      hidden: false,
    })
    const entry = records.commit(plan.change)
    expect(entry.head).toMatchObject({
      cause: 'residents-merged',
      detail: '王秀兰并入王秀兰',
      counts: { resident: 2, visit: 1, occupancy: 1 },
    })
    expect(records.everything()).toMatchObject({
      resident: [
        { ...one, phones: ['13812341234', '0352-5551234'], nation: other.nation },
        { ...other, states: [merged], mergedIntoId: 'one' },
        { id: 'third', name: '王秀蓝' },
      ],
      visit: [visitTo('one', 'v1'), visitTo('one', 'v2')],
      occupancy: [{ id: 'o1', residentId: 'one', houseId: 'h' }],
    })
  })

  it('takes what the clerk chooses, also that the other record stays', () => {
    const couple = { one: { ...one, address: '旧址' }, other: { ...other, address: '新址' } }
    expect(mergedOf(couple, { chosen: { address: 'other' } }).address).toBe('新址')
    expect(mergedOf(couple, { keep: 'other' })).toEqual({
      ...{ id: 'other', name: '王秀兰', idNumber, nation: other.nation, address: '新址' },
      phones: ['0352-5551234', '13812341234'],
    })
  })

  it('by itself takes what was checked by hand, is sound, whole or newer, else what stands on the record that stays', () => {
    const differing = (here: Partial<Resident>, there: Partial<Resident>): Resident =>
      mergedOf({ one: { ...one, ...here }, other: { ...other, ...there } })
    expect(differing({ address: '甲' }, { address: '乙', checked: ['address'] })).toMatchObject({
      address: '乙',
      checked: ['address'],
    })
    expect(
      differing({ address: '甲', verifiedOn: '2025-01-01' }, { address: '乙', verifiedOn: '2026-01-01' })
        .address,
    ).toBe('乙')
    expect(differing({ address: '甲' }, { address: '乙' }).address).toBe('甲')
    expect(differing({ birthText: '1951' }, { birthDate: '1951-03-07' })).not.toHaveProperty('birthText')
    expect(differing({ idNumber: `${idNumber.slice(0, 16)}00` }, { idNumber }).idNumber).toBe(idNumber)
  })

  it('knows who died or moved away by the newer state', () => {
    const died = [{ state: 'died' as const, since: '2026-03-01', reason: '家属告知' }]
    expect(mergedOf({ one, other: { ...other, states: died, diedOn: '2026-03-01' } })).toMatchObject({
      states: died,
      diedOn: '2026-03-01',
    })
  })

  it('keeps the 15-digit number beside the 18-digit one it became', () => {
    const number = { idNumber: '140202195801010012' }
    const old = { ...number, formerIdNumber: '140202580101001' }
    expect(mergedOf({ one: { ...one, ...number }, other: { ...other, ...old } })).toMatchObject(old)
  })

  it('keeps tags and remarks of both, and of a tag both have what is known on either', () => {
    const couple = {
      one: { ...one, tags: [{ name: '独居' }, { name: '低保' }], remarks: '耳背' },
      other: {
        ...other,
        tags: [{ name: '低保', basis: '低保证' }],
        sensitiveTags: [{ name: '信访' }],
        remarks: '养狗',
      },
    }
    expect(mergedOf(couple)).toMatchObject({
      tags: [{ name: '独居' }, { name: '低保', basis: '低保证' }],
      sensitiveTags: [{ name: '信访' }],
      remarks: '耳背；养狗',
    })
  })

  it('has a way for every field of a resident', () => {
    const ways = [
      ...mergeFacts.flatMap(({ fields }) => fields),
      ...unitedFacts.map(({ key }) => key),
      ...['id', 'pastTags', 'checked', 'mergedIntoId', 'erasedOn'],
    ]
    expect(ways.toSorted()).toEqual(Object.keys(resident.schema.shape).toSorted())
  })

  it('starts from the better filled record', () => {
    expect(fullestOf([one, other])).toBe(one)
    expect(fullestOf([other, one])).toBe(one)
  })
})

describe('facts a clerk may not see', () => {
  const couple = {
    one: { ...one, health: { text: '良好' } },
    other: { ...other, health: { text: '残疾' }, guardian: '王强', sensitiveTags: [{ name: '信访' }] },
  }

  it('are neither lost nor told: those of the record that stays, the other’s where it has none, tags of both', () => {
    const plan = planned(anOffice(couple), { couple, rights: ['write'], chosen: { health: 'other' } })
    expect(plan.merged).toMatchObject({
      health: { text: '良好' },
      guardian: '王强',
      sensitiveTags: [{ name: '信访' }],
    })
    expect(plan.taken).toEqual(['民族', '联系电话'])
    expect(plan.hidden).toBe(true)
  })
})

describe('what does not fit', () => {
  const refused = ({ one: here, other: there }: Couple) =>
    planMerge({ people: [here, there], keepId: here.id, chosen: {} }, anOffice(), all, today)

  it('a record merged or erased already, or twice the same one', () => {
    const no = { ok: false, problem: { code: 'merge-not-possible' } }
    expect(refused({ one, other: one })).toEqual(no)
    expect(refused({ one, other: { ...other, states: [merged] } })).toEqual(no)
    expect(refused({ one: { ...one, erasedOn: today }, other })).toEqual(no)
  })
})

describe('people told apart', () => {
  it('stay told apart from whom they are not, under the record that stays', () => {
    const records = anOffice()
    const third = { id: 'third', name: '王秀蓝' }
    records.commit(apart('d1', third, other))
    records.commit(apart('d2', other, one))
    records.commit(planned(records).change)
    expect(records.all(distinctPeople)).toEqual([{ id: 'd1', oneId: 'third', otherId: 'one' }])
  })

  it('are not told apart twice', () => {
    const records = anOffice()
    const third = { id: 'third', name: '王秀蓝' }
    records.commit(apart('d1', third, other))
    records.commit(apart('d2', third, one))
    records.commit(planned(records).change)
    expect(records.all(distinctPeople)).toEqual([{ id: 'd2', oneId: 'third', otherId: 'one' }])
  })
})

describe('undoing a merge', () => {
  it('puts both records back as they were, with everything that hung on them', () => {
    const records = anOffice()
    records.commit(apart('d1', other, one))
    const before = records.everything()
    const undo = atOnce(planUndo(records.commit(planned(records).change), records))
    if (!undo.ok) throw new Error(undo.problem.code)
    expect(undo.value.kept).toEqual([])
    records.commit(undo.value.change)
    expect(records.everything()).toEqual(before)
  })

  it('leaves alone what was edited since, and lists it', () => {
    const records = anOffice()
    const entry = records.commit(planned(records).change)
    const now = records.find(resident, 'one') ?? one
    records.commit({
      cause: 'resident-edited',
      detail: '',
      save: [put(resident, { ...now, phones: ['1'] }), put(visit, { ...visitTo('third', 'v1') })],
    })
    const undo = atOnce(planUndo(entry, records))
    if (!undo.ok) throw new Error(undo.problem.code)
    expect(undo.value.kept).toEqual([
      { kind: 'resident', id: 'one', reason: 'edited', fields: ['phones'] },
      { kind: 'visit', id: 'v1', reason: 'edited', fields: ['residentId'] },
    ])
    records.commit(undo.value.change)
    expect(records.find(resident, 'one')).toEqual({ ...one, phones: ['1'] })
    expect(records.find(resident, 'other')).toEqual(other)
    expect(records.find(visit, 'v1')?.residentId).toBe('third')
    expect(records.find(occupancy, 'o1')?.residentId).toBe('other')
  })

  it('works one merge at a time, when the record that stayed was merged itself', () => {
    const records = anOffice()
    const first = records.commit(planned(records).change)
    const third: Resident = { id: 'third', name: '王秀蓝' }
    const now = records.find(resident, 'one') ?? one
    records.commit(planned(records, { couple: { one: third, other: now } }).change)
    const find = (id: string) => records.find(resident, id)
    expect(survivorOf(find('other') ?? other, find).id).toBe('third')

    const undo = atOnce(planUndo(first, records))
    if (!undo.ok) throw new Error(undo.problem.code)
    records.commit(undo.value.change)
    expect(find('other')).toEqual(other)
    expect(survivorOf(find('one') ?? one, find).id).toBe('third')
  })
})

describe('whose record stands for somebody', () => {
  it('their own, until it is merged; a way that leads in a ring or to nobody ends', () => {
    const a: Resident = { id: 'a', name: '甲', mergedIntoId: 'b' }
    const b: Resident = { id: 'b', name: '甲', mergedIntoId: 'a' }
    const find = (id: string) => [a, b].find(person => person.id === id)
    expect(survivorOf(one, find)).toBe(one)
    expect(survivorOf({ ...a, mergedIntoId: 'gone' }, find).id).toBe('a')
    expect(['a', 'b']).toContain(survivorOf(a, find).id)
  })
})
