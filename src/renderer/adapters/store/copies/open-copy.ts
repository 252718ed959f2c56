import type { Copy, Credentials, OpenedCopy } from '../../../domain/backup/copies'
import type { Keys } from '../../../domain/ports'
import type { Watch } from '../../../domain/progress'
import { attachment } from '../../../domain/records/attachment'
import { currentShapes } from '../../../domain/records/shapes'
import { fail, ok, type Result } from '../../../domain/result'
import type { NamedBytes } from '../../../domain/sheet/workbook'
import { fileKey } from '../attachments/attachment-parts'
import { inWatchedSlices } from '../breathe'
import { contentOf } from '../files/file-frames'
import { openBackup } from '../files/backup-file'
import { keyIdOf } from '../files/newest-ring'
import { readFrames } from '../frames/frames'
import type { CopyParts } from './copy-parts'

/** The data key a ring holds. Refusals: those of the port `Keys`. */
export async function keyOf(keys: Keys, ring: string, who: Credentials) {
  return who.kind === 'password'
    ? keys.open(ring, who.name, who.password)
    : keys.openByRecovery(ring, who.recovery)
}

/** The key a copy was sealed with: today's, or what its own ring gives to the credentials of its day. */
async function keyFor(
  { records, keys, session }: CopyParts,
  ring: string,
  credentials: Credentials | null,
): Promise<Result<Uint8Array>> {
  if (keyIdOf(ring) === keyIdOf(records.ring())) return ok(session.key)
  if (credentials === null) return fail('backup-other-key')
  const opened = await keyOf(keys, ring, credentials)
  return opened.ok ? ok(opened.value.key) : opened
}

/** Open a copy, or a file from elsewhere, whole. Refusals: those of `Copies.open`. */
export async function openCopy(
  parts: CopyParts,
  copy: Copy | NamedBytes,
  credentials: Credentials | null,
  watch: Watch,
): Promise<Result<OpenedCopy>> {
  const file = 'bytes' in copy ? copy.bytes : await parts.desktop.backups.read(copy.place, copy.name)
  if (file === null) return fail('backup-missing')
  const { frames, damage } = readFrames(file)
  const { ring } = contentOf(frames)
  if (ring === null)
    return fail(damage.some(({ kind }) => kind === 'newer') ? 'data-newer' : 'backup-damaged')
  const key = await keyFor(parts, ring, credentials)
  if (!key.ok) return key
  const seal = parts.sealing.sealWith(key.value)
  const opened = await inWatchedSlices(openBackup(frames, damage, seal, currentShapes), watch)
  if (!opened.ok) return opened
  if (!opened.value.ok) return opened.value
  const { summary, book } = opened.value.value
  const from = fileKey(parts.sealing, ring, key.value)
  const named = book.all(attachment.kind).map(record => attachment.schema.parse(record))
  return ok({
    madeAt: summary.madeAt,
    counts: summary.counts,
    all: kind => book.all(kind),
    missingAttachments: (await parts.attachments.missingOf(named, from)).length,
    bringAttachments: watched => parts.attachments.bring(named, from, watched),
  })
}
