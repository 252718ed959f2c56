import { put, type Change } from '../journal/entry'
import { memberUnit as memberKind, type FormerRepresentative, type MemberUnit } from '../records/member-unit'
import { fail, ok, type Problem, type Result } from '../result'

/** A member as it was typed. */
export type TypedMember = Readonly<
  Record<'name' | 'representative' | 'post' | 'phone' | 'liaison' | 'liaisonPhone', string>
> & {
  readonly unitType: MemberUnit['unitType'] | undefined
  readonly votes: boolean
  readonly joinedOn: string | undefined
}

const nobody: TypedMember = {
  name: '',
  unitType: undefined,
  representative: '',
  post: '',
  phone: '',
  liaison: '',
  liaisonPhone: '',
  votes: true,
  joinedOn: undefined,
}

/** What stands in the form for a member on record, or for a new one. */
export function typedMember(member: MemberUnit | undefined): TypedMember {
  if (member === undefined) return nobody
  const { name, unitType, representative, post, phone, liaison, liaisonPhone, votes, joinedOn } = member
  return { name, unitType, representative, post, phone, liaison, liaisonPhone, votes, joinedOn }
}

const changed = (detail: string, members: readonly MemberUnit[]): Result<Change> =>
  ok({ cause: 'members-edited', detail, save: members.map(one => put(memberKind, one)) })

/** Whether another unit of that name belongs to the same association and has not left. */
const isNameTaken = (
  name: string,
  organisationId: string,
  members: readonly MemberUnit[],
  except?: string,
): boolean =>
  members.some(
    one =>
      one.organisationId === organisationId &&
      one.leftOn === undefined &&
      one.id !== except &&
      one.name === name,
  )

function refusalOf(
  { name, unitType }: TypedMember,
  known: Pick<MemberUnit, 'id' | 'organisationId'>,
  members: readonly MemberUnit[],
): Problem | undefined {
  if (name.trim() === '') return { code: 'member-name-missing' }
  if (unitType === undefined) return { code: 'member-type-missing' }
  return isNameTaken(name.trim(), known.organisationId, members, known.id)
    ? { code: 'member-name-taken', detail: { name: name.trim() } }
    : undefined
}

/** The record of a member as typed; whoever represented it before stays as recorded. */
export function memberOf(
  typed: TypedMember & { readonly unitType: MemberUnit['unitType'] },
  known: Pick<MemberUnit, 'id' | 'organisationId'> & Partial<MemberUnit>,
): MemberUnit {
  const { joinedOn, ...words } = typed
  return {
    ...words,
    id: known.id,
    organisationId: known.organisationId,
    name: typed.name.trim(),
    representative: typed.representative.trim(),
    post: typed.post.trim(),
    phone: typed.phone.trim(),
    liaison: typed.liaison.trim(),
    liaisonPhone: typed.liaisonPhone.trim(),
    former: known.former ?? [],
    ...(joinedOn !== undefined && { joinedOn }),
    ...(known.leftOn !== undefined && { leftOn: known.leftOn }),
    ...(known.leftReason !== undefined && { leftReason: known.leftReason }),
  }
}

/**
 * Adds a member, or mends what is written of it; for somebody new in its place see {@link changeRepresentative}. Refusals:
 * `member-name-missing`, `member-type-missing`, `member-name-taken`.
 */
export function editMember(
  typed: TypedMember,
  known: Pick<MemberUnit, 'id' | 'organisationId'> & Partial<MemberUnit>,
  members: readonly MemberUnit[],
): Result<Change> {
  const refused = refusalOf(typed, known, members)
  if (refused !== undefined) return { ok: false, problem: refused }
  const { unitType } = typed
  if (unitType === undefined) return fail('member-type-missing')
  const saved = memberOf({ ...typed, unitType }, known)
  return changed(saved.name, [saved])
}

export type NewRepresentative = Readonly<Record<'representative' | 'post' | 'phone', string>> & {
  /** The first day the new one represents the unit. */
  readonly from: string | undefined
}

/** The member represented by somebody else from a day on, with whoever did until then kept. */
export function represented(
  member: MemberUnit,
  { representative, post, phone, from }: NewRepresentative & { readonly from: string },
): MemberUnit {
  const before: FormerRepresentative = {
    representative: member.representative,
    post: member.post,
    phone: member.phone,
    until: from,
  }
  return {
    ...member,
    representative: representative.trim(),
    post: post.trim(),
    phone: phone.trim(),
    former: member.representative.trim() === '' ? member.former : [...member.former, before],
  }
}

/**
 * The unit sends somebody else from a day on. Refusals: `member-representative-missing`, `member-representative-day-missing`,
 * `member-representative-too-early`.
 */
export function changeRepresentative(member: MemberUnit, next: NewRepresentative): Result<Change> {
  const { from } = next
  if (next.representative.trim() === '') return fail('member-representative-missing')
  if (from === undefined) return fail('member-representative-day-missing')
  const since = member.former.at(-1)?.until ?? member.joinedOn
  if (since !== undefined && from < since) return fail('member-representative-too-early', { from: since })
  return changed(`${member.name}：换代表`, [represented(member, { ...next, from })])
}

/** The unit leaves; it stays on record. Refusals: `member-leave-day-missing`, `member-leave-future`, `member-leave-early`. */
export function leaveMember(
  member: MemberUnit,
  { on, reason }: { readonly on: string | undefined; readonly reason: string },
  today: string,
): Result<Change> {
  if (on === undefined) return fail('member-leave-day-missing')
  if (on > today) return fail('member-leave-future')
  if (member.joinedOn !== undefined && on <= member.joinedOn) {
    return fail('member-leave-early', { joined: member.joinedOn })
  }
  const left = { ...member, leftOn: on, ...(reason.trim() !== '' && { leftReason: reason.trim() }) }
  return changed(`${member.name}：退出`, [left])
}

/** A member without its leaving. */
const staying = memberKind.schema.omit({ leftOn: true, leftReason: true })

/** A unit that left joins again, as a record of its own. Refusals: `member-leave-day-missing`, `member-join-early`, `member-name-taken`. */
export function rejoinMember(
  member: MemberUnit,
  on: string | undefined,
  members: readonly MemberUnit[],
  newId: () => string,
): Result<Change> {
  if (on === undefined) return fail('member-leave-day-missing')
  if (member.leftOn !== undefined && on < member.leftOn)
    return fail('member-join-early', { left: member.leftOn })
  if (isNameTaken(member.name, member.organisationId, members)) {
    return fail('member-name-taken', { name: member.name })
  }
  return changed(`${member.name}：重新加入`, [
    { ...staying.parse(member), id: newId(), former: [], joinedOn: on },
  ])
}
