import { attachmentFileName } from '../../../domain/attachments/file-name'
import { attachment } from '../../../domain/records/attachment'
import { sealedSize } from './attachment-file'
import { keyNow, type AttachmentParts } from './attachment-parts'
import { readMended } from './read-attachment'

/** Bytes opened at most in one check, so that a copy of many photos does not hold up the day. */
const MOST_AT_ONCE = 32 * 1024 * 1024

/**
 * Whether the files of today's records are here and whole. Each check looks at all of them by name and size, and opens those that were
 * not yet opened since the program was started, the oldest first, as many as fit.
 */
export function attachmentCheck(parts: AttachmentParts) {
  const opened = new Set<string>()
  const wrong = new Set<string>()

  /** How many are missing or damaged. What the second place has whole is put in place of what is wrong here. */
  return async function check(): Promise<number> {
    const { records, files } = parts
    const key = keyNow(parts)
    const listed = await files.list()
    const sizes = new Map(listed.flatMap(file => (file.place === 'here' ? [[file.name, file.size]] : [])))
    let left = MOST_AT_ONCE
    for (const one of records.all(attachment)) {
      const fits = sizes.get(attachmentFileName(one.id, key.keyId)) === sealedSize(one.bytes)
      if (fits && (opened.has(one.id) || left <= 0)) continue
      left -= one.bytes
      const { kind } = await readMended(files, one, key)
      if (kind === 'good') {
        opened.add(one.id)
        wrong.delete(one.id)
      } else wrong.add(one.id)
    }
    return records.all(attachment).filter(({ id }) => wrong.has(id)).length
  }
}
