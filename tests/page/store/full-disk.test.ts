import type {} from '@vitest/browser-playwright'
import { expect, it, onTestFinished, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { resident } from '../../../src/renderer/domain/records/resident'
import { series } from '../../../src/renderer/domain/records/series'
import { aChange, aResident, manyResidents } from '../../builders/a-change'
import { aStoreName, openedStore, rawRows, valueOf, withRaw } from './a-store'

const ROOM = 400_000

const quotaIs = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(quotaSize !== undefined && { quotaSize }),
  })

/** Leave {@link ROOM} bytes on the disk, as far as this origin is told. */
async function leaveLittleRoom(): Promise<void> {
  const { usage = 0 } = await navigator.storage.estimate()
  await quotaIs(usage + ROOM)
}

/**
 * Chromium believes for up to 30 seconds what it was told of the disk before, and what tests before this one left may go meanwhile: make
 * the room little and fill it until it notices. The disk is as it was when the test is over.
 */
function untilTheDiskIsFull(name: string) {
  onTestFinished(async () => {
    await quotaIs()
  })
  return vi.waitFor(
    () =>
      withRaw(name, async database => {
        await leaveLittleRoom()
        const rows = Array.from({ length: 10 }, (_, nth) => ({
          id: `filler-${nth}`,
          sealed: crypto.getRandomValues(new Uint8Array(ROOM / 8)),
        }))
        const filling = database.transaction('rw', 'pages', async () => {
          await database.table('pages').bulkPut(rows)
          await database.table('pages').bulkDelete(rows.map(row => row.id))
        })
        await expect(filling).rejects.toThrow()
      }),
    { timeout: 60_000, interval: 500 },
  )
}

it('writes nothing when the disk is full, gives the numbers back, and goes on when there is room', async () => {
  const name = await aStoreName()
  const records = await openedStore(name)
  await records.commit(aChange([aResident()]))
  const taken: number[] = []
  const numbered = {
    numbers: [{ series: '文和园促聘', year: 2026 }],
    save: (numbers: readonly number[]) => {
      taken.push(...numbers)
      return manyResidents(6_000).map(record => ({ kind: resident, record }))
    },
  }
  const before = records.all(resident)
  await untilTheDiskIsFull(name)
  expect(await records.commit(aChange([], numbered))).toEqual({ ok: false, problem: { code: 'disk-full' } })
  await quotaIs()
  expect(records.all(resident)).toBe(before)
  expect(records.journal()).toHaveLength(1)
  expect(records.find(series, '文和园促聘:2026')).toBeUndefined()
  expect(await rawRows(name, 'pages')).toHaveLength(1)

  valueOf(await records.commit(aChange([], numbered)))
  expect(taken).toEqual([1, 1])
  expect(records.find(series, '文和园促聘:2026')).toEqual({ id: '文和园促聘:2026', last: 1 })
  expect(records.all(resident)).toHaveLength(6_001)
}, 120_000)
