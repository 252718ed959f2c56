import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, manyResidents } from '../../builders/a-change'
import { aStoreName, openedStore, valueOf, withRaw } from './a-store'

const COUNT = 20_000

/** Run a piece of work; tell how long it took and the longest the page was held meanwhile, both in milliseconds. */
async function timed<T>(work: () => Promise<T>) {
  let longest = 0
  let last = performance.now()
  let over = false
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  const started = performance.now()
  const value = await work()
  const took = performance.now() - started
  over = true
  return { value, took: Math.round(took), longest: Math.round(Math.max(longest, performance.now() - last)) }
}

const plainRows = (name: string, rows: readonly object[]) => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: 'id' })
  return database
    .table('rows')
    .bulkPut([...rows])
    .finally(() => {
      database.close()
    })
}

it('writes an import of 20,000 residents whole, without holding the page', async () => {
  z.config({ jitless: true })
  const people = manyResidents(COUNT)
  const idle = await timed(() => new Promise(resume => setTimeout(resume, 2_000)))
  const name = await aStoreName()
  const records = await openedStore(name)
  const commit = await timed(() => records.commit(aChange(people)))
  const head = valueOf(commit.value)
  await records.close()

  const plain = await timed(() => plainRows(`${name}-plain`, people))
  await Dexie.delete(`${name}-plain`)

  const opening = await timed(() => openedStore(name))
  const again = opening.value
  const edited = await timed(() => again.commit(aChange([{ ...people[777]!, remarks: '已核实' }])))
  valueOf(edited.value)
  const entry = await timed(() => again.readEntry(head.id))

  const rows = await withRaw(name, database => database.table('pages').count())
  // eslint-disable-next-line no-console -- figures to be read, not asserted: they depend on the machine
  console.info(
    [
      `an idle page beside it was held ${idle.longest} ms at most`,
      `commit of ${COUNT}: ${commit.took} ms, page held ${commit.longest} ms at most; ${rows} pages`,
      `plain bulkPut: ${plain.took} ms, page held ${plain.longest} ms; commit is ${(commit.took / plain.took).toFixed(2)} of it`,
      `opening: ${opening.took} ms, held ${opening.longest} ms; one edit: ${edited.took} ms, held ${edited.longest} ms`,
      `reading the entry back: ${entry.took} ms, held ${entry.longest} ms`,
    ].join('\n'),
  )
  expect(again.all(resident)).toHaveLength(COUNT)
  expect(entry.value.changes.map(change => change.after)).toEqual(people)
})
