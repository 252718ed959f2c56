import type { RecordName } from '../journal/entry'
import type { Attachment } from '../records/attachment'
import type { Result } from '../result'
import type { NamedBytes } from '../sheet/workbook'

/** No file that is added is larger, in bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024

/** Photos and scans: records say what there is, files beside the journal hold it, sealed. */
export type Attachments = {
  /**
   * A file made ready, sealed and on the disk; the record that names it, which is to be saved by a commit of its own or together with
   * others. Photos are made smaller and lose what the camera wrote into them (where, when, with what); a PDF stays as it is. A file
   * whose record is never saved is cleared away.
   *
   * Refusals: `attachment-empty`, `attachment-heic`, `attachment-unknown`, `attachment-too-large`, `attachment-too-many-points`,
   * `attachment-broken`, `attachment-locked`, `disk-full`.
   */
  keep(file: NamedBytes, owner: RecordName): Promise<Result<Attachment>>
  /** An empty form kept as it is, an .xlsx. Refusals: `attachment-too-large`, `disk-full`. */
  keepForm(file: NamedBytes, owner: RecordName): Promise<Result<Attachment>>
  /**
   * The bytes of one. Where the file here is missing or damaged, the one in the second place is put in its stead.
   * Refusals: `attachment-missing`, `attachment-damaged`.
   */
  read(one: Attachment): Promise<Result<Uint8Array>>
}
