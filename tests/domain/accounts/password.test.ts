import { describe, expect, it } from 'vitest'
import { passwordProblem } from '../../../src/renderer/domain/accounts/password'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'

const codeFor = (password: string, name = '王秀兰'): string | null =>
  passwordProblem(password, name)?.code ?? null

describe('a password', () => {
  it.each(['晋源3号院的槐树', 'huai-shu 7', 'Tr0ub4dor', '王秀兰的小院子里', '13579bdf'])(
    'may be %s',
    password => {
      expect(passwordProblem(password, '王秀兰')).toBe(null)
    },
  )

  it('has at least eight characters, a rare one counting as one', () => {
    expect(passwordProblem('abc4567', '王秀兰')).toEqual({ code: 'password-short', detail: { limit: '8' } })
    expect(codeFor('𠮷'.repeat(4))).toBe('password-short')
    expect(codeFor('')).toBe('password-short')
    expect(codeFor('abc45678')).toBe(null)
  })

  it.each([
    ['wangxiulan', 'WangXiulan'],
    ['ＷangXiulan', 'wangxiulan'],
    ['王秀兰王秀兰王秀兰', '王秀兰'],
    ['王秀兰王秀兰王秀兰', '王 秀兰'],
  ])('is not the name: %s for %s', (password, name) => {
    expect(codeFor(password, name)).toBe('password-is-name')
  })

  it.each(['88888888', 'AAAAaaaa', '１１１１１１１１', '𠮷'.repeat(8)])(
    'is not one character: %s',
    password => {
      expect(codeFor(password)).toBe('password-one-character')
    },
  )

  it.each([
    '12345678',
    '1234567890',
    '78901234',
    '87654321',
    '0987654321',
    'abcdefgh',
    'HGFEDCBA',
    'qwertyui',
    'asdfghjkl',
    '1qaz2wsx',
    '１２３４５６７８',
    '12345678901234567890',
  ])('is not a plain run: %s', password => {
    expect(codeFor(password)).toBe('password-run')
  })

  it('is refused in the clerk’s words', () => {
    expect(refusalWords(passwordProblem('abc', '王秀兰')!)).toBe('密码太短，至少要 8 个字符，请加长。')
  })
})
