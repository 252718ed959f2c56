import type { Attendance, Attendee } from '../../../domain/records/meeting'
import { attendance } from '../../../domain/records/meeting'
import { attendanceWords } from './data/attendance-words'

export type SignIn = { readonly roll: readonly Attendee[]; readonly at: number }

const byKey = new Map<string, Attendance>(attendance.options.map(how => [attendanceWords[how].key, how]))

/** What a key does at the `at`th person of the roll: marks and goes on to the next, or moves; undefined for any other key. */
export function signInKey({ roll, at }: SignIn, key: string): SignIn | undefined {
  const last = roll.length - 1
  const how = byKey.get(key)
  if (how !== undefined) return { roll: marked(roll, at, how), at: Math.min(at + 1, last) }
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }
  const next = moves[key]
  return next === undefined ? undefined : { roll, at: Math.max(0, Math.min(next, last)) }
}

/** The roll with the `at`th person marked. */
export const marked = (roll: readonly Attendee[], at: number, how: Attendance): readonly Attendee[] =>
  roll.map((one, index) => (index === at ? { ...one, attendance: how } : one))
