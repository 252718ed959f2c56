import { chinaStamp, momentOfStamp } from './china-time'
import { backupReasons, type BackupReason } from './copies'

const shape = /^wenyuan-(\d{8}-\d{6})-([a-z]{1,16})\.wyb$/

const isReason = (word: string): word is BackupReason => Object.hasOwn(backupReasons, word)

/**
 * The file name of a copy made at `madeAt` (milliseconds since 1970, UTC): `wenyuan-20261122-163205-timer.wyb`, by the clock of China, so
 * that a clerk who looks into the folder finds the hour on the wall. Parts of a second are dropped: of two copies made within one second
 * the later must be named a second on.
 */
export const copyName = (madeAt: number, reason: BackupReason): string =>
  `wenyuan-${chinaStamp(madeAt)}-${reason}.wyb`

/** What a name says; null where it is not a name that {@link copyName} gives. `madeAt` in whole seconds, as milliseconds. */
export function readCopyName(
  name: string,
): { readonly madeAt: number; readonly reason: BackupReason } | null {
  const [, stamp = '', reason = ''] = shape.exec(name) ?? []
  const madeAt = momentOfStamp(stamp)
  return madeAt === null || !isReason(reason) ? null : { madeAt, reason }
}
