import { pickFields } from '../journal/same-value'
import type { Tag } from '../records/parts'
import { resident, type Resident } from '../records/resident'
import { factFields, type FactField } from '../roster/facts'
import { mergeFacts, unitedFacts } from './data/merge-facts'
import { agree, facing, type Couple, type Side, type Sides } from './merge-sides'

const union = (mine: readonly string[] = [], theirs: readonly string[] = []): string[] => [
  ...new Set([...mine, ...theirs]),
]

/** By their names; of a tag both have, what is known on either side. */
const tagUnion = (mine: readonly Tag[] = [], theirs: readonly Tag[] = []): Tag[] => [
  ...mine.map(tag => ({ ...theirs.find(({ name }) => name === tag.name), ...tag })),
  ...theirs.filter(tag => !mine.some(({ name }) => name === tag.name)),
]

const bothRemarks = (mine = '', theirs = ''): string => {
  if (theirs === '' || mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${mine}；${theirs}`
}

/** What is kept of both records; a list without anything is left out. */
function united(mine: Resident, theirs: Resident): Partial<Resident> {
  const phones = union(mine.phones, theirs.phones)
  const sensitiveTags = tagUnion(mine.sensitiveTags, theirs.sensitiveTags)
  const tags = tagUnion(mine.tags, theirs.tags).filter(
    ({ name }) => !sensitiveTags.some(apart => apart.name === name),
  )
  const pastTags = [...(mine.pastTags ?? []), ...(theirs.pastTags ?? [])]
  const remarks = bothRemarks(mine.remarks, theirs.remarks)
  return {
    ...(phones.length > 0 && { phones }),
    ...(tags.length > 0 && { tags }),
    ...(sensitiveTags.length > 0 && { sensitiveTags }),
    ...(pastTags.length > 0 && { pastTags }),
    ...(remarks !== '' && { remarks }),
  }
}

/** The number as it was when it had 15 digits, which either record may know of the same number. */
function formerOf(number: string | undefined, { one, other }: Couple): Partial<Resident> {
  const knowing = [one, other].find(
    ({ idNumber, formerIdNumber }) => formerIdNumber !== undefined && idNumber === number,
  )
  return knowing?.formerIdNumber === undefined ? {} : { formerIdNumber: knowing.formerIdNumber }
}

/** Facts that were checked by hand in the record they are taken from, or in either where both agree or both are kept. */
function checkedOf(couple: Couple, sides: Sides): FactField[] {
  const isIn = (side: Side, field: FactField): boolean => couple[side].checked?.includes(field) === true
  const inEither = (field: FactField): boolean => isIn('one', field) || isIn('other', field)
  const held = new Set<FactField>([
    ...unitedFacts.map(({ fact }) => fact).filter(inEither),
    ...mergeFacts.flatMap(fact =>
      fact.facts.filter(field =>
        agree(couple, fact) ? inEither(field) : isIn(sides[fact.key] ?? 'one', field),
      ),
    ),
  ])
  return factFields.filter(field => held.has(field))
}

/** The person as they will be: each fact from the side chosen, phones, tags and remarks of both. The survivor's id. */
export function mergedPerson(couple: Couple, keep: Side, sides: Sides): Resident {
  const [mine, theirs] = [couple[keep], couple[facing(keep)]]
  const chosen = mergeFacts.map(fact => pickFields(couple[sides[fact.key] ?? keep], fact.fields))
  const facts = resident.schema.partial().parse(Object.fromEntries(chosen.flatMap(Object.entries)))
  const checked = checkedOf(couple, sides)
  return {
    ...facts,
    ...formerOf(facts.idNumber, couple),
    ...united(mine, theirs),
    ...(checked.length > 0 && { checked }),
    id: mine.id,
    name: facts.name ?? mine.name,
  }
}
