import { describe, expect, it } from 'vitest'
import { readFrames } from '../../../src/renderer/adapters/store/frames/frames'
import { examineStore } from '../../../src/renderer/adapters/store/examine-store'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { unwatched } from '../../../src/renderer/domain/progress'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aHousehold, aResident, manyResidents, saveHousehold } from '../../builders/a-change'
import { aDesktop } from '../../builders/a-desktop'
import { aStoreName, diskOf, openedStore, openStore, rawRows, TEST_KEY, valueOf, withRaw } from './a-store'

const tables = ['pages', 'journal', 'meta'] as const

/** The database as it lies there now; calling what comes back puts it so again. */
async function photograph(name: string): Promise<() => Promise<void>> {
  const rows = await Promise.all(tables.map(table => rawRows(name, table)))
  return () =>
    withRaw(name, async database => {
      for (const [at, table] of tables.entries()) {
        await database.table(table).clear()
        await database.table(table).bulkPut([...rows[at]!])
      }
    })
}

const journalOf = (name: string) => diskOf(name).journal
const copied = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([key, bytes]) => [key, bytes.slice()] as const)

/** Everything on record, who is read afresh. */
async function afresh(name: string) {
  const records = await openedStore(name)
  const state = {
    residents: records.all(resident),
    households: records.all(household),
    heads: records.journal(),
  }
  await records.close()
  return state
}

/** A store of two entries, closed: what it holds, and how database and journal file were before the second. */
async function twoEntries() {
  const name = await aStoreName()
  const records = await openedStore(name)
  valueOf(await records.commit(aChange(manyResidents(300))))
  const [backToFirst, fileOfFirst] = [await photograph(name), copied(journalOf(name))]
  const [first, second] = manyResidents(2)
  const save = [saveHousehold(), { kind: resident, record: { ...first!, remarks: '已核实' } }]
  valueOf(await records.commit(aChange([], { save, remove: [{ kind: resident, id: second!.id }] })))
  await records.close()
  return { name, backToFirst, fileOfFirst, whole: await afresh(name) }
}

function putFiles(name: string, files: readonly (readonly [string, Uint8Array])[]): void {
  journalOf(name).clear()
  for (const [key, bytes] of files) journalOf(name).set(key, bytes)
}

describe('the journal outside the profile', () => {
  it('brings back on opening what the database lost', async () => {
    const { name, backToFirst, whole } = await twoEntries()
    await backToFirst()
    expect(await afresh(name)).toEqual(whole)
    expect([...journalOf(name).keys()]).toEqual(['journal-000001.wyj'])
  })

  it('is written anew on opening where it lost its end, so that files and database hold the same again', async () => {
    const { name, fileOfFirst, whole } = await twoEntries()
    putFiles(name, fileOfFirst)
    expect(await afresh(name)).toEqual(whole)
    expect([...journalOf(name).keys()]).toEqual(['journal-000001.wyj', 'journal-000002.wyj'])
    const keys = [...journalOf(name).values()].flatMap(file =>
      readFrames(file).frames.filter(({ kind }) => kind === 'row'),
    )
    expect(keys.map(({ key }) => key).toSorted()).toEqual(
      (await rawRows(name, 'journal')).map(({ key }) => key),
    )
  })

  it('is written anew with everything where it is gone', async () => {
    const { name, whole } = await twoEntries()
    journalOf(name).clear()
    expect(await afresh(name)).toEqual(whole)
    const [file] = [...journalOf(name).values()]
    expect(readFrames(file!).frames.filter(({ kind }) => kind === 'row')).toHaveLength(
      (await rawRows(name, 'journal')).length,
    )
  })

  it('leaves out an entry whose writing was cut short, and goes on in a new file', async () => {
    const { name, backToFirst, fileOfFirst } = await twoEntries()
    const [[file, bytes]] = copied(journalOf(name)) as [readonly [string, Uint8Array]]
    await backToFirst()
    putFiles(name, [[file, bytes.slice(0, fileOfFirst[0]![1].length + 40)]])
    const records = await openedStore(name)
    expect(records.all(resident)).toEqual(manyResidents(300))
    valueOf(await records.commit(aChange([aResident()])))
    await records.close()
    expect((await afresh(name)).heads).toHaveLength(2)
    expect([...journalOf(name).keys()]).toEqual(['journal-000001.wyj', 'journal-000002.wyj'])
  })

  it('refuses a commit when its disk is full, writes nothing, and goes on when there is room', async () => {
    const name = await aStoreName()
    const records = await openedStore(name)
    valueOf(await records.commit(aChange([aResident()])))
    diskOf(name).writesLeft = 0
    const refused = await records.commit(aChange([], { save: [saveHousehold()] }))
    expect(refused).toEqual({ ok: false, problem: { code: 'disk-full' } })
    expect([records.all(household), records.journal().length]).toEqual([[], 1])
    diskOf(name).writesLeft = Infinity
    valueOf(await records.commit(aChange([], { save: [saveHousehold()] })))
    await records.close()
    expect((await afresh(name)).households).toEqual([aHousehold()])
  })

  it('is put back as it was when the database refuses', async () => {
    const { name } = await twoEntries()
    const records = await openedStore(name)
    const before = copied(journalOf(name))
    await withRaw(name, async database => {
      const head = (await database.table('meta').get('head')) as { value: { entry: string } }
      await database.table('meta').put({ ...head, value: { ...head.value, entry: 'another' } })
    })
    expect(await records.commit(aChange([aResident()]))).toEqual({
      ok: false,
      problem: { code: 'changed-elsewhere' },
    })
    expect(copied(journalOf(name))).toEqual(before)
  })

  it('says that records are lost where the database is empty and it is not, and that nothing was ever here where both are', async () => {
    const { name } = await twoEntries()
    const { journal } = aDesktop({}, diskOf(name))
    await withRaw(name, async database => {
      for (const table of tables) await database.table(table).clear()
    })
    expect(await examineStore(journal, name)).toEqual({ kind: 'lost' })
    journalOf(name).clear()
    expect(await examineStore(journal, name)).toEqual({ kind: 'new' })
  })

  it('shows when an entry was taken out of the database', async () => {
    const { name } = await twoEntries()
    const [first] = (await rawRows(name, 'journal')).filter(({ key }) => key!.endsWith('/end'))
    await withRaw(name, database => database.table('journal').delete(first!.key!))
    const opened = await openStore(name)
    expect(opened.ok).toBe(false)
    expect(opened).toMatchObject({ problem: { code: 'data-damaged' } })
  })
})

describe('a new data key', () => {
  const fresh = { key: new Uint8Array(32).fill(9), ring: JSON.stringify({ revision: 2, keyId: 'fresh' }) }

  it('seals everything anew, so that the old one opens nothing any more', async () => {
    const { name, whole } = await twoEntries()
    const records = await openedStore(name)
    valueOf(await records.rewrite(fresh, unwatched))
    valueOf(await records.commit(aChange([aResident()])))
    await records.close()
    const again = await openedStore(name, fresh)
    expect(again.all(resident)).toEqual([...whole.residents, aResident()])
    expect(again.journal().slice(1)).toEqual(whole.heads)
    expect((await again.readEntry(whole.heads[1]!.id)).changes).toHaveLength(300)
    await again.close()
    expect(await openStore(name)).toMatchObject({ ok: false, problem: { code: 'data-damaged' } })
    const old = sealing.sealWith(TEST_KEY)
    for (const { key, sealed } of await rawRows(name, 'journal'))
      expect(() => old.open(sealed!, `journal:${key!}`)).toThrow()
    expect([...journalOf(name).keys()]).toEqual(['journal-000002.wyj'])
  })

  it('is in force with all records even when the program stops before the new journal file is there', async () => {
    const { name, whole } = await twoEntries()
    const before = copied(journalOf(name))
    const records = await openedStore(name)
    valueOf(await records.rewrite(fresh, unwatched))
    await records.close()
    putFiles(name, before)
    const again = await openedStore(name, fresh)
    expect(again.all(resident)).toEqual(whole.residents)
    valueOf(await again.commit(aChange([aResident()])))
    await again.close()
    expect((await openedStore(name, fresh)).all(resident)).toHaveLength(300)
  })
})
