import { dwellingKey, type DwellingPart } from '../text/dwelling'
import { readCode } from '../codes/read-code'
import { identityKey } from '../identity/identity-key'
import { completeFacts } from './derived-facts'
import { factFields, type FactField, type Facts } from './facts'
import type { FieldChange } from './plan'

/** What makes two identity numbers one person's, with the type of document taken into account where it is told. */
export const factsKey = (facts: Facts): string | undefined =>
  facts.idNumber === undefined
    ? undefined
    : identityKey(
        facts.idNumber,
        facts.idType === undefined ? undefined : readCode('idType', facts.idType).code,
      )

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** A whole date: one that can tell people apart. */
export const isWholeDay = (text: string | undefined): text is string =>
  text !== undefined && wholeDay.test(text)

const asSet = (text: string): string => text.split('、').sort().join('、')

const isDay = (field: FactField): boolean =>
  field === 'birthDate' || field === 'movedIn' || field === 'movedOut' || field === 'diedOn'

const isHousePart = (field: FactField): field is DwellingPart =>
  field === 'estate' || field === 'building' || field === 'unit' || field === 'room'

function saysTheSame(field: FactField, before: string, after: string): boolean {
  if (before === after) return true
  if (isDay(field)) return isWholeDay(before) && !isWholeDay(after)
  if (isHousePart(field)) return dwellingKey(field, before) === dwellingKey(field, after)
  const isSet = field === 'phone' || field === 'tags' || field === 'sensitiveTags'
  return isSet && asSet(before) === asSet(after)
}

/** A roster does not know which tags the office has set apart: those it names again are on record already. */
function withoutSetApart(said: Facts, { sensitiveTags }: Facts): Facts {
  if (said.tags === undefined || sensitiveTags === undefined) return said
  const apart = sensitiveTags.split('、')
  const others = said.tags.split('、').filter(tag => !apart.includes(tag))
  return { ...said, tags: others.join('、') }
}

/** What the number tells comes along only when the number itself is new. */
const gainsOf = (said: Facts, known: Facts): Facts =>
  known.idNumber === undefined && said.idNumber !== undefined ? completeFacts(said) : said

/**
 * What a roster row would change in what is known of a person. What the row leaves blank stays; a whole date is not given up for a
 * part of one; 5号楼 and 5栋 are one building; the order of phones and tags says nothing. With a number that is new, what the number tells comes along.
 */
export function changesOf(told: Facts, known: Facts): FieldChange[] {
  const said = withoutSetApart(told, known)
  const gains = gainsOf(said, known)
  const changes: FieldChange[] = []
  for (const field of factFields) {
    const before = known[field] ?? ''
    const after = (before === '' ? gains : said)[field] ?? ''
    if (after !== '' && !saysTheSame(field, before, after)) changes.push({ field, before, after })
  }
  return changes.length > 0 && factsKey(said) === factsKey(known)
    ? changes.filter(({ field }) => field !== 'idNumber')
    : changes
}

/** What a row would change, and what it says otherwise of facts checked by hand, which stay (domain handbook §7; `resident.checked`). */
export type Difference = { readonly changes: readonly FieldChange[]; readonly kept: readonly FieldChange[] }

const nothing: readonly FieldChange[] = []

const clearing = (known: Facts, cleared: readonly FactField[]): readonly FieldChange[] =>
  cleared.flatMap(field => {
    const before = known[field] ?? ''
    return before === '' ? [] : [{ field, before, after: '' }]
  })

/**
 * The difference between a row and somebody on record, whose facts named in `checked` no roster writes over.
 *
 * @param cleared the facts that the row takes away; see `clearedFacts`
 */
export function differenceOf(
  said: Facts,
  known: Facts,
  checked: readonly string[] = [],
  cleared: readonly FactField[] = [],
): Difference {
  const told = changesOf(said, known)
  const all = cleared.length === 0 ? told : [...told, ...clearing(known, cleared)]
  if (checked.length === 0) return { changes: all, kept: nothing }
  return {
    changes: all.filter(({ field }) => !checked.includes(field)),
    kept: all.filter(({ field }) => checked.includes(field)),
  }
}
