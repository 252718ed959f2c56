import { describe, expect, it } from 'vitest'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aHousehold, manyResidents } from '../../builders/a-change'
import { aStoreName, openedStore, valueOf } from './a-store'
import { atOnce } from '../../../src/renderer/domain/paced'

const known = manyResidents(200, 'known')
const imported = manyResidents(500)
const homes = Array.from({ length: 100 }, (_, nth) =>
  aHousehold({ id: `household-${nth}`, number: `3101${nth}` }),
)

/** 200 residents on record, then an import that creates 500 with 100 households and changes the 200. */
async function importTwice(name: string): Promise<OpenRecords> {
  const records = await openedStore(name)
  valueOf(await records.commit(aChange(known)))
  const save = [
    ...homes.map(home => put(household, home)),
    ...imported.map((person, nth) => put(resident, { ...person, householdId: `household-${nth % 100}` })),
    ...known.map(person => put(resident, { ...person, address: '搬至文和园', phones: ['13900009999'] })),
  ]
  valueOf(await records.commit(aChange([], { save })))
  return records
}

async function undoLast(records: OpenRecords) {
  const [last] = records.journal()
  const plan = valueOf(atOnce(planUndo(await records.readEntry(last!.id), records)))
  return { kept: plan.kept, head: valueOf(await records.commit(plan.change)), undone: last! }
}

describe('undoing an import', () => {
  it('restores the records exactly, and says so with an entry of its own', async () => {
    const name = await aStoreName()
    const records = await importTwice(name)
    const { kept, head, undone } = await undoLast(records)
    expect(kept).toEqual([])
    expect(head).toMatchObject({
      cause: 'change-undone',
      undoes: undone.id,
      counts: { household: 100, resident: 700 },
    })
    expect(atOnce(planUndo(await records.readEntry(undone.id), records))).toEqual({
      ok: false,
      problem: { code: 'already-undone' },
    })
    await records.close()
    const again = await openedStore(name)
    expect(again.all(resident)).toEqual(known)
    expect(again.all(household)).toEqual([])
    expect(again.journal()).toHaveLength(3)
  })

  it('leaves alone what was edited since, and says what', async () => {
    const name = await aStoreName()
    const records = await importTwice(name)
    const edited = { ...records.find(resident, imported[7]!.id)!, remarks: '已核实' }
    const halfEdited = { ...records.find(resident, known[3]!.id)!, phones: ['13811110000'] }
    const [, importing] = [
      await records.commit(aChange([edited, halfEdited], { cause: 'resident-edited', detail: '' })),
      records.journal()[1]!,
    ]
    const plan = valueOf(atOnce(planUndo(await records.readEntry(importing.id), records)))
    expect(plan.kept).toEqual([
      { kind: 'resident', id: edited.id, reason: 'edited', fields: [] },
      { kind: 'resident', id: halfEdited.id, reason: 'edited', fields: ['phones'] },
      { kind: 'household', id: 'household-7', reason: 'referred', fields: [] },
    ])
    valueOf(await records.commit(plan.change))
    await records.close()
    const again = await openedStore(name)
    expect(again.all(resident)).toEqual([
      ...known.map((person, nth) => (nth === 3 ? { ...person, phones: ['13811110000'] } : person)),
      edited,
    ])
    expect(again.all(household)).toEqual([homes[7]])
  })
})
