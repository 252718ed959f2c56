import Dexie from 'dexie'
import { onTestFinished } from 'vitest'
import { examineStore } from '../../../src/renderer/adapters/store/examine-store'
import { emptyImage, foundRecords } from '../../../src/renderer/adapters/store/found-records'
import { openRecords, type Opening } from '../../../src/renderer/adapters/store/open-records'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { pageSealing } from '../../../src/renderer/adapters/seal/page-sealing'
import type { Result } from '../../../src/renderer/domain/result'
import { aDesktop, aDisk, type Disk } from '../../builders/a-desktop'
import { fixedWorld } from '../../builders/fixed-world'

/** The data key of every store of the tests, and a ring that says so. The rings of real accounts are tested with the port `Keys`. */
export const TEST_KEY = new Uint8Array(32).fill(7)
const TEST_RING = JSON.stringify({ revision: 1, keyId: 'test' })

let stores = 0
const disks = new Map<string, Disk>()

/** The disk outside the browser's profile on which a store's journal lies. */
export function diskOf(name: string): Disk {
  const disk = disks.get(name) ?? aDisk()
  disks.set(name, disk)
  return disk
}

/** Waits until the last transaction of a closed store is over. */
const deleteStore = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => {
      resolve()
    }
    request.onerror = () => {
      reject(new Error(`Store ${name} cannot be deleted`))
    }
  })

/** The name of a store that does not exist yet. It is deleted when the test is over. */
export async function aStoreName(): Promise<string> {
  stores += 1
  const name = `wenyuan-test-${stores}`
  await deleteStore(name)
  onTestFinished(() => deleteStore(name))
  return name
}

/** Open a store as the app does, beginning it where there is none, and close it when the test is over. */
export async function openStore(name: string, asked: Partial<Opening> = {}): Promise<Result<OpenRecords>> {
  const { journal } = aDesktop({}, diskOf(name))
  const opening: Opening = {
    ...{ name, sealing: pageSealing, journal, key: TEST_KEY, ring: TEST_RING, world: fixedWorld() },
    actor: () => '经办人',
    may: () => true,
    ...asked,
  }
  const found = await examineStore(opening.journal, name)
  const opened = await (found.kind === 'new'
    ? foundRecords(opening, emptyImage(opening))
    : openRecords(opening))
  if (opened.ok) onTestFinished(() => opened.value.close())
  return opened
}

/** The value of a result that is no refusal. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}`)
  return result.value
}

export const openedStore = async (name: string, opening: Partial<Opening> = {}): Promise<OpenRecords> =>
  valueOf(await openStore(name, opening))

/** A row of any table as it lies in IndexedDB. */
export type RawRow = { readonly id?: string; readonly key?: string; readonly name?: string } & {
  sealed?: Uint8Array
  version?: number
  value?: unknown
}

/** Look at, or tamper with, what lies in IndexedDB. */
export async function withRaw<T>(name: string, work: (database: Dexie) => PromiseLike<T>): Promise<T> {
  const database = await new Dexie(name).open()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

export const rawRows = (name: string, table: 'pages' | 'journal' | 'meta'): Promise<readonly RawRow[]> =>
  withRaw(name, database => database.table<RawRow>(table).toArray())
