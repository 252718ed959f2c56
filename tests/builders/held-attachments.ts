import type { Attachments } from '../../src/renderer/domain/attachments/attachments'
import { WORKBOOK_TYPE, type Attachment } from '../../src/renderer/domain/records/attachment'

/** Empty forms kept in memory, for screens that keep and read them; nothing else can be kept. */
export function heldForms(): Attachments {
  const files = new Map<string, Uint8Array>()
  return {
    keep: () => {
      throw new Error('Only forms are kept in this test')
    },
    keepForm: (file, owner) => {
      const id = `form-file-${String(files.size + 1)}`
      files.set(id, file.bytes.slice())
      const value: Attachment = {
        ...{ id, ownerKind: owner.kind, ownerId: owner.id, name: file.name, mediaType: WORKBOOK_TYPE },
        ...{ bytes: file.bytes.length, sha256: '0'.repeat(64), addedOn: '2026-11-22', addedBy: '张主任' },
      }
      return Promise.resolve({ ok: true, value })
    },
    read: ({ id }) => {
      const bytes = files.get(id)
      return Promise.resolve(
        bytes === undefined
          ? { ok: false, problem: { code: 'attachment-missing' } }
          : { ok: true, value: bytes.slice() },
      )
    },
  }
}
