import type { Attendance, Attendee } from '../records/meeting'
import type { Problem } from '../result'

type Belonging = 'proxyName' | 'reason' | 'signedAt'

/** What is told of each way of attending besides the way itself. */
const belongs: Readonly<Record<Attendance, readonly Belonging[]>> = {
  awaited: [],
  present: ['signedAt'],
  proxy: ['proxyName', 'signedAt'],
  excused: ['reason'],
  absent: ['reason'],
  observer: [],
}

/** Somebody on the roll marked; what belongs to another way of attending goes, and whoever came is stamped with the time. */
export function signed(person: Attendee, attendance: Attendance, at: string | undefined): Attendee {
  const { id, name, unit, post, phone } = person
  const told = { signedAt: at, ...person }
  return belongs[attendance].reduce<Attendee>(
    (marked, field) => (told[field] === undefined ? marked : { ...marked, [field]: told[field] }),
    { id, name, unit, post, attendance, ...(phone !== undefined && { phone }) },
  )
}

/** With who came in their place; an empty text takes it away. */
export function withProxy(person: Attendee, proxyName: string): Attendee {
  const changed: Attendee = { ...person, proxyName }
  if (proxyName === '') delete changed.proxyName
  return changed
}

/** With why they did not come; an empty text takes it away. */
export function withReason(person: Attendee, reason: string): Attendee {
  const changed: Attendee = { ...person, reason }
  if (reason === '') delete changed.reason
  return changed
}

type Rules = { readonly proxies: boolean; readonly kindName: string }

/** What cannot be so on a signed roll: `proxy-not-allowed`, `proxy-name-missing`, `proxy-self`. */
export const signInProblems = (roll: readonly Attendee[], rules: Rules): readonly Problem[] =>
  roll.filter(one => one.attendance === 'proxy').flatMap(one => proxyProblems(one, rules))

function proxyProblems({ name, proxyName = '' }: Attendee, { proxies, kindName }: Rules): readonly Problem[] {
  if (!proxies) return [{ code: 'proxy-not-allowed', detail: { kind: kindName } }]
  if (proxyName.trim() === '') return [{ code: 'proxy-name-missing', detail: { name } }]
  return proxyName.trim() === name ? [{ code: 'proxy-self', detail: { name } }] : []
}
