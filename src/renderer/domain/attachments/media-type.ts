import type { MediaType } from '../records/attachment'
import { fail, ok, type Result } from '../result'

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

type Sign = { readonly type: MediaType; readonly fits: (bytes: Uint8Array) => boolean }

/** How each kind of file begins. A PDF may have other bytes in front (ISO 32000-1, annex H: within the first 1024). */
const signs: readonly Sign[] = [
  { type: 'image/jpeg', fits: bytes => ascii(bytes, 0, 3) === '\xff\xd8\xff' },
  { type: 'image/png', fits: bytes => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'image/webp', fits: bytes => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' },
  { type: 'application/pdf', fits: bytes => ascii(bytes, 0, 1024).includes('%PDF-') },
]

/** Brands of HEIF files (ISO/IEC 23008-12), as iPhones write them. */
const heifBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']

const isHeif = (bytes: Uint8Array): boolean =>
  ascii(bytes, 4, 8) === 'ftyp' && heifBrands.includes(ascii(bytes, 8, 12))

/** What a file is by its content, whatever its name says. Refusals: `attachment-empty`, `attachment-heic`, `attachment-unknown`. */
export function mediaTypeOf(bytes: Uint8Array): Result<MediaType> {
  if (bytes.length === 0) return fail('attachment-empty')
  const found = signs.find(({ fits }) => fits(bytes))
  if (found !== undefined) return ok(found.type)
  return isHeif(bytes) ? fail('attachment-heic') : fail('attachment-unknown')
}
