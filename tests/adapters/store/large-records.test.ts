import { expect, it } from 'vitest'
import { MAX_SEALED_BYTES } from '../../../src/renderer/adapters/store/pages/pieces'
import { hashOf } from '../../../src/renderer/adapters/store/hash'
import { put } from '../../../src/renderer/domain/journal/entry'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aHistory } from './a-history'
import { OFFICE_KEY, OFFICE_RING } from './an-office'
import { recordsOf, salvaged } from './salvaged'

/** So many characters that cannot be packed any closer. */
const noise = (seed: string, length: number): string => {
  const digits: string[] = []
  while (digits.length * 64 < length)
    digits.push(hashOf(new TextEncoder().encode(`${seed} ${digits.length}`)))
  return digits.join('').slice(0, length)
}

const writing = (people: number, characters: number) => {
  const history = aHistory({ key: OFFICE_KEY, ring: OFFICE_RING })
  const person = (_: unknown, nth: number) =>
    put(resident, { id: `p${nth}`, name: `居民${nth}`, remarks: noise(`p${nth}`, characters) })
  history.commit({ cause: 'roster-imported', detail: '', save: Array.from({ length: people }, person) })
  return { ...history, image: history.image() }
}

it.each([
  {
    people: 210,
    characters: 3000,
    about: 'a page of large records is written as several, and so is its part',
  },
  { people: 60, characters: 3000, about: 'few records that do not fit into one row are parts too' },
])('$about, none too large to lie in the database itself', ({ people, characters }) => {
  const history = writing(people, characters)
  const { pages, journal } = history.image
  for (const { sealed } of [...pages, ...journal]) expect(sealed.length).toBeLessThanOrEqual(MAX_SEALED_BYTES)
  expect(pages.length).toBeGreaterThan(people / 64)
  expect(journal).toHaveLength(pages.length + 1)
  const found = salvaged(history, history.journalFile())
  expect(recordsOf(found, history)).toEqual(history.records())
})

it('a record too large for any row by itself is written whole', () => {
  const history = writing(2, 200_000)
  expect(history.image.pages).toHaveLength(2)
  const found = salvaged(history, history.journalFile())
  expect(recordsOf(found, history)).toEqual(history.records())
})
