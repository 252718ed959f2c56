import { checkDigit } from '../identity/check-digit'
import { identityKey } from '../identity/identity-key'
import type { ReadName } from '../ports'
import type { Resident } from '../records/resident'
import { tidyName } from '../text/person-name'
import { withoutSpaces } from '../text/tidy-text'

/** What a record is compared by. */
export type Traits = {
  readonly id: string
  readonly name: string
  /** The name without the dots of minority names, which are written or left out in many ways. */
  readonly bareName: string
  /** How the bare name is read aloud, without tones: 王秀兰 and 王秀蓝 sound the same. Where nobody reads, the bare name itself. */
  readonly sound: string
  /** The number by which a person is known, of 15 digits as 18; see {@link identityKey}. */
  readonly number: string | undefined
  /** Whether the number is made from one of 15 digits, which had no check digit. */
  readonly wasOld: boolean
  /** Whether its own check digit proves the number. */
  readonly isProved: boolean
  /** What is left of a damaged number. */
  readonly numberRest: string | undefined
  /** `YYYY-MM-DD`, from the record or else from a proved number. */
  readonly birthDate: string | undefined
  /** 1 male, 2 female (GB/T 2261.1); undefined where it is not said. */
  readonly sex: string | undefined
  readonly phones: readonly string[]
  readonly houseId: string | undefined
  readonly address: string | undefined
  readonly householdId: string | undefined
}

const numbered = /^\d{17}[\dX]$/

const isProved = (number: string): boolean =>
  numbered.test(number) && checkDigit(number) === number.charAt(17)

const birthIn = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

const sexIn = (number: string): string => (Number(number.charAt(16)) % 2 === 1 ? '1' : '2')

const sexOf = ({ sex }: Resident): string | undefined =>
  sex?.code === '1' || sex?.code === '2' ? sex.code : undefined

/** What a number says of itself, when it holds. */
type Told = { readonly birthDate?: string; readonly sex?: string }

type NumberTraits = Pick<Traits, 'number' | 'wasOld' | 'isProved'> & { readonly told: Told }

function numberTraits(person: Resident): NumberTraits {
  const { idNumber, idType, formerIdNumber } = person
  if (idNumber === undefined) return { number: undefined, wasOld: false, isProved: false, told: {} }
  const number = identityKey(idNumber, idType?.code)
  const wasOld = formerIdNumber !== undefined || idNumber.length === 15
  const holds = isProved(number)
  const told = holds ? { birthDate: birthIn(number), sex: sexIn(number) } : {}
  return { number, wasOld, isProved: holds && !wasOld, told }
}

const bareNameOf = (name: string): string => withoutSpaces(name).replaceAll('·', '').toUpperCase()

const soundOf = (bareName: string, read: ReadName): string =>
  read(bareName)
    .map(syllable => syllable.replace(/\d$/u, ''))
    .join(' ')

/**
 * What the record of a person is compared by.
 *
 * @param read how names are read aloud; without it names are compared as they are written only
 */
export function traitsOf(person: Resident, read?: ReadName): Traits {
  const name = tidyName(person.name)
  const bareName = bareNameOf(name)
  const { told, ...number } = numberTraits(person)
  return {
    id: person.id,
    name,
    bareName,
    sound: read === undefined ? bareName : soundOf(bareName, read),
    ...number,
    birthDate: person.birthDate ?? told.birthDate,
    sex: sexOf(person) ?? told.sex,
    numberRest: person.idNumberRest,
    phones: person.phones ?? [],
    houseId: person.houseId,
    address: person.address,
    householdId: person.householdId,
  }
}
