import { describe, expect, it } from 'vitest'
import { readRecoveryKey, writeRecoveryKey } from '../../../src/renderer/domain/accounts/recovery-key'
import { fail, ok } from '../../../src/renderer/domain/result'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const KEYS = 200
const SEED = 20261122

/** Mulberry32: the same bytes for the same seed. */
function randomBytes(seed: number): (length: number) => Uint8Array {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return length => Uint8Array.from({ length }, next)
}

const counted = Uint8Array.from({ length: 20 }, (_, at) => at + 1)
const printed = writeRecoveryKey(counted)

const someKeys = (): readonly Uint8Array[] => {
  const bytes = randomBytes(SEED)
  return Array.from({ length: KEYS }, () => bytes(20))
}

const put = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1)

describe('a recovery key on paper', () => {
  it('is nine groups of four characters without I, L, O and U', () => {
    expect(printed).toBe('041061050R3GG28A1C60T3GF208H44RM'.replace(/.{4}/g, '$&-') + printed.slice(-4))
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('is read back whole, all zeros and all ones too', () => {
    for (const key of [counted, new Uint8Array(20), new Uint8Array(20).fill(255), ...someKeys()]) {
      expect(readRecoveryKey(writeRecoveryKey(key))).toEqual(ok(key))
    }
  })

  it.each([
    ['small letters', printed.toLowerCase()],
    ['no hyphens', printed.replaceAll('-', '')],
    ['spaces and line ends for hyphens', ` ${printed.replaceAll('-', ' \n')}　`],
    ['long dashes', printed.replaceAll('-', '—')],
    ['minus signs', printed.replaceAll('-', '−')],
    [
      'full-width characters',
      printed.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['I for 1 and O for 0', printed.replaceAll('1', 'I').replaceAll('0', 'O')],
    ['l for 1 and o for 0', printed.replaceAll('1', 'l').replaceAll('0', 'o')],
  ])('may be typed with %s', (_, typed) => {
    expect(readRecoveryKey(typed)).toEqual(ok(counted))
  })

  it.each([
    ['nothing', ''],
    ['one character too few', printed.slice(0, -1)],
    ['one character too many', `${printed}0`],
    ['a U, which no key has', put(printed, 0, 'U')],
    ['a Chinese character', put(printed, 0, '一')],
    ['zeros for the check', printed.slice(0, -4) + '0000'],
    ['a check that no key has', printed.slice(0, -4) + 'ZZZZ'],
  ])('is refused with %s', (_, typed) => {
    expect(readRecoveryKey(typed)).toEqual(fail('recovery-shape'))
  })

  it(`shows every single wrong character (${KEYS} keys, seed ${SEED})`, () => {
    const missed: string[] = []
    for (const key of someKeys()) {
      const right = writeRecoveryKey(key).replaceAll('-', '')
      for (let at = 0; at < right.length; at += 1) {
        for (const digit of alphabet.replace(right.charAt(at), '')) {
          if (readRecoveryKey(put(right, at, digit)).ok) missed.push(put(right, at, digit))
        }
      }
    }
    expect(missed).toEqual([])
  })

  it(`shows any two characters that changed places (${KEYS} keys, seed ${SEED})`, () => {
    const missed: string[] = []
    for (const key of someKeys()) {
      const right = writeRecoveryKey(key).replaceAll('-', '')
      for (let at = 0; at < right.length; at += 1) {
        for (let other = at + 1; other < right.length; other += 1) {
          const swapped = put(put(right, at, right.charAt(other)), other, right.charAt(at))
          if (swapped !== right && readRecoveryKey(swapped).ok) missed.push(swapped)
        }
      }
    }
    expect(missed).toEqual([])
  })
})
