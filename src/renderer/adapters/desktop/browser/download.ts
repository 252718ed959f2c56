import type { SaveKind } from '../../../domain/desktop'

const types: Readonly<Record<SaveKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  backup: 'application/octet-stream',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  design: 'application/json',
  'form-mapping': 'application/json',
  png: 'image/png',
  webp: 'image/webp',
}

const longEnoughToRead = 60_000

/** Hands bytes to the browser to save under a name, as it saves any download. */
export function download(kind: SaveKind, name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[kind] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, longEnoughToRead)
}
