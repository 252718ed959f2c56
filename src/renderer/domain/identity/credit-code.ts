/** The characters of a code and their values: no I, O, S, V, Z (GB 32100-2015). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const LENGTH = 18

const weightAt = (place: number): number => Array.from({ length: place }).reduce<number>(w => (w * 3) % 31, 1)

/** The 18th character of a 统一社会信用代码, from its first 17 (GB 32100-2015: weights 3^(i-1) mod 31). */
function checkCharacter(first17: string): string {
  const sum = Array.from(first17).reduce(
    (total, character, place) => total + alphabet.indexOf(character) * weightAt(place),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** Why a text is no 统一社会信用代码: its length, a character that cannot stand in one, or its check character. */
export type CreditCodeFlaw =
  | { readonly what: 'length'; readonly length: number }
  | { readonly what: 'character'; readonly character: string }
  | { readonly what: 'check' }

/** A code as typed: spaces and full-width signs taken out, in capitals. */
export const tidyCreditCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase()

/** What is wrong with a tidied code; undefined when nothing is. */
export function creditCodeFlaw(code: string): CreditCodeFlaw | undefined {
  const characters = Array.from(code)
  if (characters.length !== LENGTH) return { what: 'length', length: characters.length }
  const foreign = characters.find(character => !alphabet.includes(character))
  if (foreign !== undefined) return { what: 'character', character: foreign }
  return checkCharacter(code.slice(0, -1)) === code.slice(-1) ? undefined : { what: 'check' }
}

/** Whether a code is one of a registered 社会团体: registered with 民政 (5), of the kind 社会团体 (1). */
export const isOfAssociation = (code: string): boolean => code.startsWith('51')
