import type { Problem } from '../result'
import { characterCount } from '../text/tidy-text'
import { accountName } from './account-name'

/** The least a password chosen by its owner may have (NIST SP 800-63B §5.1.1.1). */
const LEAST_CHARACTERS = 8

/** What fingers write by themselves: digits, letters, the rows of the keyboard and its slanting columns. */
const runs = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

const backwards = (text: string): string => Array.from(text).reverse().join('')

const isRun = (text: string): boolean =>
  runs.some(run => {
    const round = run.repeat(Math.ceil(text.length / run.length) + 1)
    return round.includes(text) || backwards(round).includes(text)
  })

/** Whether the text is nothing but the part, once or several times. */
const repeats = (text: string, part: string): boolean => part !== '' && text.replaceAll(part, '') === ''

/**
 * Why a password may not be chosen, or null. Problems: `password-short`, `password-one-character`, `password-is-name`,
 * `password-run` (12345678, qwertyui).
 */
export function passwordProblem(password: string, name: string): Problem | null {
  if (characterCount(password.normalize('NFC')) < LEAST_CHARACTERS) {
    return { code: 'password-short', detail: { limit: String(LEAST_CHARACTERS) } }
  }
  const plain = password.normalize('NFKC').toLowerCase()
  const [first = ''] = plain
  if (repeats(plain, first)) return { code: 'password-one-character' }
  if (repeats(plain, accountName(name).normalize('NFKC').toLowerCase())) return { code: 'password-is-name' }
  return isRun(plain) ? { code: 'password-run' } : null
}
