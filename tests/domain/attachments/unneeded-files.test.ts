import { describe, expect, it } from 'vitest'
import { unneededFiles, type Fate } from '../../../src/renderer/domain/attachments/unneeded-files'
import type { Copy } from '../../../src/renderer/domain/backup/copies'
import type { Place } from '../../../src/renderer/domain/desktop'
import { attachmentId } from '../../builders/an-attachment'
import { aCopy, chinaTime } from '../../builders/some-copies'

const now = chinaTime('2026-11-22 09:00')
const longAgo = chinaTime('2025-06-01 09:00')
const file = (nth: number, { keyId = 'today', place = 'here' }: { keyId?: string; place?: Place } = {}) => ({
  place,
  name: `${attachmentId(nth)}.${keyId}.wya`,
  size: 100,
})

/** Records that need the first file only; all others have this fate. */
const going = (files: ReturnType<typeof file>[], fate: Fate, copies: readonly Copy[] = []) =>
  unneededFiles(
    files,
    copies,
    { keyId: 'today', onRecord: id => id === attachmentId(1), fateOf: () => fate },
    now,
  )

describe('the files of photos', () => {
  it('stay while a record needs them, in either place', () => {
    expect(going([file(1), file(1, { place: 'second' })], longAgo)).toEqual([])
  })

  it('stay for a year after the record went', () => {
    expect(going([file(2)], chinaTime('2025-11-23 09:00'))).toEqual([])
    expect(going([file(2)], longAgo)).toEqual([file(2)])
  })

  it('stay while a copy of before lies in the same place', () => {
    const before = aCopy('2025-05-01 09:00')
    expect(going([file(2)], longAgo, [before])).toEqual([])
    expect(going([file(2)], longAgo, [aCopy('2025-06-02 08:00')])).toEqual([])
    expect(going([file(2)], longAgo, [aCopy('2025-06-03 09:00')])).toEqual([file(2)])
    expect(going([file(2, { place: 'second' })], longAgo, [before])).toEqual([file(2, { place: 'second' })])
  })

  it('stay while a copy has a date that is still to come: by it nothing can be judged', () => {
    expect(going([file(2)], longAgo, [aCopy('2031-01-01 09:00')])).toEqual([])
  })

  it('go at once here when no entry names them, and never in the second place, which another PC may use', () => {
    expect(going([file(2), file(2, { place: 'second' })], 'never-named')).toEqual([file(2)])
  })

  it('of somebody who was deleted go in both places, whatever copy names them', () => {
    const files = [file(2), file(2, { place: 'second' })]
    expect(going(files, 'forgotten', [aCopy('2026-11-22 08:00', { place: 'second' })])).toEqual(files)
  })

  it('stay when nobody knows what became of their record', () => {
    expect(going([file(2)], 'unknown')).toEqual([])
  })

  it('under an old key go here once they lie here under today’s, and later in the second place', () => {
    const old = { keyId: 'before' }
    expect(going([file(1), file(1, old)], 'unknown')).toEqual([file(1, old)])
    expect(going([file(1, old)], 'unknown')).toEqual([])
    expect(going([file(1, { ...old, place: 'second' })], longAgo)).toEqual([
      file(1, { ...old, place: 'second' }),
    ])
  })

  it('are known by their names: nothing else is ever removed', () => {
    expect(going([{ place: 'here', name: 'wenyuan.txt', size: 1 }], 'never-named')).toEqual([])
  })
})
