import type { Attendance, Attendee } from '../../../domain/records/meeting'
import { attendance } from '../../../domain/records/meeting'
import { signed } from '../../../domain/meeting/sign-in'
import { attendanceWords } from './data/attendance-words'

export type SignIn = { readonly roll: readonly Attendee[]; readonly at: number }

/** Whether somebody may come in another's place, and the time whoever comes now is stamped with. */
export type MarkRules = { readonly proxies: boolean; readonly time: string | undefined }

const byKey = new Map<string, Attendance>(attendance.options.map(how => [attendanceWords[how].key, how]))

/** What a key does at the `at`th person of the roll: marks and goes on to the next, or moves; undefined for any other key. */
export function signInKey({ roll, at }: SignIn, key: string, rules: MarkRules): SignIn | undefined {
  const last = roll.length - 1
  const how = byKey.get(key)
  if (how === 'proxy' && !rules.proxies) return undefined
  if (how !== undefined) return { roll: marked(roll, at, how, rules.time), at: Math.min(at + 1, last) }
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }
  const next = moves[key]
  return next === undefined ? undefined : { roll, at: Math.max(0, Math.min(next, last)) }
}

/** The roll with the `at`th person marked; whoever came is stamped with `time`, where one is given. */
export const marked = (
  roll: readonly Attendee[],
  at: number,
  how: Attendance,
  time: string | undefined,
): readonly Attendee[] => roll.map((one, index) => (index === at ? signed(one, how, time) : one))
