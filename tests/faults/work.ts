import type { Change } from '../../src/renderer/domain/journal/entry'
import { put } from '../../src/renderer/domain/journal/entry'
import { resident, type Resident } from '../../src/renderer/domain/records/resident'
import { aResident, manyResidents } from '../builders/a-change'

/** Whoever works while faults happen. */
export const clerk = { office: '文和园社区居民委员会', name: '李主任', password: '海棠花开在四月 2026' }

/** What the page tells of a change: it is about to commit it, or the commit has been acknowledged. */
export type Told = {
  readonly work: 'import' | 'edit'
  readonly nth: number
  readonly when: 'begun' | 'acknowledged'
}

/** The changes done so far: the number of the last import and of the last edit, counted from 1; 0 for none. */
export type Done = { readonly import: number; readonly edit: number }

/** People in a roster. */
const ROSTER = 2000
/** Edits go round so many people. */
const EDITED = 40

const roster = (batch: number): readonly Resident[] =>
  batch === 0 ? [] : manyResidents(ROSTER, `roster-${batch}`)

const edited = (nth: number): Resident =>
  aResident({ id: `edited-${nth % EDITED}`, remarks: `第 ${nth} 次修改` })

/** An import that leaves nobody of the import before it: found half done, it shows. */
export const importing = (batch: number): Change => ({
  cause: 'roster-imported',
  detail: `名册 ${batch}.xlsx`,
  save: roster(batch).map(person => put(resident, person)),
  remove: roster(batch - 1).map(({ id }) => ({ kind: resident, id })),
})

export const editing = (nth: number): Change => ({
  cause: 'resident-edited',
  detail: `第 ${nth} 次修改`,
  save: [put(resident, edited(nth))],
})

const byId = (a: Resident, b: Resident): number => (a.id < b.id ? -1 : 1)

/** Everybody who must be on record after so much was done, whole, in the order of their ids. */
export function peopleAfter({ import: batch, edit }: Done): readonly Resident[] {
  const edits = Array.from({ length: Math.min(edit, EDITED) }, (_, back) => edited(edit - back))
  return [...roster(batch), ...edits].toSorted(byId)
}

/** The people of a page's answer, in the order of their ids. */
export const peopleOf = (json: string): readonly Resident[] =>
  resident.schema.array().parse(JSON.parse(json)).toSorted(byId)
