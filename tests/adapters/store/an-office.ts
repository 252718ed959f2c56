import { put, type Change } from '../../../src/renderer/domain/journal/entry'
import { household } from '../../../src/renderer/domain/records/household'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { aHousehold } from '../../builders/a-change'
import { aHistory, type History } from './a-history'

/** The data key and the ring of the office of the tests. Rings of real accounts are tested with the port `Keys`. */
export const OFFICE_KEY = new Uint8Array(32).fill(9)
export const OFFICE_RING = JSON.stringify({ revision: 1, keyId: 'office' })

const person = (nth: number, facts: Partial<Resident> = {}): Resident => ({
  id: `p${nth}`,
  name: `居民${nth}`,
  ...facts,
})

const people = (from: number, to: number, facts: (nth: number) => Partial<Resident>): Resident[] =>
  Array.from({ length: to - from + 1 }, (_, at) => person(from + at, facts(from + at)))

const saving = (cause: Change['cause'], save: readonly Resident[], more: Partial<Change> = {}): Change => ({
  cause,
  detail: '',
  save: save.map(one => put(resident, one)),
  ...more,
})

const removing = (...nths: readonly number[]): Change => ({
  cause: 'resident-removed',
  detail: '',
  save: [],
  remove: nths.map(nth => ({ kind: resident, id: `p${nth}` })),
})

/** What the office of the tests wrote, in order: creations, edits, removals, a number taken, and imports that span several rows. */
export const officeChanges: readonly Change[] = [
  saving(
    'roster-imported',
    people(1, 230, nth => ({ phones: [`139${nth}`] })),
  ),
  saving('resident-edited', [person(1, { phones: ['1'], remarks: '改' })]),
  { cause: 'resident-added', detail: '', save: [put(household, aHousehold())] },
  saving('resident-edited', [person(2, { householdId: 'household-1' }), person(3, { remarks: '甲' })]),
  saving(
    'roster-imported',
    people(1, 215, nth => ({ phones: [`138${nth}`], remarks: '二次' })),
  ),
  removing(4, 230),
  saving('resident-edited', [person(1, { name: '改名', remarks: '二次' })]),
  saving('resident-added', [person(4, { remarks: '又来' }), person(301)], {
    numbers: [{ series: 'letter', year: 2026 }],
  }),
  saving('resident-edited', [person(301, { remarks: '乙' }), person(3, { name: '改名' })]),
  { cause: 'number-shown', detail: '', save: [], about: [{ kind: 'resident', id: 'p1' }] },
]

type OfficeKeys = { readonly key: Uint8Array; readonly ring: string }

type Office = History & {
  /** The backup made after each of its changes. */
  readonly backups: readonly Uint8Array[]
}

/** The office of the tests after so many of its changes. */
export function anOffice(
  changes = officeChanges.length,
  keys: OfficeKeys = { key: OFFICE_KEY, ring: OFFICE_RING },
): Office {
  const history = aHistory(keys)
  const backups = officeChanges.slice(0, changes).map(change => {
    history.commit(change)
    return history.backupFile()
  })
  return { ...history, backups }
}
