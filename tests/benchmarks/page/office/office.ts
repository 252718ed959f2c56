import '../../../../src/renderer/app/zod-without-eval'
import Dexie from 'dexie'
import { browserDesktop } from '../../../../src/renderer/adapters/desktop/browser/browser-desktop'
import { keys } from '../../../../src/renderer/adapters/seal/keys'
import { examineStore } from '../../../../src/renderer/adapters/store/examine-store'
import { openRecords } from '../../../../src/renderer/adapters/store/open-records'
import { openEntrance } from '../../../../src/renderer/app/office/open-entrance'
import { openingFor } from '../../../../src/renderer/app/office/opening-for'
import type { Desktop } from '../../../../src/renderer/domain/desktop'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { resident } from '../../../../src/renderer/domain/records/resident'
import type { Result } from '../../../../src/renderer/domain/result'
import type { Services } from '../../../../src/renderer/services/services'
import { aChange, manyResidents } from '../../../builders/a-change'

const PEOPLE = 100_000
/** A street office sends its roster in files of about so many. */
const IMPORTED_AT_ONCE = 20_000
const director = { name: '李主任', password: '海棠花开在四月 2026' }

const shell = browserDesktop()
let written = 0
/** The shell, noting when a copy was on its disk. */
const desktop: Desktop = {
  ...shell,
  backups: {
    ...shell.backups,
    async write(...file) {
      const outcome = await shell.backups.write(...file)
      written = performance.now()
      return outcome
    },
  },
}
const entrance = openEntrance(desktop)

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}`)
  return result.value
}

/** Milliseconds the work takes, and what it comes to. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

const plainRows = () => {
  const database = new Dexie('plain')
  database.version(1).stores({ rows: 'id' })
  return database
}

const signedIn = async (): Promise<Services> =>
  valueOf(await entrance.signIn({ kind: 'password', ...director }))

const office = {
  /** 100,000 people in our records, and the same as plain rows, one for each. */
  async begin(): Promise<void> {
    const { inside } = valueOf(await entrance.setUp({ office: '文和园社区居民委员会', ...director }))
    const people = manyResidents(PEOPLE)
    for (let at = 0; at < PEOPLE; at += IMPORTED_AT_ONCE)
      valueOf(await inside.records.commit(aChange(people.slice(at, at + IMPORTED_AT_ONCE)), unwatched))
    const database = plainRows()
    await database.table('rows').bulkPut([...people])
    database.close()
  },

  /** From the password to everybody in memory. Milliseconds for the password and for the records. */
  async open() {
    const examined = await examineStore(desktop.journal)
    if (examined.kind !== 'closed') throw new Error(`The records are ${examined.kind}`)
    const { ring } = examined
    const [unlock, opened] = await timed(() => keys.open(ring, director.name, director.password))
    const session = valueOf(opened)
    const [open, records] = await timed(() => openRecords(openingFor(desktop, session, ring)))
    const count = valueOf(records).all(resident).length
    await valueOf(records).close()
    return { unlock, open, count }
  },

  /** Reads the plain rows: milliseconds. */
  async readPlain(): Promise<number> {
    const database = plainRows()
    const [time, rows] = await timed(() => database.table('rows').toArray())
    if (rows.length !== PEOPLE) throw new Error('Not everybody was read')
    return time
  },

  /** A copy made and written, and read back and opened whole, beside serialising the same people: milliseconds. */
  async snapshot() {
    const { records, copies } = await signedIn()
    const start = performance.now()
    const { length } = JSON.stringify(records.all(resident))
    const serialise = performance.now() - start
    const begun = performance.now()
    const [whole, made] = await timed(() => copies.make('manual', unwatched))
    valueOf(made)
    return { snapshot: written - begun, whole, serialise, length }
  },

  /** So many edits, each of another person: milliseconds from asking to the acknowledgement. */
  async edit(count: number): Promise<readonly number[]> {
    const { records } = await signedIn()
    const people = records.all(resident)
    const times: number[] = []
    for (let nth = 0; nth < count; nth++) {
      const person = people[(nth * 487) % people.length]
      if (person === undefined) throw new Error('Nobody there')
      const save = [{ kind: resident, record: { ...person, remarks: `第 ${nth} 次核对` } }]
      const change = { cause: 'resident-edited', detail: person.name, save } as const
      const [time, written] = await timed(() => records.commit(change))
      valueOf(written)
      times.push(time)
    }
    return times
  },
}

Object.assign(window, { office })
document.documentElement.dataset['ready'] = 'true'
