import type { Appointment } from '../records/appointment'

/** How somebody stands to the post they were elected to, on a day. */
export type PostState = 'declined' | 'ended' | 'over' | 'upcoming' | 'unanswered' | 'held'

/** Whether the person took the post on and has not left it; whether the term has come or gone is another question. */
export const isInPost = ({ acceptedOn, declined, endedOn }: Appointment): boolean =>
  acceptedOn !== undefined && declined === undefined && endedOn === undefined

/** The last day in the post; of one who declined, none. */
const heldTo = ({ declined, endedOn, termTo }: Appointment): string | undefined =>
  declined === true ? undefined : (endedOn ?? termTo)

/** Whether the post is or was held by this appointment on any day of a term. */
export function holdsDuring(one: Appointment, from: string, to: string): boolean {
  const last = heldTo(one)
  return last !== undefined && one.termFrom <= to && from <= last
}

const tests: readonly (readonly [PostState, (one: Appointment, day: string) => boolean])[] = [
  ['declined', one => one.declined === true],
  ['ended', (one, day) => one.endedOn !== undefined && one.endedOn < day],
  ['over', (one, day) => one.termTo < day],
  ['upcoming', (one, day) => day < one.termFrom],
  ['unanswered', one => one.acceptedOn === undefined],
]

export const postState = (one: Appointment, day: string): PostState =>
  tests.find(([, fits]) => fits(one, day))?.[0] ?? 'held'

/** In the order they stand in lists; posts of other names follow in the order of their names. */
const postOrder = ['会长', '常务副会长', '副会长', '秘书长', '副秘书长']

const place = (post: string): number => {
  const at = postOrder.indexOf(post)
  return at === -1 ? postOrder.length : at
}

/** Appointments post by post, within a post the latest term first. */
export const byPost = (appointments: readonly Appointment[]): readonly Appointment[] =>
  appointments.toSorted(
    (one, other) =>
      place(one.post) - place(other.post) ||
      one.post.localeCompare(other.post, 'zh-CN') ||
      other.termFrom.localeCompare(one.termFrom) ||
      one.personName.localeCompare(other.personName, 'zh-CN'),
  )

const standing: readonly PostState[] = ['held', 'unanswered', 'upcoming']

/** Those whose post is theirs now or is about to be. */
export const standsNow = (one: Appointment, day: string): boolean => standing.includes(postState(one, day))

/** A term that comes to its end, and whose. */
export type TermEnd = {
  readonly organisationId: string
  /** Its last day. */
  readonly termTo: string
  readonly appointments: readonly Appointment[]
}

/**
 * The terms that end by `horizon` and those that have ended without anybody having followed in the post, one for each body and last day.
 */
export function endingTerms(
  appointments: readonly Appointment[],
  today: string,
  horizon: string,
): readonly TermEnd[] {
  const kept = appointments.filter(one => one.declined === undefined && one.endedOn === undefined)
  const open = kept.filter(
    one => one.termTo <= horizon && (one.termTo >= today || !kept.some(next => follows(next, one))),
  )
  const ends = new Set(open.map(groupOf))
  return [...ends].flatMap(end => {
    const group = open.filter(one => groupOf(one) === end)
    const [first] = group
    if (first === undefined) return []
    return { organisationId: first.organisationId, termTo: first.termTo, appointments: byPost(group) }
  })
}

const groupOf = ({ organisationId, termTo }: Appointment): string => `${termTo} ${organisationId}`

const follows = (next: Appointment, one: Appointment): boolean =>
  next.organisationId === one.organisationId && next.post === one.post && next.termTo > one.termTo
