import type { Table } from 'dexie'
import { fail, type Result } from '../../../domain/result'
import type { Database } from './database'

/** What Chromium's files say of a disk without room (base/files/file.h). */
const NO_SPACE = 'FILE_ERROR_NO_SPACE'

/** Whether a write failed because the disk was full, or the browser's share of it. Dexie wraps the browser's own fault. */
function isDiskFull(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if (fault.name === 'QuotaExceededError' || fault.message.includes(NO_SPACE)) return true
  return 'inner' in fault && isDiskFull(fault.inner)
}

/** What opening a database on such a disk is refused with: by Chromium, and by Dexie in its name. */
const UNOPENED: readonly string[] = ['UnknownError', 'OpenFailedError']
const isUnopened = (fault: unknown): boolean => fault instanceof Error && UNOPENED.includes(fault.name)

/** Databases whose connection the browser closed for want of room. */
const closed = new WeakSet<Database>()

/** Whether the database can be written to again. The browser opens none on a disk without any room, and does not say why. */
async function isOpenAgain(database: Database): Promise<boolean> {
  if (!closed.has(database)) return true
  database.close({ disableAutoOpen: false })
  try {
    await database.open()
  } catch (fault) {
    if (isUnopened(fault)) return false
    throw fault
  }
  closed.delete(database)
  return true
}

/**
 * All of `writing` in one transaction, or nothing of it. Refusals: `disk-full`, and those of `writing`. Where the disk itself is full,
 * Chromium closes the connection. Under a transaction, the requests under way are broken off, and only the transaction says why; between
 * two, while it tidies its files, the next one finds a database that does not open.
 */
export async function inTransaction(
  database: Database,
  tables: readonly Table[],
  writing: () => PromiseLike<Result<null>>,
): Promise<Result<null>> {
  const running: { transaction?: IDBTransaction } = {}
  if (!(await isOpenAgain(database))) return fail('disk-full')
  try {
    return await database.transaction('rw', tables, ({ idbtrans }) => {
      running.transaction = idbtrans
      return writing()
    })
  } catch (fault) {
    const reasons = [fault, running.transaction?.error]
    const neverBegan = running.transaction === undefined && isUnopened(fault)
    if (!neverBegan && !reasons.some(isDiskFull)) throw fault
    closed.add(database)
    return fail('disk-full')
  }
}
