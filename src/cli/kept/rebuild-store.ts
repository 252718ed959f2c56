import { openBackup, writeBackup } from '../../renderer/adapters/store/files/backup-file'
import { salvage, type Salvaged } from '../../renderer/adapters/store/salvage'
import type { Seal } from '../../renderer/domain/ports'
import { currentShapes } from '../../renderer/domain/records/shapes'
import { fail, ok, type Result } from '../../renderer/domain/result'
import { atOnce } from '../../renderer/domain/paced'
import { sortByKey } from './examine'
import { isForeign, keptFile, type KeptFile } from './kept-file'
import type { RingKey } from './open-rings'

/** A store put together anew. `unused` are the files that could not be read or opened. */
export type RebuiltStore = {
  readonly salvaged: Salvaged
  readonly bytes: Uint8Array
  readonly seal: Seal
  /** What it is sealed with. */
  readonly under: RingKey
  readonly unused: readonly KeptFile[]
}

const isEmpty = ({ entries, counts }: Salvaged): boolean =>
  entries === 0 && Object.values(counts).every(count => count === 0)

/**
 * Put everything in the files together as one backup, under the first of the keys; what is under an older one is not used.
 * Refusals: `data-newer`, `nothing-to-salvage`.
 */
export function rebuildStore(
  files: readonly KeptFile[],
  keys: readonly RingKey[],
  now: number,
): Result<RebuiltStore> {
  const newer = files.some(({ damage, content }) => {
    const written = content.head?.version ?? 0
    return written > currentShapes.version || damage.some(({ kind }) => kind === 'newer')
  })
  if (newer) return fail('data-newer')
  const { groups } = sortByKey(files, keys)
  const used = groups.find(group => group.files.length > 0)
  if (used === undefined) return fail('nothing-to-salvage')
  const salvaged = atOnce(salvage(used.files, used.seal, currentShapes, used.ring))
  if (salvaged === null || isEmpty(salvaged)) return fail('nothing-to-salvage')
  if (salvaged.newer.length > 0) return fail('data-newer')
  const { image, counts } = salvaged
  const bytes = atOnce(writeBackup(image, { madeAt: now, counts }, used.seal))
  return ok({
    salvaged,
    bytes,
    seal: used.seal,
    under: used,
    unused: files.filter(file => !used.files.includes(file)),
  })
}

/** Whether what was written is what was put together: opened whole, as a restore would. Refusal: `output-not-good`. */
export function checkWritten(
  path: string,
  written: Uint8Array,
  { salvaged, seal }: RebuiltStore,
): Result<null> {
  const { frames, damage } = keptFile(path, written)
  const opened = atOnce(openBackup(frames, damage, seal, currentShapes))
  const same =
    opened.ok &&
    opened.value.summary.link === salvaged.image.link &&
    opened.value.heads.length === salvaged.entries
  return same ? ok(null) : fail('output-not-good', { path })
}

/** Nothing was lost as far as can be told. A damaged file may have held entries after the last one that was found. */
export const isLossless = (files: readonly KeptFile[], unused: readonly KeptFile[]): boolean =>
  unused.length === 0 && files.every(file => file.damage.length === 0 && !isForeign(file))
