import { PDFDocument } from 'pdf-lib'

/** Whoever has the password may do with the file what can be done with one that has none. */
const everything = {
  printing: 'highResolution',
  modifying: true,
  copying: true,
  annotating: true,
  fillingForms: true,
  contentAccessibility: true,
  documentAssembly: true,
} as const

/** A PDF of ours enciphered with AES-256 (ISO 32000-2 §7.6, revision 6); the password is nowhere in it. */
export async function lockFile(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  document.encrypt({ userPassword: password, permissions: everything })
  return document.save()
}
