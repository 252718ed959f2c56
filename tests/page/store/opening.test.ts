import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { press } from '../../../src/renderer/adapters/store/copies/press'
import { defineRecord } from '../../../src/renderer/domain/records/define-record'
import { household } from '../../../src/renderer/domain/records/household'
import { tag } from '../../../src/renderer/domain/records/parts'
import { resident } from '../../../src/renderer/domain/records/resident'
import { currentShapes, type Shapes } from '../../../src/renderer/domain/records/shapes'
import { fail, ok, type Result } from '../../../src/renderer/domain/result'
import type { Upgrade } from '../../../src/renderer/domain/records/upgrades'
import { aChange, aHousehold, aResident, manyResidents, saveHousehold } from '../../builders/a-change'
import {
  aStoreName,
  openedStore,
  openStore,
  rawRows,
  TEST_KEY,
  valueOf,
  withRaw,
  type RawRow,
} from './a-store'

/** A store with 100 residents and a household, written in one go. */
async function aFullStore(): Promise<string> {
  const name = await aStoreName()
  const records = await openedStore(name)
  const residents = aChange(manyResidents(100))
  await records.commit(residents)
  await records.commit(aChange([], { save: [saveHousehold()] }))
  await records.close()
  return name
}

const tamper = (name: string, table: string, key: string, change: (row: RawRow) => void) =>
  withRaw(name, database => database.table<RawRow, string>(table).where(':id').equals(key).modify(change))

const flip = (row: RawRow): void => {
  row.sealed![30] = row.sealed![30]! ^ 1
}

const damaged = (what: string) => ({ ok: false, problem: { code: 'data-damaged', detail: { what } } })

describe('opening the records', () => {
  it('reads what was written, journal and all, and can be done twice', async () => {
    const name = await aFullStore()
    for (const time of ['once', 'again']) {
      const records = await openedStore(name, { actor: () => time })
      expect(records.all(resident)).toEqual(manyResidents(100))
      expect(records.all(household)).toEqual([aHousehold()])
      expect(records.journal().map(head => head.counts)).toEqual([{ household: 1 }, { resident: 100 }])
      await records.close()
    }
  })

  it('drops the rows of an entry that has no closing row', async () => {
    const name = await aFullStore()
    const [row] = await rawRows(name, 'journal')
    const orphan = { ...row, key: '001799999999999-00000-pc-9/00000' }
    await withRaw(name, database => database.table('journal').put(orphan))
    expect((await openedStore(name)).journal()).toHaveLength(2)
    expect((await rawRows(name, 'journal')).map(({ key }) => key)).not.toContain(orphan.key)
  })

  it('stops and names the page when a page was tampered with', async () => {
    const name = await aFullStore()
    await tamper(name, 'pages', 'resident:000002', flip)
    expect(await openStore(name)).toEqual(damaged('Page resident:000002 does not open'))
  })

  it('stops when a page was put in the place of another', async () => {
    const name = await aFullStore()
    const [, first] = await rawRows(name, 'pages')
    await tamper(name, 'pages', 'resident:000002', row => {
      row.sealed = first!.sealed!
    })
    expect(await openStore(name)).toEqual(damaged('Page resident:000002 does not open'))
  })

  it('stops when a page is gone', async () => {
    const name = await aFullStore()
    await withRaw(name, database => database.table('pages').delete('resident:000002'))
    expect(await openStore(name)).toEqual(damaged('The store has 2 pages instead of 3'))
  })

  it('stops when the journal was tampered with or its last entry is gone', async () => {
    const name = await aFullStore()
    const before = await openedStore(name)
    const heads = before.journal()
    await before.close()
    const last = (await rawRows(name, 'journal')).at(-1)!.key!
    await tamper(name, 'journal', last, flip)
    expect(await openStore(name)).toEqual(damaged(`Journal row ${last} does not open`))
    await withRaw(name, database => database.table('journal').delete(last))
    const [head] = heads
    expect(await openStore(name)).toEqual(damaged(`The journal lacks its last entry ${head!.id}`))
  })

  it('is refused when a newer program wrote the records, and leaves them as they are', async () => {
    const name = await aFullStore()
    await tamper(name, 'meta', 'version', row => {
      row.value = 99
    })
    const before = [await rawRows(name, 'pages'), await rawRows(name, 'journal'), await rawRows(name, 'meta')]
    expect(await openStore(name)).toEqual({ ok: false, problem: { code: 'data-newer' } })
    expect([
      await rawRows(name, 'pages'),
      await rawRows(name, 'journal'),
      await rawRows(name, 'meta'),
    ]).toEqual(before)
  })
})

describe('records of an older program', () => {
  const taggedResident = defineRecord({
    ...resident,
    schema: resident.schema.extend({ tags: z.array(tag).min(1) }),
  })
  const step = (tags: readonly string[]): Upgrade => ({
    version: 2,
    kind: 'resident',
    change: old => ({ ...old, tags: tags.map(name => ({ name })) }),
    example: { before: { id: '1' }, after: { id: '1', tags: tags.map(name => ({ name })) } },
  })
  const tomorrow = (tags: readonly string[]): Shapes => ({
    version: 2,
    kinds: currentShapes.kinds.map(kind => (kind.kind === 'resident' ? taggedResident : kind)),
    upgrades: [step(tags)],
  })
  const versions = async (name: string) => [
    ...(await rawRows(name, 'pages')).map(row => row.version),
    (await rawRows(name, 'meta')).find(row => row.name === 'version')?.value,
  ]

  it('are brought to the shape of today and written so at once', async () => {
    const name = await aFullStore()
    const upgraded = manyResidents(100).map(person => ({ ...person, tags: [{ name: '在册' }] }))
    const records = await openedStore(name, { shapes: tomorrow(['在册']) })
    expect(records.all(resident)).toEqual(upgraded)
    expect(records.all(household)).toEqual([aHousehold()])
    expect(await versions(name)).toEqual([2, 2, 2, 2])
    valueOf(await records.commit(aChange([aResident({ tags: [{ name: '新' }] })])))
    await records.close()
    expect((await openedStore(name, { shapes: tomorrow(['改']) })).all(resident)).toEqual([
      ...upgraded,
      aResident({ tags: [{ name: '新' }] }),
    ])
    expect(await openStore(name)).toEqual({ ok: false, problem: { code: 'data-newer' } })
  })

  it('are copied before they are rewritten, and the copy opens whole', async () => {
    const name = await aFullStore()
    const presser = press(sealing)
    const copies: unknown[] = []
    const beforeUpgrade = async (counts: Readonly<Record<string, number>>): Promise<Result<null>> => {
      const copied = await presser.check(
        await presser.make({ name, key: TEST_KEY, madeAt: 1, counts }),
        TEST_KEY,
      )
      copies.push(copied.ok ? copied.value.counts : copied.problem)
      return copied.ok ? ok(null) : fail(copied.problem.code)
    }
    await openedStore(name, { shapes: tomorrow(['在册']), beforeUpgrade })
    expect(copies).toEqual([expect.objectContaining({ resident: 100, household: 1 })])
  })

  it('stay as they are when the copy before is refused', async () => {
    const name = await aFullStore()
    const beforeUpgrade = () => Promise.resolve(fail<null>('disk-full'))
    const opened = await openStore(name, { shapes: tomorrow(['在册']), beforeUpgrade })
    expect(opened).toEqual({ ok: false, problem: { code: 'disk-full' } })
    expect(await versions(name)).toEqual([1, 1, 1, 1])
  })

  it('stay as they are when one has not the shape of today after the upgrade', async () => {
    const name = await aFullStore()
    await expect(openStore(name, { shapes: tomorrow([]) })).rejects.toThrow('tags')
    expect(await versions(name)).toEqual([1, 1, 1, 1])
    expect((await openedStore(name)).all(resident)).toEqual(manyResidents(100))
  })
})
