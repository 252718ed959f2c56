import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSfnt, type Sfnt } from '../../../src/renderer/adapters/pdf/fonts/sfnt'
import { aCffFont, aCollection, aFont, aRestrictedFont } from '../../builders/a-font'

const read = (bytes: Uint8Array, face?: number): Sfnt | undefined =>
  readSfnt(() => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), face)

const shipped = (file: string): Uint8Array => new Uint8Array(readFileSync(`out/fonts/${file}`))
const han = '会'.codePointAt(0)!

describe('reading a font', () => {
  it('finds the glyphs of Chinese characters, one em wide', () => {
    const font = read(shipped('song.ttf'))!
    expect(font.glyphOf(han)).toBeGreaterThan(0)
    expect(font.advance(font.glyphOf(han))).toBe(font.unitsPerEm)
  })

  it('knows characters beyond the basic plane, and that it has no others', () => {
    const font = read(aFont())!
    expect(font.glyphOf(0x20000)).toBeGreaterThan(0)
    expect(font.glyphOf(0x2ebf0)).toBe(0)
    expect(font.glyphOf(0x10ffff)).toBe(0)
  })

  it('measures the ink of a glyph', () => {
    const font = read(shipped('song-black.ttf'))!
    const ink = font.ink(font.glyphOf(han))!
    expect(ink.top).toBeGreaterThan(0.7 * font.unitsPerEm)
    expect(ink.bottom).toBeLessThan(0)
    expect(font.ink(font.glyphOf(0x20))).toBeUndefined()
  })

  it('sees that the maker forbids embedding, and that outlines are not TrueType', () => {
    expect(read(aFont())).toMatchObject({ embeddable: true, outlines: 'glyf' })
    expect(read(aRestrictedFont())).toMatchObject({ embeddable: false, outlines: 'glyf' })
    expect(read(aCffFont())).toMatchObject({ embeddable: true, outlines: 'cff' })
  })

  it('reads the asked face of a collection', () => {
    expect(read(aCollection(), 1)!.glyphOf(0x20000)).toBe(read(aFont())!.glyphOf(0x20000))
    expect(read(aCollection(), 2)).toBeUndefined()
  })

  it('takes no damaged file for a font', () => {
    const whole = aFont()
    for (const length of [0, 3, 11, 12, 100, 2000, whole.length - 1000]) {
      expect(read(whole.slice(0, length))).toBeUndefined()
    }
    expect(read(new TextEncoder().encode('这不是字体，只是一些文字而已。'))).toBeUndefined()
  })
})
