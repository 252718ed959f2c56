import { chinaStamp, momentOfStamp } from './china-time'
import { backupReasons, type BackupReason } from './copies'

const shape = /^wenyuan-(\d{8}-\d{6})-([a-z]{1,16})(?:-([0-9a-f]{8}))?\.wyb$/

const isReason = (word: string): word is BackupReason => Object.hasOwn(backupReasons, word)

/**
 * The file name of a copy made at `madeAt` (milliseconds since 1970, UTC): `wenyuan-20261122-163205-timer.wyb`, by the clock of China, so
 * that a clerk who looks into the folder finds the hour on the wall. Parts of a second are dropped: of two copies made within one second
 * the later must be named a second on.
 *
 * @param store eight hexadecimal digits that tell the records of one office from those of another where both keep copies; null where
 *   no others can lie: `wenyuan-20261122-163205-timer-1a2b3c4d.wyb`
 */
export const copyName = (madeAt: number, reason: BackupReason, store: string | null = null): string =>
  `wenyuan-${chinaStamp(madeAt)}-${reason}${store === null ? '' : `-${store}`}.wyb`

/** What a name says; null where it is not a name that {@link copyName} gives. `madeAt` in whole seconds, as milliseconds. */
export function readCopyName(
  name: string,
): { readonly madeAt: number; readonly reason: BackupReason; readonly store: string | null } | null {
  const [, stamp = '', reason = '', store = null] = shape.exec(name) ?? []
  const madeAt = momentOfStamp(stamp)
  return madeAt === null || !isReason(reason) ? null : { madeAt, reason, store }
}
