import type { StoredRecord } from '../../src/renderer/domain/records/define-record'
import type { Copy, OpenedCopy } from '../../src/renderer/domain/backup/copies'
import { copyName } from '../../src/renderer/domain/backup/copy-name'

/** A moment by the clock of China: `2026-11-22 16:32`. */
export const chinaTime = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)

/** A copy made at a moment (`2026-11-22 16:32` in China, or milliseconds). */
export function aCopy(
  made: string | number,
  {
    place = 'here',
    reason = 'timer',
    size = 1_234_567,
  }: Partial<Pick<Copy, 'place' | 'reason' | 'size'>> = {},
): Copy {
  const madeAt = typeof made === 'number' ? made : chinaTime(made)
  return { place, name: copyName(madeAt, reason), size, madeAt, reason }
}

/** A copy that holds these records, opened. */
export function copyOf(
  everything: Readonly<Record<string, readonly StoredRecord[]>>,
  madeAt: number,
): OpenedCopy {
  return {
    madeAt,
    counts: Object.fromEntries(Object.entries(everything).map(([kind, records]) => [kind, records.length])),
    all: kind => everything[kind] ?? [],
  }
}
