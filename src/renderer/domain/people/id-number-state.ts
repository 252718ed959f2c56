import { documentKindOf } from '../identity/document-kinds'
import { readIdentity } from '../identity/read-identity'
import type { Resident } from '../records/resident'

/** How the identity number of somebody stands (domain handbook §2.3). */
export const idNumberStates = {
  sound: '有效',
  mismatch: '校验不符',
  damaged: '已损坏待补',
  missing: '缺失',
} as const
export type IdNumberState = keyof typeof idNumberStates

type Numbered = Pick<Resident, 'idNumber' | 'idNumberRest' | 'idType' | 'sex' | 'birthDate'>

/** What the number says of sex or birth date and the record says otherwise, as the clerk calls it. */
function conflictsOf(person: Numbered, told: { birthDate?: string; sex?: string }): readonly string[] {
  const { birthDate, sex } = person
  const known = sex?.code === '1' || sex?.code === '2'
  return [
    ...(told.birthDate !== undefined && birthDate !== undefined && told.birthDate !== birthDate
      ? ['出生日期']
      : []),
    ...(told.sex !== undefined && known && told.sex !== sex.code ? ['性别'] : []),
  ]
}

/**
 * The state of the number, reckoned from the record each time and never kept; `conflicts` are the facts that are not what the number
 * says.
 */
export function idNumberState(
  person: Numbered,
  today: string,
): { readonly state: IdNumberState; readonly conflicts: readonly string[] } {
  const { idNumber, idNumberRest, idType } = person
  if (idNumber === undefined) {
    return { state: idNumberRest === undefined ? 'missing' : 'damaged', conflicts: [] }
  }
  const read = readIdentity(idNumber, documentKindOf(idType?.code), today)
  if (read.state !== 'sound') return { state: 'mismatch', conflicts: [] }
  const conflicts = conflictsOf(person, read.identity)
  return { state: conflicts.length === 0 ? 'sound' : 'mismatch', conflicts }
}
