import type { Attachment } from '../../renderer/domain/records/attachment'
import type { RingKey } from './open-rings'
/** How the files of the photos and scans stand that a backup or journal names. */
export type AttachmentFiles = {
  readonly named: number
  readonly missing: number
  readonly damaged: number
}
/** Looks for the file of each, and opens it. */
export declare function checkAttachmentFiles(
  paths: readonly string[],
  named: readonly Attachment[],
  { ring, key }: RingKey,
): Promise<AttachmentFiles>
/** What is to be said of them; nothing where there are none. */
export declare function attachmentWords({ named, missing, damaged }: AttachmentFiles): readonly string[]
