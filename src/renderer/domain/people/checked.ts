import { put, type Change } from '../journal/entry'
import { resident, type Resident } from '../records/resident'
import { factFields, type FactField } from '../roster/facts'

/** Whether a fact was checked by hand: no roster writes over it. */
export const isChecked = ({ checked = [] }: Pick<Resident, 'checked'>, field: FactField): boolean =>
  checked.includes(field)

/** The person with these facts marked as checked by hand, in the order of the facts. */
export function withChecked(person: Resident, fields: readonly FactField[]): Resident {
  const marked = factFields.filter(field => isChecked(person, field) || fields.includes(field))
  return marked.length === 0 ? person : { ...person, checked: marked }
}

/** Lets rosters write a fact again. */
export function releaseChecked(person: Resident, field: FactField): Change {
  const checked = (person.checked ?? []).filter(one => one !== field)
  const released: Resident = { ...person, checked }
  if (checked.length === 0) delete released.checked
  return { cause: 'resident-edited', detail: person.name, save: [put(resident, released)] }
}
