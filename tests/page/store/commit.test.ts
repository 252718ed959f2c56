import { describe, expect, it, vi } from 'vitest'
import type { Actor } from '../../../src/renderer/adapters/store/store'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { series } from '../../../src/renderer/domain/records/series'
import {
  aChange,
  aHousehold,
  aResident,
  manyResidents,
  saveHousehold,
  saveResident,
} from '../../builders/a-change'
import { fixedWorld, FIXED_NOW } from '../../builders/fixed-world'
import { aStoreName, openedStore, rawRows, valueOf } from './a-store'

const nothing = { residents: [], heads: [], pages: [], journal: [], entry: null }

/** Everything the store holds, as read afresh. */
async function readAfresh(name: string) {
  const records = await openedStore(name)
  const state = {
    residents: records.all(resident),
    heads: records.journal(),
    pages: (await rawRows(name, 'pages')).map(row => row.id),
    journal: (await rawRows(name, 'journal')).map(row => row.key),
  }
  await records.close()
  const head = (await rawRows(name, 'meta')).find(row => row.name === 'head')?.value as {
    entry: string | null
  }
  return { ...state, entry: head.entry }
}

describe('the one writing gate', () => {
  it('keeps what was written, with one entry that says what and who', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const person = aResident({ householdId: 'household-1', tags: [{ name: '志愿者' }] })
    const change = aChange([person], { save: [saveHousehold(), { kind: resident, record: person }] })
    const head = valueOf(await records.commit(change))
    await records.close()

    const again = await openedStore(name)
    expect(again.all(resident)).toEqual([person])
    expect(again.find(household, 'household-1')).toEqual(aHousehold())
    expect(again.journal()).toEqual([head])
    expect(head).toEqual({
      id: '00000000-0000-4000-8001-000000000002',
      clock: `00${FIXED_NOW}-00000-00000000-0000-4000-8001-000000000001`,
      actor: '经办人',
      device: '00000000-0000-4000-8001-000000000001',
      version: 1,
      cause: 'roster-imported',
      detail: '居民名册.xlsx',
      counts: { household: 1, resident: 1 },
    })
    expect(await again.readEntry(head.id)).toEqual({
      head,
      changes: [
        { kind: 'household', id: 'household-1', before: null, after: aHousehold() },
        { kind: 'resident', id: 'resident-1', before: null, after: person },
      ],
    })
  })

  it('asks for each entry anew who writes', async () => {
    const actor: Actor = found => found.find(resident, 'resident-1')?.name ?? '本机'
    const records = await openedStore(await aStoreName(), { actor })
    await records.commit(aChange([aResident({ name: '孙经办' })]))
    await records.commit(aChange([aResident({ name: '李经办' })]))
    expect(records.journal().map(head => head.actor)).toEqual(['孙经办', '本机'])
  })

  it('keeps an edit and a removal, and deletes a page that holds nothing any more', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const people = manyResidents(100)
    await records.commit(aChange(people))
    const [first, second, ...others] = people
    const edited = { ...first!, remarks: '已核实' }
    await records.commit(aChange([edited], { remove: [{ kind: resident, id: second!.id }] }))
    await records.commit(aChange([], { remove: others.slice(62).map(({ id }) => ({ kind: resident, id })) }))
    await records.close()

    expect((await openedStore(name)).all(resident)).toEqual([edited, ...others.slice(0, 62)])
    expect((await rawRows(name, 'pages')).map(row => row.id)).toEqual(['resident:000001'])
  })

  it('adds new records to the last page until it has 64', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    for (const person of manyResidents(3)) await records.commit(aChange([person]))
    expect(await rawRows(name, 'pages')).toHaveLength(1)
    await records.commit(aChange(manyResidents(62, 'more')))
    expect((await rawRows(name, 'pages')).map(row => row.id)).toEqual(['resident:000001', 'resident:000002'])
    await records.close()
    expect((await openedStore(name)).all(resident)).toEqual([
      ...manyResidents(3),
      ...manyResidents(62, 'more'),
    ])
  })

  it('keeps every page and journal row under 64 KiB, however long the records are', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const longRemarks = manyResidents(70).map((person, nth) => ({
      ...person,
      remarks: unpackable(2_000, nth),
    }))
    const head = valueOf(await records.commit(aChange(longRemarks)))
    const edited = longRemarks.map((person, nth) => ({ ...person, remarks: unpackable(4_000, nth) }))
    await records.commit(aChange(edited))

    const rows = [...(await rawRows(name, 'pages')), ...(await rawRows(name, 'journal'))]
    expect(rows.filter(row => row.sealed!.length >= 64 * 1024)).toEqual([])
    await records.close()
    const again = await openedStore(name)
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(again.all(resident).toSorted(byId)).toEqual(edited.toSorted(byId))
    const { changes } = await again.readEntry(head.id)
    expect(changes.toSorted(byId).map(change => change.after)).toEqual(longRemarks.toSorted(byId))
  })

  it('writes nothing of a change when one record has not the shape of its kind, and gives its numbers back', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const numbers = [{ series: '文和园促聘', year: 2026 }]
    const refused = await records.commit(
      aChange([], { numbers, save: () => [saveResident(), saveResident({ id: '2', name: '' })] }),
    )
    expect(refused).toEqual({
      ok: false,
      problem: { code: 'record-invalid', detail: { label: '居民', field: '姓名' } },
    })
    expect(records.all(resident)).toEqual([])
    expect(records.find(series, '文和园促聘:2026')).toBeUndefined()
    await records.close()
    expect(await readAfresh(name)).toEqual(nothing)
  })

  it('gives each number once, in the order of the commits, even when they are asked for at the same time', async () => {
    const records = await openedStore(await aStoreName())
    const numbers = [{ series: '文和园促聘', year: 2026 }]
    const numbered = () =>
      aChange([], {
        numbers,
        save: ([nth]) => [saveResident({ id: String(nth), remarks: `${String(nth)}号` })],
      })
    await Promise.all([records.commit(numbered()), records.commit(numbered()), records.commit(numbered())])
    expect(records.all(resident).map(person => person.remarks)).toEqual(['1号', '2号', '3号'])
    expect(records.journal().map(head => head.clock.slice(15, 21))).toEqual(['-00002', '-00001', '-00000'])
  })

  it('changes nothing when the clerk stops it before it is written', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    const steps: string[] = []
    const stop = {
      report: ({ step }: { step: string }) => steps.push(step),
      cancelled: () => steps.includes('封存'),
    }
    expect(await records.commit(aChange(manyResidents(3_000)), stop)).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    })
    expect(records.all(resident)).toEqual([])
    await records.close()
    expect(await readAfresh(name)).toEqual(nothing)
  })

  it('is closed only when what was asked of the journal is read', async () => {
    const records = await openedStore(await aStoreName())
    const head = valueOf(await records.commit(aChange(manyResidents(3_000))))
    const reading = records.readEntry(head.id)
    await records.close()
    expect((await reading).changes).toHaveLength(3_000)
  })

  it('throws when the store is closed under it, and leaves neither rows nor entry', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    await records.close()
    await expect(records.commit(aChange([aResident()]))).rejects.toThrow('Database has been closed')
    expect(records.all(resident)).toEqual([])
    expect(await readAfresh(name)).toEqual(nothing)
  })

  it('tells each watcher once a commit, and only of the kinds it watches', async () => {
    const records = await openedStore(await aStoreName())
    const [both, houses] = [vi.fn(), vi.fn()]
    const stop = records.watch([resident, household], both)
    records.watch([series], houses)
    await records.commit(aChange([], { save: [saveHousehold(), saveResident()] }))
    expect([both.mock.calls.length, houses.mock.calls.length]).toEqual([1, 0])
    stop()
    await records.commit(aChange([aResident({ name: '李建国' })]))
    expect(both).toHaveBeenCalledTimes(1)
  })

  it('gives the same list of a kind until the kind changes', async () => {
    const records = await openedStore(await aStoreName())
    await records.commit(aChange([aResident()]))
    const before = records.all(resident)
    await records.commit(aChange([], { save: [saveHousehold()] }))
    expect(records.all(resident)).toBe(before)
    await records.commit(aChange([aResident({ name: '李建国' })]))
    expect(records.all(resident)).toEqual([aResident({ name: '李建国' })])
    expect(before).toEqual([aResident()])
  })

  it('writes entries in order even when the clock of the PC goes backwards', async () => {
    const name = await aStoreName()
    const world = fixedWorld()
    const records = await openedStore(name, { world })
    const first = valueOf(await records.commit(aChange([aResident()])))
    world.setNow(FIXED_NOW - 86_400_000)
    const second = valueOf(await records.commit(aChange([aResident({ name: '李建国' })])))
    await records.close()
    expect((await openedStore(name)).journal()).toEqual([second, first])
  })
})

/** Text that deflate cannot make shorter by much; the same for the same seed. */
function unpackable(length: number, seed: number): string {
  let state = seed + 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (state % 90))
  }).join('')
}
