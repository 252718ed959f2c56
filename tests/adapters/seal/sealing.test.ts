import { describe, expect, it } from 'vitest'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'

const key = new Uint8Array(32).fill(7)
const seal = sealing.sealWith(key)
const text = JSON.stringify([{ name: '王秀兰𠮷䶮', idNumber: '11010519491231002X' }])

describe('sealing', () => {
  it('opens what it sealed, rare characters and all', () => {
    expect(seal.open(seal.seal(text, 'page:1'), 'page:1')).toBe(text)
  })

  it('opens an empty text and one that starts with a byte order mark', () => {
    expect(seal.open(seal.seal('', 'a'), 'a')).toBe('')
    expect(seal.open(seal.seal('\uFEFF名册', 'a'), 'a')).toBe('\uFEFF名册')
  })

  it('never seals the same text to the same bytes', () => {
    expect(seal.seal(text, 'page:1')).not.toEqual(seal.seal(text, 'page:1'))
  })

  it('shows nothing of the text in the sealed bytes', () => {
    const sealed = Buffer.from(seal.seal(text, 'page:1'))
    expect(sealed.includes(Buffer.from('王秀兰'))).toBe(false)
    expect(sealed.includes('11010519491231002X')).toBe(false)
  })

  it('does not open in another place than it was sealed for', () => {
    expect(() => seal.open(seal.seal(text, 'page:1'), 'page:2')).toThrow()
  })

  it('does not open under another key', () => {
    const other = sealing.sealWith(new Uint8Array(32).fill(8))
    expect(() => other.open(seal.seal(text, 'page:1'), 'page:1')).toThrow()
  })

  it('does not open when any one byte was changed or cut off', () => {
    const sealed = seal.seal(text, 'page:1')
    sealed.forEach((byte, at) => {
      const changed = sealed.slice()
      changed[at] = byte ^ 1
      expect(() => seal.open(changed, 'page:1')).toThrow()
      expect(() => seal.open(sealed.subarray(0, at), 'page:1')).toThrow()
    })
  })

  it('refuses to seal more than it would open', () => {
    expect(() => seal.seal('x'.repeat(64 * 1024 * 1024 + 1), 'page:1')).toThrow('Too long to seal')
  })
})
