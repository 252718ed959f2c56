import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map(unit => (unit < 0x80 ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, '0')}`))
    .join('')

/** How a text may stand in a file. */
const writings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': text => Buffer.from(text),
  'UTF-16LE': text => Buffer.from(text, 'utf16le'),
  'UTF-16BE': utf16be,
  'an address': text => Buffer.from(encodeURIComponent(text)),
  'escaped JSON': text => Buffer.from(escaped(text)),
}

export type Found = { readonly file: string; readonly text: string; readonly as: string }

export type Searched = { readonly files: number; readonly bytes: number; readonly found: readonly Found[] }

/** Every plain file below `folder`. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** Looks for the texts in every byte of every file, in each writing. What a program compressed is not unpacked. */
export function searchFiles(files: readonly string[], texts: readonly string[]): Searched {
  const needles = texts.flatMap(text =>
    Object.entries(writings).map(([as, write]) => ({ text, as, bytes: write(text) })),
  )
  const found: Found[] = []
  let bytes = 0
  for (const file of files) {
    const content = readFileSync(file)
    bytes += content.length
    for (const needle of needles)
      if (content.includes(needle.bytes)) found.push({ file, text: needle.text, as: needle.as })
  }
  return { files: files.length, bytes, found }
}
