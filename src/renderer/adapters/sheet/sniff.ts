import { isWorkbookStream } from './xls/read-xls'
import { isCompoundFile } from './xls/compound-file'

/** What the first bytes of a file say it is. `text` is anything else: whether it is text shows when it is decoded. */
export type Content = 'empty' | 'zip' | 'biff' | 'other' | 'text'

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  Array.from(mark).every((character, index) => bytes[index] === character.charCodeAt(0))

/** Files that are no tables though they may pass for text. */
const otherMarks = [
  '%PDF',
  '{\\rtf',
  'MIME-Version:',
  '\x89PNG',
  'GIF8',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  '\xff\xd8\xff',
]
const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

/** What kind of file this is, by its content; its name is not asked. */
export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty'
  if (zipMarks.some(mark => startsWith(bytes, mark))) return 'zip'
  if (isCompoundFile(bytes) || isWorkbookStream(bytes)) return 'biff'
  return otherMarks.some(mark => startsWith(bytes, mark)) ? 'other' : 'text'
}

/** What kind of table a text is. */
export function sniffText(text: string): 'html' | 'spreadsheetml' | 'csv' {
  const head = text.slice(0, 4096).trimStart()
  if (
    /^<\?mso-application|^<\?xml|^<(\w+:)?Workbook\b/.test(head) &&
    head.includes('urn:schemas-microsoft-com:office:spreadsheet')
  )
    return 'spreadsheetml'
  return /^<(!doctype|!--|html|head|meta|body|table|div|style|\?xml|x:)/i.test(head) ? 'html' : 'csv'
}
