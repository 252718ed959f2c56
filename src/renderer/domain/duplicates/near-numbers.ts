import { upgradeOldNumber } from '../identity/check-digit'
import type { Traits } from './traits'

/** How two numbers of the same length differ: in one place, by two neighbours in each other's place, or otherwise (null). */
function slipBetween(one: string, other: string): 'number-near' | 'number-swapped' | null {
  if (one.length !== other.length) return null
  const places = Array.from(one, (_, at) => at).filter(at => one[at] !== other[at])
  const [first = 0, second = 0] = places
  if (places.length === 1) return 'number-near'
  const crossed = one[first] === other[second] && one[second] === other[first]
  return places.length === 2 && second === first + 1 && crossed ? 'number-swapped' : null
}

/** A number as it was written: one made from 15 digits without what was put in for it. */
const asWritten = ({ number = '', wasOld }: Traits): string =>
  wasOld && number.length === 18 ? number.slice(0, 6) + number.slice(8, 17) : number

/** The slip of the pen by which two different numbers may be one. A check digit shows every such slip, so two proved numbers have none. */
export function slipOf(one: Traits, other: Traits): 'number-near' | 'number-swapped' | null {
  if (one.number === undefined || other.number === undefined || (one.isProved && other.isProved)) return null
  if (!one.wasOld && !other.wasOld) return slipBetween(one.number, other.number)
  return slipBetween(asWritten({ ...one, wasOld: true }), asWritten({ ...other, wasOld: true }))
}

const digits = Array.from('0123456789')

/** Every text that one slip makes of the number: another digit in one place (in an 18th place also X), or two neighbours swapped. */
function* slipsIn(number: string): Generator<string> {
  for (let at = 0; at < number.length; at += 1) {
    const [before, here, next, after] = [
      number.slice(0, at),
      number.charAt(at),
      number.charAt(at + 1),
      number.slice(at + 1),
    ]
    const others = at === 17 ? [...digits, 'X'] : digits
    if (/[\dX]/.test(here)) for (const digit of others) if (digit !== here) yield before + digit + after
    if (next !== '' && next !== here) yield before + next + here + number.slice(at + 2)
  }
}

const oldShape = /^\d{15}$/

/** Numbers somebody else may be known by who has this person's number but for a slip of the pen. None where a check digit proves the number. */
export function* nearNumbers(person: Traits): Generator<string> {
  if (person.number === undefined) return
  if (!person.wasOld) yield* slipsIn(person.number)
  else for (const slip of slipsIn(asWritten(person))) if (oldShape.test(slip)) yield upgradeOldNumber(slip)
}
