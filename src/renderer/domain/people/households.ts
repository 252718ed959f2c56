import { codeTables, readCode } from '../codes/read-code'
import { put, type Change } from '../journal/entry'
import { household, type Household } from '../records/household'
import type { Coded } from '../records/parts'
import { resident, type Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { withChecked } from './checked'
import { isOnRoster } from './states'

/** 本人 and 户主 of GB/T 4761-2008: in a column of relations to the head both mean the head. */
const headCodes: readonly string[] = ['01', '02']
const HEAD = '户主'

export const isHead = ({ relation }: Pick<Resident, 'relation'>): boolean =>
  headCodes.includes(relation?.code ?? '')

/** The relations somebody may have to a head, in the standard's order. */
export const relationsToHead: readonly string[] = codeTables.relation.entries
  .filter(({ code }) => !headCodes.includes(code))
  .map(({ label }) => label)

const inOrder = (one: Resident, other: Resident): number =>
  Number(isHead(other)) - Number(isHead(one)) ||
  (one.relation?.code ?? '~').localeCompare(other.relation?.code ?? '~') ||
  (one.birthDate ?? '~').localeCompare(other.birthDate ?? '~')

/** Who belongs to a household: those on the roster, the head first; and those who belonged to it when they left the roster. */
export function membersOf(
  householdId: string,
  people: readonly Resident[],
): { readonly here: readonly Resident[]; readonly gone: readonly Resident[] } {
  const all = people.filter(person => person.householdId === householdId).sort(inOrder)
  return { here: all.filter(isOnRoster), gone: all.filter(person => !isOnRoster(person)) }
}

const relationOf = (text: string): Coded => {
  const { code, text: label } = readCode('relation', text)
  return code === undefined ? { text: label } : { code, text: label }
}

const placed = (person: Resident, householdId: string, relation: string): Resident =>
  withChecked({ ...person, householdId, relation: relationOf(relation) }, ['householdNo', 'relation'])

const change = (detail: string, save: Change['save']): Change => ({ cause: 'household-edited', detail, save })

/**
 * Puts somebody into a household, out of the one they were in, or gives a member another relation. Refusals:
 * `household-relation-missing`, `household-has-head`.
 *
 * @param members those of the household who are on the roster
 */
export function joinHousehold(
  person: Resident,
  home: Household,
  relation: string,
  members: readonly Resident[],
): Result<Change> {
  if (relation.trim() === '') return fail('household-relation-missing', { name: person.name })
  const joined = placed(person, home.id, relation.trim())
  const head = members.find(member => member.id !== person.id && isHead(member))
  if (isHead(joined) && head !== undefined) return fail('household-has-head', { name: head.name })
  return ok(change(`${home.number}户：${person.name}`, [put(resident, joined)]))
}

/** The number typed for a household of an estate. Refusals: `household-number-missing`, `household-number-taken` in that estate. */
function numberFor(number: string, estate: string | undefined, others: readonly Household[]): Result<string> {
  const typed = number.trim()
  if (typed === '') return fail('household-number-missing')
  const isTaken = others.some(one => one.number === typed && (one.estate ?? '') === (estate ?? ''))
  return isTaken ? fail('household-number-taken', { number: typed }) : ok(typed)
}

/**
 * Makes a household of which the person is the head, its number counting in the estate they live in. Refusals:
 * `household-number-missing`, `household-number-taken`.
 */
export function foundHousehold(
  person: Resident,
  number: string,
  estate: string | undefined,
  households: readonly Household[],
  id: string,
): Result<Change> {
  const read = numberFor(number, estate, households)
  if (!read.ok) return read
  const typed = read.value
  const founded = put(household, { id, number: typed, ...(estate !== undefined && { estate }) })
  return ok(change(`${typed}户：${person.name}`, [founded, put(resident, placed(person, id, HEAD))]))
}

/** Takes somebody out of their household. */
export function leaveHousehold(person: Resident): Change {
  const left = { ...person }
  delete left.householdId
  delete left.relation
  return change(`${person.name}退出所在户`, [put(resident, withChecked(left, ['householdNo', 'relation']))])
}

function relationsRefusal(others: readonly Resident[], relations: ReadonlyMap<string, string>): Result<null> {
  for (const { id, name } of others) {
    const relation = relations.get(id)?.trim() ?? ''
    if (relation === '') return fail('household-relation-missing', { name })
    if (isHead({ relation: relationOf(relation) })) return fail('household-two-heads', { name })
  }
  return ok(null)
}

/**
 * 换户主: another head, and everybody's relation to them asked anew, in one change. Refusals: `household-relation-missing`,
 * `household-two-heads`.
 *
 * @param members those of the household who are on the roster
 * @param relations what each of the others is to the new head, by id
 */
export function changeHead(
  home: Household,
  head: Resident,
  members: readonly Resident[],
  relations: ReadonlyMap<string, string>,
): Result<Change> {
  const others = members.filter(({ id }) => id !== head.id)
  const refused = relationsRefusal(others, relations)
  if (!refused.ok) return refused
  return ok(
    change(`${home.number}户：户主改为${head.name}`, [
      put(resident, placed(head, home.id, HEAD)),
      ...others.map(member =>
        put(resident, placed(member, home.id, (relations.get(member.id) ?? '').trim())),
      ),
    ]),
  )
}

/**
 * Corrects the number of a household or the estate in which it counts (empty: not known); everybody in it moves along. Refusals:
 * `household-number-missing`, `household-number-taken`.
 */
export function renumberHousehold(
  home: Household,
  number: string,
  estate: string,
  households: readonly Household[],
): Result<Change> {
  const told = estate.trim() === '' ? undefined : estate.trim()
  const read = numberFor(
    number,
    told,
    households.filter(({ id }) => id !== home.id),
  )
  if (!read.ok) return read
  const renumbered = { id: home.id, number: read.value, ...(told !== undefined && { estate: told }) }
  return ok(change(`户号 ${home.number} 改为 ${read.value}`, [put(household, renumbered)]))
}
