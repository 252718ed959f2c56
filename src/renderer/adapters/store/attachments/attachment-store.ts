import { attachmentFileName, readAttachmentFileName } from '../../../domain/attachments/file-name'
import type { Copy } from '../../../domain/backup/copies'
import type { PlacedWritten } from '../../../domain/desktop'
import type { Watch } from '../../../domain/progress'
import { attachment, type Attachment } from '../../../domain/records/attachment'
import { fail, ok, type Result } from '../../../domain/result'
import { inSlices } from '../breathe'
import { inTurn } from '../in-turn'
import { sealAttachment } from './attachment-file'
import { fileKey, keyNow, type AttachmentParts } from './attachment-parts'
import { attachmentCheck } from './check-attachments'
import { clearAttachments } from './clear-attachments'
import { copyToSecond } from './copy-to-second'
import { readAttachmentIn, readMended, type FileKey, type ReadFile } from './read-attachment'
import { idsUnder, resealAttachments } from './reseal-attachments'

/** Files of attachments in both places, and what becomes of them together with the records. */
export type AttachmentStore = {
  /** Sealed, on the disk, and read back. Refusal: `disk-full`. */
  write(one: Attachment, plain: Uint8Array): Promise<Result<Attachment>>
  read(one: Attachment): Promise<ReadFile>
  /** What the second place lacks of the files a copy names is put there. */
  copyToSecond(named: readonly Attachment[]): Promise<PlacedWritten>
  /** How many files of today's records are missing or damaged. */
  check(): Promise<number>
  clear(copies: readonly Copy[], now: number): Promise<void>
  /** Removes every file of these, wherever it lies and whatever names it: their people asked to be deleted. */
  forget(ids: readonly string[]): Promise<void>
  /**
   * Changes the data key: all files are sealed anew before `rewrite`, and those under the old key go after it. Nothing is kept meanwhile.
   * Refusals: `disk-full`, `cancelled`, those of `rewrite`; then everything stays under the old key.
   */
  renewKey(
    fresh: { readonly key: Uint8Array; readonly ring: string },
    rewrite: () => Promise<Result<null>>,
    watch: Watch,
  ): Promise<Result<null>>
  /** Which of these, as a copy names them, lie nowhere, under its key or today's. */
  missingOf(named: readonly Attachment[], from: FileKey): Promise<readonly Attachment[]>
  /** Puts in place, under today's key, the files a copy under `from` names. Refusals: `disk-full`, `cancelled`. */
  bring(named: readonly Attachment[], from: FileKey, watch: Watch): Promise<Result<null>>
}

export function openAttachmentStore(parts: AttachmentParts): AttachmentStore {
  const { records, files, sealing } = parts
  const turn = inTurn()
  /** Kept in this session: a record may be about to name them. */
  const fresh = new Set<string>()

  async function write(one: Attachment, plain: Uint8Array): Promise<Result<Attachment>> {
    const key = keyNow(parts)
    const name = attachmentFileName(one.id, key.keyId)
    fresh.add(one.id)
    const sealed = await inSlices(sealAttachment(plain, one.id, key.seal))
    if ((await files.write('here', name, sealed)) !== 'written') return fail('disk-full')
    if ((await readAttachmentIn(files, 'here', one, key)).kind === 'good') return ok(one)
    await files.remove('here', name)
    throw new Error('An attachment does not read back as it was written')
  }

  async function renew(
    ring: string,
    key: Uint8Array,
    rewrite: () => Promise<Result<null>>,
    watch: Watch,
  ): Promise<Result<null>> {
    const [from, to] = [keyNow(parts), fileKey(sealing, ring, key)]
    const named = records.all(attachment).map(({ id }) => id)
    const ids = [...new Set([...named, ...(await idsUnder(files, from))])]
    const sealed = await resealAttachments(files, ids, from, to, watch)
    const rewritten = sealed.ok ? await rewrite() : sealed
    const superfluous = rewritten.ok ? from : to
    for (const id of await idsUnder(files, superfluous))
      await files.remove('here', attachmentFileName(id, superfluous.keyId))
    return rewritten
  }

  return {
    write: (one, plain) => turn(() => write(one, plain)),
    read: one => turn(() => readMended(files, one, keyNow(parts))),
    copyToSecond: named => copyToSecond(parts, named),
    check: attachmentCheck(parts),
    clear: (copies, now) => turn(() => clearAttachments(parts, copies, fresh, now)),
    async forget(ids) {
      const gone = new Set(ids)
      for (const id of ids) fresh.delete(id)
      for (const { place, name } of await files.list())
        if (gone.has(readAttachmentFileName(name)?.id ?? '')) await files.remove(place, name)
    },
    renewKey: ({ ring, key }, rewrite, watch) => turn(() => renew(ring, key, rewrite, watch)),
    async missingOf(named, { keyId }) {
      const names = new Set((await files.list()).map(({ name }) => name))
      const keys = [keyId, keyNow(parts).keyId]
      return named.filter(({ id }) => !keys.some(key => names.has(attachmentFileName(id, key))))
    },
    bring: (named, from, watch) =>
      turn(() => {
        for (const { id } of named) fresh.add(id)
        const ids = named.map(({ id }) => id)
        return resealAttachments(files, ids, from, keyNow(parts), watch)
      }),
  }
}
