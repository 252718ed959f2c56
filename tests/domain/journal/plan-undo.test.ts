import { describe, expect, it } from 'vitest'
import type { Put, RecordChange } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { currentShapes } from '../../../src/renderer/domain/records/shapes'
import { aHousehold, aResident, saveHousehold, saveResident } from '../../builders/a-change'
import { atOnce } from '../../../src/renderer/domain/paced'
import { entry, head, holding } from '../../builders/an-entry-to-undo'

const created = ({ kind, record }: Put): RecordChange => ({
  kind: kind.kind,
  id: record.id,
  before: null,
  after: record,
})

const moved: RecordChange = {
  kind: 'resident',
  id: 'resident-1',
  before: { address: '1栋101' },
  after: { address: '5栋102', phones: ['13900000000'] },
}

const change = { cause: 'change-undone', detail: '居民名册.xlsx', undoes: 'entry-1', save: [], remove: [] }

describe('undoing an entry', () => {
  it('takes away what it created', () => {
    const home = saveHousehold()
    const person = saveResident({ householdId: 'household-1' })
    expect(atOnce(planUndo(entry([created(home), created(person)]), holding([home, person])))).toEqual({
      ok: true,
      value: {
        kept: [],
        change: {
          ...change,
          remove: [
            { kind: household, id: 'household-1' },
            { kind: resident, id: 'resident-1' },
          ],
        },
      },
    })
  })

  it('puts changed fields back, and takes away fields it added', () => {
    const now = saveResident({ address: '5栋102', phones: ['13900000000'] })
    expect(atOnce(planUndo(entry([moved]), holding([now])))).toEqual({
      ok: true,
      value: { kept: [], change: { ...change, save: [saveResident({ address: '1栋101' })] } },
    })
  })

  it('brings back what it removed', () => {
    const removed = { kind: 'resident', id: 'resident-1', before: aResident(), after: null }
    expect(atOnce(planUndo(entry([removed]), holding([])))).toEqual({
      ok: true,
      value: { kept: [], change: { ...change, save: [saveResident()] } },
    })
  })

  it('leaves alone a field that was edited since, puts the others back and says which stayed', () => {
    const now = saveResident({ address: '6栋601', phones: ['13900000000'] })
    expect(atOnce(planUndo(entry([moved]), holding([now])))).toEqual({
      ok: true,
      value: {
        kept: [{ kind: 'resident', id: 'resident-1', reason: 'edited', fields: ['address'] }],
        change: { ...change, save: [saveResident({ address: '6栋601' })] },
      },
    })
  })

  it('keeps a created person who was edited since, and the household that person belongs to', () => {
    const [home, other] = [saveHousehold(), saveHousehold({ id: 'household-2' })]
    const person = saveResident({ householdId: 'household-1' })
    const edited = saveResident({ householdId: 'household-1', remarks: '已核实' })
    const plan = atOnce(
      planUndo(entry([created(home), created(other), created(person)]), holding([home, other, edited])),
    )
    expect(plan).toEqual({
      ok: true,
      value: {
        kept: [
          { kind: 'resident', id: 'resident-1', reason: 'edited', fields: [] },
          { kind: 'household', id: 'household-1', reason: 'referred', fields: [] },
        ],
        change: { ...change, remove: [{ kind: household, id: 'household-2' }] },
      },
    })
  })

  it('keeps a created household that somebody else was put into since', () => {
    const home = saveHousehold()
    const other = saveResident({ id: 'resident-2', householdId: 'household-1' })
    expect(atOnce(planUndo(entry([created(home)]), holding([home, other])))).toEqual({
      ok: true,
      value: { kept: [{ kind: 'household', id: 'household-1', reason: 'referred', fields: [] }], change },
    })
  })

  it('takes away a created household when the person it was given to goes back to the old one', () => {
    const [home, old] = [saveHousehold(), saveHousehold({ id: 'household-0' })]
    const into = {
      kind: 'resident',
      id: 'resident-1',
      before: { householdId: 'household-0' },
      after: { householdId: 'household-1' },
    }
    const now = saveResident({ householdId: 'household-1' })
    expect(atOnce(planUndo(entry([created(home), into]), holding([home, old, now])))).toEqual({
      ok: true,
      value: {
        kept: [],
        change: {
          ...change,
          save: [saveResident({ householdId: 'household-0' })],
          remove: [{ kind: household, id: 'household-1' }],
        },
      },
    })
  })

  it('does not put a person back into a household that is gone, so the new household stays too', () => {
    const home = saveHousehold()
    const into = {
      kind: 'resident',
      id: 'resident-1',
      before: { householdId: 'household-0', remarks: '旧' },
      after: { householdId: 'household-1', remarks: '新' },
    }
    const now = saveResident({ householdId: 'household-1', remarks: '新' })
    expect(atOnce(planUndo(entry([created(home), into]), holding([home, now])))).toEqual({
      ok: true,
      value: {
        kept: [
          { kind: 'resident', id: 'resident-1', reason: 'target-gone', fields: ['householdId'] },
          { kind: 'household', id: 'household-1', reason: 'referred', fields: [] },
        ],
        change: { ...change, save: [saveResident({ householdId: 'household-1', remarks: '旧' })] },
      },
    })
  })

  it('brings back a household and its people together, but nobody whose household is gone for good', () => {
    const goes = (kind: string, before: { readonly id: string }): RecordChange => ({
      kind,
      id: before.id,
      before,
      after: null,
    })
    const changes = [
      goes('resident', aResident({ householdId: 'household-1' })),
      goes('household', aHousehold()),
      goes('resident', aResident({ id: 'resident-2', householdId: 'household-9' })),
    ]
    expect(atOnce(planUndo(entry(changes), holding([])))).toEqual({
      ok: true,
      value: {
        kept: [{ kind: 'resident', id: 'resident-2', reason: 'target-gone', fields: [] }],
        change: { ...change, save: [saveResident({ householdId: 'household-1' }), saveHousehold()] },
      },
    })
  })

  it('leaves alone what was removed since, or has come back by itself', () => {
    const came = { kind: 'resident', id: 'resident-2', before: aResident({ id: 'resident-2' }), after: null }
    const now = saveResident({ id: 'resident-2', remarks: '又迁入' })
    expect(atOnce(planUndo(entry([moved, came]), holding([now])))).toEqual({
      ok: true,
      value: {
        kept: [
          { kind: 'resident', id: 'resident-1', reason: 'removed', fields: ['address', 'phones'] },
          { kind: 'resident', id: 'resident-2', reason: 'edited', fields: [] },
        ],
        change,
      },
    })
  })

  it('has nothing to say of a created record that is gone already', () => {
    expect(atOnce(planUndo(entry([created(saveResident())]), holding([])))).toEqual({
      ok: true,
      value: { kept: [], change },
    })
  })

  it('never gives back a number that was taken', () => {
    const number = { kind: 'series', id: '促进会会议:2026', before: { last: 1 }, after: { last: 2 } }
    expect(atOnce(planUndo(entry([number], 'meeting-created'), holding([])))).toEqual({
      ok: true,
      value: { kept: [], change },
    })
  })

  it.each(['paper-issued', 'change-undone'] as const)('is refused for %s', cause => {
    expect(atOnce(planUndo(entry([], cause), holding([])))).toEqual({
      ok: false,
      problem: { code: 'not-undoable' },
    })
  })

  it('is refused a second time', () => {
    const undone = head('change-undone', { id: 'entry-2', undoes: 'entry-1' })
    expect(atOnce(planUndo(entry([moved]), holding([], [undone, head()])))).toEqual({
      ok: false,
      problem: { code: 'already-undone' },
    })
  })

  it('is refused when the records have had another shape since', () => {
    const step = {
      version: 2,
      kind: 'resident',
      change: aResident,
      example: { before: aResident(), after: aResident() },
    }
    const shapes = { ...currentShapes, version: 2, upgrades: [step] }
    expect(atOnce(planUndo(entry([moved]), holding([]), shapes))).toEqual({
      ok: false,
      problem: { code: 'not-undoable' },
    })
    const other = { ...shapes, upgrades: [{ ...step, kind: 'meeting' }] }
    expect(atOnce(planUndo(entry([moved]), holding([]), other))).toMatchObject({ ok: true })
  })
})
