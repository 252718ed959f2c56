import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** An .xlsx, as empty forms are kept. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a page can show, by what the files hold; and workbooks. */
const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', WORKBOOK_TYPE] as const
export type MediaType = (typeof mediaTypes)[number]

/**
 * A photo or a scan that hangs on another record. Its bytes lie in a file of their own, named by the id and the data key
 * (`attachments/file-name.ts`), and never change.
 */
export const attachment = defineRecord({
  kind: 'attachment',
  label: '照片与扫描件',
  schema: z.object({
    id,
    /** The kind of the record it hangs on, as stored. */
    ownerKind: text,
    ownerId: id,
    /** What the file was called when it was added. */
    name: text.max(200),
    mediaType: z.enum(mediaTypes),
    /** Bytes of what was sealed, and their SHA-256 as 64 hexadecimal digits. */
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    addedOn: isoDate,
    /** Whoever was signed in. */
    addedBy: text,
    caption: text.max(200).optional(),
    takenOn: isoDate.optional(),
  }),
  headings: {
    name: ['文件名'],
    mediaType: ['类型'],
    addedOn: ['添加日期'],
    addedBy: ['添加人'],
    caption: ['说明'],
    takenOn: ['拍摄日期'],
  },
  privacy: {
    ownerKind: 'open',
    ownerId: 'personal',
    name: 'free',
    mediaType: 'open',
    bytes: 'open',
    sha256: 'open',
    addedOn: 'open',
    addedBy: 'open',
    caption: 'free',
    takenOn: 'personal',
  },
  refs: { ownerId: { kindIn: 'ownerKind' } },
})
export type Attachment = RecordOf<typeof attachment>
