import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openBackup, writeBackup } from '../../../src/renderer/adapters/store/files/backup-file'
import { readFrames, wholeFile, type Frame } from '../../../src/renderer/adapters/store/frames/frames'
import { isComplete, type Salvaged } from '../../../src/renderer/adapters/store/salvage'
import { put } from '../../../src/renderer/domain/journal/entry'
import { defineRecord } from '../../../src/renderer/domain/records/define-record'
import { currentShapes, type Shapes } from '../../../src/renderer/domain/records/shapes'
import { atOnce } from '../../../src/renderer/domain/paced'
import { aHistory, type History } from './a-history'
import { anOffice, OFFICE_KEY, OFFICE_RING, officeChanges } from './an-office'
import { recordsOf, salvaged, salvageOf } from './salvaged'
import { wrongRecords } from './true-to-history'

const office = anOffice()
const clockOf = (nth: number): string => office.written[nth]!.head.clock
const journal = office.journalFile()

/** A journal file without some of its frames, its end mark made to fit, as somebody without the key can. */
const journalWithout = (drop: (frame: Frame, nth: number) => boolean): Uint8Array =>
  wholeFile(office.journalFrames().filter((frame, nth) => !drop(frame, nth)))

const entryFrames = (nth: number): ReadonlySet<string> =>
  new Set(office.written[nth]!.rows.map(({ key }) => key))
const withoutEntry = (nth: number): Uint8Array => journalWithout(({ key }) => entryFrames(nth).has(key))

const stateOf = (found: Salvaged, kind: string, id: string): unknown => {
  const state = recordsOf(found, office).get(kind)?.get(id)
  return state === undefined ? null : JSON.parse(state)
}

describe('a store put together from whole files', () => {
  const older = office.backups[4]!

  it.each([
    ['the journal alone', [journal]],
    ['a backup alone', [office.backupFile()]],
    ['the journal and an older backup', [journal, older]],
    ['an older backup and the journal', [older, journal]],
    ['an older backup and the journal after it', [older, office.journalFile(5)]],
    [
      'a journal in three files, in any order',
      [office.journalFile(6), office.journalFile(0, 3), office.journalFile(2, 7)],
    ],
    ['the same files twice', [journal, older, journal, older]],
  ])('%s: the same records as in memory, and the whole history', (_, files) => {
    const found = salvaged(office, ...files)
    expect(recordsOf(found, office)).toEqual(office.records())
    expect(isComplete(found)).toBe(true)
    const { clock, id } = office.written.at(-1)!.head
    expect(found).toMatchObject({
      entries: 10,
      firstClock: clockOf(0),
      lastClock: clock,
      image: { entry: id },
    })
    expect(found.image.journal).toEqual(office.image().journal)
    expect(found.image.link).toBe(office.image().link)
  })

  it('is a whole store: a backup of it opens, and what it holds is the same again', () => {
    const found = salvaged(office, journal)
    const bytes = atOnce(writeBackup(found.image, { madeAt: 1, counts: found.counts }, office.seal))
    const { frames, damage } = readFrames(bytes)
    const opened = atOnce(openBackup(frames, damage, office.seal, currentShapes))
    expect(opened).toMatchObject({ ok: true, value: { summary: { madeAt: 1, counts: found.counts } } })
    expect(recordsOf(salvaged(office, bytes), office)).toEqual(office.records())
  })

  it('is nothing without a key ring, and nothing opens under another key', () => {
    expect(
      salvageOf(office, [wholeFile(office.journalFrames().filter(({ kind }) => kind !== 'keys'))]),
    ).toBeNull()
    const other = anOffice(2, { key: new Uint8Array(32).fill(1), ring: OFFICE_RING })
    expect(salvaged(other, journal)).toMatchObject({
      entries: 0,
      counts: {},
      broken: office.written.map(({ head }) => head.clock),
    })
  })
})

describe('a store of which entries are missing', () => {
  it('says between which two, and carries out the others', () => {
    const found = salvaged(office, withoutEntry(2))
    expect(found.gaps).toEqual([{ after: clockOf(1), before: clockOf(3), covered: false }])
    expect(found.entries).toBe(9)
    expect(stateOf(found, 'household', 'household-1')).toBeNull()
    expect(wrongRecords(found, office)).toEqual([])
  })

  it('counts an edit whose record is not there as skipped, and takes a record that was created anew', () => {
    const found = salvaged(office, withoutEntry(0))
    expect(found.gaps).toEqual([{ after: null, before: clockOf(1), covered: false }])
    expect(found.skipped).toBe(1 + 2 + 215 + 1 + 1)
    expect([...(recordsOf(found, office).get('resident') ?? new Map<string, string>()).keys()]).toEqual([
      'p4',
      'p301',
    ])
    expect(found.mixed).toEqual([])
  })

  it('says of a record edited before and after the gap that it may never have been so, and of no other', () => {
    const found = salvaged(office, withoutEntry(4))
    expect(found.mixed).toEqual([
      { kind: 'resident', id: 'p1' },
      { kind: 'resident', id: 'p3' },
    ])
    expect(stateOf(found, 'resident', 'p1')).toEqual({ id: 'p1', name: '改名', remarks: '改' })
    expect(office.states.get('resident p1')?.has(recordsOf(found, office).get('resident')!.get('p1')!)).toBe(
      false,
    )
    expect(wrongRecords(found, office)).toEqual([])
  })

  it('is linked anew, so that it can be gone on from', () => {
    const found = salvaged(office, withoutEntry(4))
    const bytes = atOnce(writeBackup(found.image, { madeAt: 1, counts: found.counts }, office.seal))
    const again = salvaged(office, bytes)
    expect(isComplete({ ...again, mixed: [] })).toBe(true)
    expect(recordsOf(again, office)).toEqual(recordsOf(found, office))
  })

  it('does not mix rows linked anew with the old ones', () => {
    const found = salvaged(office, withoutEntry(4))
    const bytes = atOnce(writeBackup(found.image, { madeAt: 1, counts: found.counts }, office.seal))
    for (const files of [
      [bytes, withoutEntry(4)],
      [withoutEntry(4), bytes],
    ]) {
      const again = salvaged(office, ...files)
      expect(again.entries).toBe(9)
      expect(recordsOf(again, office)).toEqual(recordsOf(found, office))
    }
  })

  it('has its records whole where a later backup tells them, and says that only the history lacks something', () => {
    const backup = wholeFile(
      readFrames(office.backups[7]!).frames.filter(({ key }) => !entryFrames(4).has(key)),
    )
    const found = salvaged(office, withoutEntry(4), backup)
    expect(found.gaps).toEqual([{ after: clockOf(3), before: clockOf(5), covered: true }])
    expect(recordsOf(found, office)).toEqual(office.records())
    expect(found.mixed).toEqual([])
  })

  it('says so where a backup has seen an entry after all that were found', () => {
    const backup = wholeFile(
      readFrames(office.backupFile()).frames.filter(({ key }) => !entryFrames(9).has(key)),
    )
    expect(salvaged(office, backup).gaps).toEqual([{ after: clockOf(8), before: null, covered: true }])
    expect(recordsOf(salvaged(office, backup), office)).toEqual(office.records())
  })
})

describe('an entry that lost a part', () => {
  const firstPart = office.written[0]!.rows[0]!.key
  const withoutPart = journalWithout(({ key }) => key === firstPart)

  it('gives what is left of it, and is told', () => {
    const found = salvaged(office, withoutPart)
    expect(found.partial).toEqual([{ clock: clockOf(0), missing: 1, covered: false }])
    expect(found.gaps).toEqual([])
    expect(stateOf(found, 'resident', 'p1')).toBeNull()
    expect(stateOf(found, 'resident', 'p229')).toEqual(
      JSON.parse(office.records().get('resident')!.get('p229')!),
    )
    expect(wrongRecords(found, office)).toEqual([])
    const again = atOnce(writeBackup(found.image, { madeAt: 1, counts: found.counts }, office.seal))
    expect(isComplete(salvaged(office, again))).toBe(true)
  })

  it('is whole again where another file has the part', () => {
    const found = salvaged(office, withoutPart, office.backups[0]!, withoutPart)
    expect(found.partial).toEqual([])
    expect(recordsOf(found, office)).toEqual(office.records())
  })

  it('without its closing row never happened, and is told', () => {
    const last = office.written[4]!.rows.at(-1)!.key
    const found = salvaged(
      office,
      journalWithout(({ key }) => key === last),
    )
    expect(found.unfinished).toEqual([clockOf(4)])
    expect(found.gaps).toEqual([{ after: clockOf(3), before: clockOf(5), covered: false }])
  })

  it('takes no part of another entry', () => {
    const [one, other] = [office.written[0]!.rows[0]!, office.written[4]!.rows[0]!]
    const frames = office
      .journalFrames()
      .map(frame => (frame.key === one.key ? { ...frame, bytes: other.sealed } : frame))
    const found = salvaged(office, wholeFile(frames))
    expect(found.partial).toEqual([{ clock: clockOf(0), missing: 1, covered: false }])
    expect(wrongRecords(found, office)).toEqual([])
  })
})

describe('a damaged backup alone', () => {
  const frames = readFrames(office.backupFile()).frames
  const without = (drop: (frame: Frame) => boolean) =>
    salvaged(office, wholeFile(frames.filter(frame => !drop(frame))))

  it('gives all records where all pages are there, however little of its journal is', () => {
    const found = without(({ kind }) => kind === 'row')
    expect(recordsOf(found, office)).toEqual(office.records())
    expect(found).toMatchObject({ entries: 0, gaps: [{ after: null, before: null, covered: true }] })
  })

  it('gives the records of a lost page from its journal', () => {
    const page = frames.find(({ kind }) => kind === 'page')!
    expect(
      recordsOf(
        without(({ key }) => key === page.key),
        office,
      ),
    ).toEqual(office.records())
  })

  it('gives the pages where the summary is lost with the journal', () => {
    const found = without(({ kind }) => kind === 'row' || kind === 'summary')
    expect(recordsOf(found, office)).toEqual(office.records())
  })

  it('does not take a page for what it was in an older backup', () => {
    const old = new Map(readFrames(office.backups[3]!).frames.map(frame => [frame.key, frame.bytes]))
    const rolledBack = frames.map(frame =>
      frame.kind === 'page' ? { ...frame, bytes: old.get(frame.key) ?? frame.bytes } : frame,
    )
    expect(rolledBack).not.toEqual(frames)
    expect(recordsOf(salvaged(office, wholeFile(rolledBack)), office)).toEqual(office.records())
  })
})

describe('entries of other programs', () => {
  const thing = (fields: z.ZodRawShape) =>
    defineRecord({
      kind: 'thing',
      label: '物',
      schema: z.object({ id: z.string(), ...fields }),
      headings: {},
    })
  const old: Shapes = {
    version: 1,
    kinds: [thing({ word: z.string(), note: z.string().optional() })],
    upgrades: [],
  }
  const today: Shapes = {
    version: 2,
    kinds: [thing({ term: z.string(), note: z.string().optional() })],
    upgrades: [
      {
        version: 2,
        kind: 'thing',
        change: ({ word, ...rest }) => ({ ...rest, term: word }),
        example: { before: { id: '1', word: '甲' }, after: { id: '1', term: '甲' } },
      },
    ],
  }
  const keys = { key: OFFICE_KEY, ring: OFFICE_RING }
  const writeOld = (history: History, ...words: readonly string[]): void => {
    for (const word of words)
      history.commit({ cause: 'office-edited', detail: '', save: [put(old.kinds[0]!, { id: '1', word })] })
  }

  it('of an older one are carried out in their own shape, after a backup as well, and raised at the end', () => {
    const history = aHistory(keys, old)
    writeOld(history, '甲')
    const backup = history.backupFile()
    writeOld(history, '乙')
    const found = salvageOf(history, [backup, history.journalFile()], today)!
    expect(recordsOf(found, history)).toEqual(
      new Map([['thing', new Map([['1', '{"id":"1","term":"乙"}']])]]),
    )
    expect(found.skipped).toBe(0)
  })

  it('of a newer one are left out and told', () => {
    const history = aHistory(keys, today)
    history.commit({
      cause: 'office-edited',
      detail: '',
      save: [put(today.kinds[0]!, { id: '1', term: '甲' })],
    })
    const found = salvageOf(history, [history.journalFile()], old)!
    expect(found).toMatchObject({ newer: [history.written[0]!.head.clock], entries: 0, counts: {} })
    expect(isComplete(found)).toBe(false)
  })
})

it('the office of the tests has entries of several rows, removals and a number', () => {
  expect(officeChanges).toHaveLength(office.written.length)
  expect(office.written.map(({ rows }) => rows.length)).toEqual([5, 1, 1, 1, 3, 1, 1, 1, 1, 1])
})
