import type { MemberUnit } from '../records/member-unit'

/** Whether a unit belongs to the association on a day: from the day it joined to the day before it left. */
export const isMemberOn = ({ joinedOn, leftOn }: MemberUnit, day: string): boolean =>
  (joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || day < leftOn)

export type Representative = Pick<MemberUnit, 'representative' | 'post' | 'phone'>

/** Who represents a unit on a day; whoever took over on that day does already. */
export function representativeOn(member: MemberUnit, day: string): Representative {
  const former = member.former.find(one => day < one.until)
  const { representative, post, phone } = former ?? member
  return { representative, post, phone }
}

/** Somebody a member sends to a meeting, as the roll asks for them. */
export type MemberOnRoll = {
  readonly name: string
  readonly unit: string
  readonly post: string
  readonly phone?: string
  /** Members without a vote attend as observers and do not count as 应到. */
  readonly attendance: 'awaited' | 'observer'
}

/**
 * The roll of a meeting on a day (`YYYY-MM-DD`): the representative of every unit that is a member then, those with a vote first. A unit
 * that has named nobody is left out.
 */
export function rollFromMembers(members: readonly MemberUnit[], day: string): readonly MemberOnRoll[] {
  return members
    .filter(one => isMemberOn(one, day))
    .toSorted((one, other) => Number(other.votes) - Number(one.votes))
    .flatMap(member => {
      const { representative, post, phone } = representativeOn(member, day)
      if (representative.trim() === '') return []
      const attendance = member.votes ? 'awaited' : 'observer'
      return [{ name: representative, unit: member.name, post, ...(phone !== '' && { phone }), attendance }]
    })
}
