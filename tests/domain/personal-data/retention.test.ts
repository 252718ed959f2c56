import { describe, expect, it } from 'vitest'
import type { RecordChange } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { suggestedKeepUntil } from '../../../src/renderer/domain/personal-data/collection'
import { planCompaction } from '../../../src/renderer/domain/personal-data/erase-history'
import { collectionState, planPurge } from '../../../src/renderer/domain/personal-data/retention'
import { ERASED_NAME } from '../../../src/renderer/domain/personal-data/tombstone'
import { collection, type Collection } from '../../../src/renderer/domain/records/collection'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aResident } from '../../builders/a-change'
import { readRecords } from '../../builders/read-records'
import { atOnce } from '../../../src/renderer/domain/paced'

const today = '2026-11-22'
const roster: Collection = {
  ...{ id: 'collection-1', entry: 'entry-2', name: '核酸排查.xlsx', purpose: '疫情排查', basis: 'emergency' },
  ...{ temporary: true, keepUntil: today },
}
const known = aResident({ id: 'known', name: '张伟' })
const brought = aResident({ id: 'brought', name: '李敏' })

/** Somebody known before, and a roster that brought somebody else and told something of both. */
function anOffice() {
  const records = readRecords()
  records.commit(aChange([known]))
  const entry = records.commit(aChange([{ ...known, remarks: '密接' }, brought], { detail: roster.name }))
  return { records, entry }
}

function purge({ records, entry }: ReturnType<typeof anOffice>) {
  const plan = atOnce(planPurge(roster, entry, records, today))
  if (!plan.ok) throw new Error(plan.problem.code)
  return { plan: plan.value, purged: records.commit(plan.value.change) }
}

describe('a roster', () => {
  it('is due on the day it was to be kept until, when it is temporary', () => {
    expect(collectionState(roster, '2026-11-21')).toBe('running')
    expect(collectionState(roster, today)).toBe('due')
    expect(collectionState({ ...roster, temporary: false }, today)).toBe('standing')
    expect(collectionState({ ...roster, purgedOn: today }, today)).toBe('purged')
  })

  it('is suggested to be kept three months', () => {
    expect(suggestedKeepUntil('2026-11-30')).toBe('2027-02-28')
    expect(suggestedKeepUntil('2026-09-05')).toBe('2026-12-05')
  })
})

describe('purging a temporary roster', () => {
  it('deletes whom it brought and puts back what it changed of others', () => {
    const office = anOffice()
    const { plan } = purge(office)
    expect(plan).toMatchObject({ erased: 1, restored: 1, kept: [] })
    expect(office.records.all(resident)).toEqual([
      known,
      { id: 'brought', name: ERASED_NAME, erasedOn: today },
    ])
    expect(office.records.all(collection)).toEqual([{ ...roster, purgedOn: today }])
  })

  it('leaves what was edited since, and says so', () => {
    const office = anOffice()
    const edited = { ...brought, phones: ['13812341234'] }
    office.records.commit(aChange([edited], { cause: 'resident-edited' }))
    const { plan } = purge(office)
    expect(plan).toMatchObject({ erased: 0, restored: 1, kept: [{ id: 'brought', reason: 'edited' }] })
    expect(office.records.find(resident, 'brought')).toEqual(edited)
  })

  it('also clears whom an undone import had brought', () => {
    const office = anOffice()
    const undo = atOnce(planUndo(office.entry, office.records))
    if (undo.ok) office.records.commit(undo.value.change)
    expect(purge(office).plan).toMatchObject({ erased: 1, restored: 0 })
    expect(office.records.find(resident, 'brought')).toEqual({
      ...{ id: 'brought', name: ERASED_NAME },
      erasedOn: today,
    })
  })

  it('waits for the day, and is not done twice', () => {
    const { records, entry } = anOffice()
    const early = { ...roster, keepUntil: '2026-11-23' }
    for (const not of [early, { ...roster, purgedOn: today }])
      expect(atOnce(planPurge(not, entry, records, today))).toEqual({
        ok: false,
        problem: { code: 'purge-not-due' },
      })
  })

  it('takes what it told out of the journal, of whom it brought and of whom was known', async () => {
    const office = anOffice()
    const { purged } = purge(office)
    const compaction = await planCompaction(office.records)
    const after = ({ head, changes }: typeof purged): readonly RecordChange[] =>
      changes.map(change => compaction.change(change, head.clock))
    const told = JSON.stringify([after(office.entry), after(purged)])
    for (const word of ['密接', '李敏', '11010519491231002X']) expect(told).not.toContain(word)
    expect(after(office.entry)).toEqual([
      { kind: 'resident', id: 'known', before: {}, after: {} },
      {
        ...{ kind: 'resident', id: 'brought', before: null },
        after: { id: 'brought', name: ERASED_NAME },
      },
    ])
  })
})
