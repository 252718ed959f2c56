import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../../src/renderer/domain/attachments/media-type'
import { fail, ok } from '../../../src/renderer/domain/result'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))

describe('a file that is added', () => {
  it.each([
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['%PDF-1.7\n', 'application/pdf'],
    ['\ufeff junk in front %PDF-1.4', 'application/pdf'],
  ] as const)('is known by its content: %j', (text, type) => {
    expect(mediaTypeOf(bytesOf(text))).toEqual(ok(type))
  })

  it.each([
    ['', 'attachment-empty'],
    ['\0\0\0\x18ftypheic', 'attachment-heic'],
    ['\0\0\0\x18ftypisom', 'attachment-unknown'],
    ['PK\x03\x04', 'attachment-unknown'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'attachment-unknown'],
    ['GIF89a', 'attachment-unknown'],
    ['\x89PNG', 'attachment-unknown'],
  ])('is refused when the page could not show it: %j', (text, code) => {
    expect(mediaTypeOf(bytesOf(text))).toEqual(fail(code))
  })
})
