const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{1,64})\.wya$/

/** What an attachment's file is called: by the record's id and the data key it is sealed with, so that it tells nothing of anybody. */
export const attachmentFileName = (id: string, keyId: string): string => `${id}.${keyId}.wya`

/** What a name says; null where it is not one of ours. */
export function readAttachmentFileName(name: string): { readonly id: string; readonly keyId: string } | null {
  const [, id, keyId] = shape.exec(name) ?? []
  return id === undefined || keyId === undefined ? null : { id, keyId }
}
