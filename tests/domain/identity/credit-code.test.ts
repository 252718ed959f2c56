import { describe, expect, it } from 'vitest'
import {
  creditCodeFlaw,
  isOfAssociation,
  tidyCreditCode,
} from '../../../src/renderer/domain/identity/credit-code'

describe('a 统一社会信用代码', () => {
  it('ends with the character GB 32100-2015 asks for', () => {
    expect(creditCodeFlaw('91350100M000100Y43')).toBeUndefined()
  })

  it.each([
    ['91350100M000100Y44', { what: 'check' }],
    ['91350100M000100Y4Z', { what: 'character', character: 'Z' }],
    ['91350100M000100Y4', { what: 'length', length: 17 }],
    ['91350100MOO0100Y43', { what: 'character', character: 'O' }],
    ['91350100M000100Y34', { what: 'check' }],
  ])('is refused with the reason: %s', (code, flaw) => {
    expect(creditCodeFlaw(code)).toEqual(flaw)
  })

  it.each(['I', 'O', 'S', 'V', 'Z'])('holds no %s, which is mistaken for a figure', letter => {
    expect(creditCodeFlaw(`${letter}1350100M000100Y43`)).toEqual({ what: 'character', character: letter })
  })

  it('may be typed with spaces, in small letters or full width', () => {
    expect(tidyCreditCode(' 91350100 m000100ｙ43 ')).toBe('91350100M000100Y43')
  })

  it('of a registered association begins with 51', () => {
    expect([isOfAssociation('51140200MJ0000001X'), isOfAssociation('91350100M000100Y43')]).toEqual([
      true,
      false,
    ])
  })
})
