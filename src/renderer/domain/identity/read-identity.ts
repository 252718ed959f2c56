import { isLivingBirthDate, realDate } from '../text/calendar'
import { halfWidth, tidyText, withoutSpaces } from '../text/tidy-text'
import { checkDigit, upgradeOldNumber } from './check-digit'
import { documentKind, documentKinds, type DocumentKind } from './document-kinds'

/** What is wrong with an identity number written as text. */
export type IdentityFlaw = 'id-suspect' | 'id-lost' | 'id-shape' | 'id-date' | 'id-checksum'

/** A number that holds. Sex is the code of GB/T 2261.1: 1 male, 2 female. */
export type Identity = {
  readonly kind: DocumentKind
  readonly number: string
  /** The 15-digit number that `number` was made from. */
  readonly former?: string
  readonly birthDate?: string
  readonly sex?: '1' | '2'
}

export type ReadIdentity =
  | { readonly state: 'empty' }
  | { readonly state: 'sound'; readonly identity: Identity }
  /** `identity` is there when only its last three digits are in doubt and all else holds. */
  | { readonly state: 'flawed'; readonly flaw: IdentityFlaw; readonly identity?: Identity }

/** An identity number without spaces, quotes and hyphens, half-width, letters capital, `×` as X. */
export const tidyNumber = (text: string): string => (numbered.test(text) ? text : tidied(text))

const tidied = (text: string): string =>
  withoutSpaces(halfWidth(tidyText(text)))
    .replace(/['"’‘“”`]/g, '')
    .replace(/(?<=\d)[-—–_](?=[\dXx×])/g, '')
    .replace(/[×✕Хх]$/u, 'X')
    .toUpperCase()

const scientific = /^\d([.。]\d*)?E[+-]?\d{1,2}$/
const damagedEnding = /^\d{15}000$/
const numbered = /^\d{17}[\dX]$/

const flawed = (flaw: IdentityFlaw): ReadIdentity => ({ state: 'flawed', flaw })

const birthOf = (number: string): string | null =>
  realDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))

/** The facts an 18-digit number tells. Region codes are not looked at: abolished ones live on (domain handbook §2.4). */
function readNumbered(
  kind: DocumentKind,
  number: string,
  former: string | null,
  today: string,
): ReadIdentity {
  const birthDate = birthOf(number)
  if (birthDate === null || !isLivingBirthDate(birthDate, today)) return flawed('id-date')
  if (checkDigit(number) !== number.charAt(17)) return flawed('id-checksum')
  const sex = Number(number.charAt(16)) % 2 === 1 ? '1' : '2'
  const identity = { kind, number, birthDate, sex, ...(former !== null && { former }) } as const
  return { state: 'sound', identity }
}

/** Excel keeps 15 digits: a text ending 000 behind them was most likely a number before. Its checksum proves nothing (§2.6). */
function readSuspect(number: string, today: string): ReadIdentity {
  const read = readNumbered(documentKind(number, undefined) ?? 'resident-card', number, null, today)
  return read.state === 'sound'
    ? { state: 'flawed', flaw: 'id-suspect', identity: read.identity }
    : flawed('id-suspect')
}

function readShaped(kind: DocumentKind, number: string, today: string): ReadIdentity {
  if (documentKinds[kind].free) return { state: 'sound', identity: { kind, number } }
  if (/^\d{15}$/.test(number)) return readNumbered(kind, upgradeOldNumber(number), number, today)
  if (numbered.test(number)) return readNumbered(kind, number, null, today)
  return { state: 'sound', identity: { kind, number } }
}

/**
 * Read an identity number held as text, in the order of domain handbook §2.4: clean, shape, birth date, check digit.
 *
 * @param stated what the column of document types says, where there is one
 * @param today `YYYY-MM-DD`
 */
export function readIdentity(text: string, stated: DocumentKind | undefined, today: string): ReadIdentity {
  const number = tidyNumber(text)
  if (number === '') return { state: 'empty' }
  if (scientific.test(number)) return flawed('id-lost')
  if (damagedEnding.test(number)) return readSuspect(number, today)
  const kind = documentKind(number, stated)
  return kind === null ? flawed('id-shape') : readShaped(kind, number, today)
}
