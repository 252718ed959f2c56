import { describe, expect, it } from 'vitest'
import type { Decided } from '../../../src/renderer/domain/journal/decide-entry'
import { PAGE_SIZE, startBook, type Page } from '../../../src/renderer/adapters/store/pages/page-book'

const KIND = 'resident'
const pageId = (nth: number): string => `${KIND}:${String(nth).padStart(6, '0')}`

/** Full pages of records, numbered on from `first`; `word` tells one writing of a page from another. */
const somePages = (count: number, word: string, first = 1): Page[] =>
  Array.from({ length: count }, (_, nth) => ({
    id: pageId(first + nth),
    kind: KIND,
    records: Array.from({ length: PAGE_SIZE }, (__, at) => ({ id: `${first + nth}-${at}`, word })),
    bytes: 5000,
  }))

/** The decision that every record of the pages goes. */
const gone = (pages: readonly Page[]): Decided[] =>
  pages.flatMap(({ records }) =>
    records.map(record => ({
      change: { kind: KIND, id: record.id, before: record, after: null },
      record: null,
    })),
  )

function bookOf(pages: readonly Page[]) {
  const book = startBook([KIND])
  for (const page of pages) book.hold(page)
  return book
}

describe('taking in what a commit wrote', () => {
  it('shows readers nothing of a large commit until all of it is in', () => {
    const before = somePages(2, 'before')
    const decided = gone(before.slice(0, 1))
    const written = [...somePages(1, 'edited', 2), ...somePages(60, 'new', 3)]
    const book = bookOf(before)
    const seen = book.all(KIND)

    const taking = book.takeIn({ decided, emptied: [pageId(1)], pages: written })
    let pauses = 0
    while (taking.next().done !== true) {
      pauses += 1
      expect(book.all(KIND)).toBe(seen)
      expect(book.find(KIND, '1-0')).toEqual({ id: '1-0', word: 'before' })
      expect(book.find(KIND, '2-0')).toEqual({ id: '2-0', word: 'before' })
      expect(book.find(KIND, '3-0')).toBeUndefined()
    }

    expect(pauses).toBeGreaterThan(written.length)
    expect(seen).toEqual(before.flatMap(({ records }) => records))
    expect(book.all(KIND)).toEqual(written.flatMap(({ records }) => records))
    expect(book.find(KIND, '1-0')).toBeUndefined()
    expect(book.homeOf(KIND, '1-0')).toBeUndefined()
    expect(book.homeOf(KIND, '3-0')).toBe(pageId(3))
    expect(book.pageCount()).toBe(written.length)
  })

  it('takes in a single edit without a pause, however many people there are', () => {
    const before = somePages(100, 'before')
    const book = bookOf(before)
    const [edited] = somePages(1, 'edited', 50)
    if (edited === undefined) throw new Error('No page')

    expect(book.takeIn({ decided: [], emptied: [], pages: [edited] }).next().done).toBe(true)
    expect(book.find(KIND, '50-63')).toEqual({ id: '50-63', word: 'edited' })
    expect(book.all(KIND)).toHaveLength(100 * PAGE_SIZE)
  })
})
