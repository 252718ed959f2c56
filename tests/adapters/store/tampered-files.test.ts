import { describe, expect, it } from 'vitest'
import { examine, verdictOf } from '../../../src/cli/kept/examine'
import { keptFile } from '../../../src/cli/kept/kept-file'
import { openBackup } from '../../../src/renderer/adapters/store/files/backup-file'
import { headFrame, ringFrame } from '../../../src/renderer/adapters/store/files/file-frames'
import { readFrames, wholeFile, type Frame } from '../../../src/renderer/adapters/store/frames/frames'
import { currentShapes } from '../../../src/renderer/domain/records/shapes'
import { atOnce } from '../../../src/renderer/domain/paced'
import { anOffice, OFFICE_KEY, OFFICE_RING } from './an-office'
import { DEVICE } from './a-history'
import { salvaged } from './salvaged'
import { wrongRecords } from './true-to-history'

/*
 * Whoever can write to the disk and has no key can make every check of a file fit. What they cannot make is what is sealed: the rows, the
 * links between entries and the summary of a backup.
 */

const office = anOffice()
/** Another office under another key, and what the same office would have written had it gone another way. */
const other = anOffice(10, { key: new Uint8Array(32).fill(1), ring: OFFICE_RING })
const elsewhere = anOffice()

const journal = office.journalFrames()
const backup = readFrames(office.backupFile()).frames
const older = readFrames(office.backups[5]!).frames

const rowsOf = (frames: readonly Frame[]): number[] =>
  frames.flatMap(({ kind }, nth) => (kind === 'row' ? [nth] : []))

const swapped = (frames: readonly Frame[], one: number, two: number): Frame[] =>
  frames.map((frame, nth) => (nth === one ? frames[two]! : nth === two ? frames[one]! : frame))

const exchanged = (frames: readonly Frame[], others: readonly Frame[], kind: Frame['kind']): Frame[] => {
  const own = others.filter(frame => frame.kind === kind)
  let nth = -1
  return frames.map(frame => {
    if (frame.kind !== kind) return frame
    nth += 1
    return own[nth] === undefined ? frame : { ...frame, bytes: own[nth]!.bytes }
  })
}

const without = (frames: readonly Frame[], ...drop: readonly number[]): Frame[] =>
  frames.filter((_, nth) => !drop.includes(nth))

const verdict = (frames: readonly Frame[]): number =>
  verdictOf(examine([keptFile('file', wholeFile(frames))], [{ ring: OFFICE_RING, key: OFFICE_KEY }]))

const refusalOf = (frames: readonly Frame[]): string | null => {
  const read = readFrames(wholeFile(frames))
  expect(read.damage).toEqual([])
  const opened = atOnce(openBackup(read.frames, read.damage, office.seal, currentShapes))
  return opened.ok ? null : opened.problem.code
}

const [first = 0, second = 0] = rowsOf(journal)
const middle = rowsOf(journal)[7]!

describe('a journal in which somebody without the key', () => {
  const cases: readonly (readonly [string, readonly Frame[], number])[] = [
    ['removed an entry from the middle', without(journal, middle), 1],
    ['removed the first entry', without(journal, first, second, second + 1), 1],
    ['removed a part of an entry', without(journal, second), 1],
    ['gave two parts of an entry each other’s names', exchangedKeys(journal, first, second), 1],
    ['put another entry’s row under an entry’s name', renamed(journal, middle, middle - 1), 1],
    ['put in another office’s rows', exchanged(journal, other.journalFrames(), 'row'), 2],
    ['put one row of another office in', withOne(journal, other.journalFrames()[middle]!), 1],
    ['wrote a row of noise', withOne(journal, { ...journal[middle]!, bytes: new Uint8Array(90).fill(7) }), 1],
    [
      'wrote a row under a senseless name',
      [...journal, { kind: 'row', key: 'x', bytes: new Uint8Array(9) }],
      1,
    ],
  ]

  it.each(cases)('%s: it is noticed, and nothing wrong is taken', (_, frames, code) => {
    expect(verdict(frames)).toBe(code)
    expect(readFrames(wholeFile(frames)).damage).toEqual([])
    if (code === 1) expect(wrongRecords(salvaged(office, wholeFile(frames)), office)).toEqual([])
  })

  it('repeated rows, or wrote them in another order: all of it is there all the same', () => {
    const rows = journal.filter(({ kind }) => kind === 'row')
    const shuffled = [...journal.slice(0, 2), ...rows.toReversed(), ...rows]
    expect(verdict(shuffled)).toBe(0)
    expect(salvaged(office, wholeFile(shuffled)).image.journal).toEqual(office.image().journal)
  })

  it('put in entries the same office might have written: the links show it', () => {
    const frames = journal.map((frame, nth) => (nth === middle ? elsewhere.journalFrames()[nth]! : frame))
    expect(verdict(frames)).toBe(1)
  })

  it('removed the last entries: the file itself cannot show it, but a backup that has seen them does', () => {
    const cut = wholeFile(without(journal, journal.length - 1))
    expect(verdict(readFrames(cut).frames)).toBe(0)
    expect(salvaged(office, cut, office.backupFile()).entries).toBe(10)
  })
})

describe('a backup in which somebody without the key', () => {
  const page = backup.findIndex(({ kind }) => kind === 'page')
  const row = rowsOf(backup)[0]!
  const cases: readonly (readonly [string, readonly Frame[]])[] = [
    ['removed a page', without(backup, page)],
    ['removed an entry', without(backup, row + 5)],
    ['removed the last entry', without(backup, rowsOf(backup).at(-1)!)],
    ['removed a part of an entry', without(backup, row)],
    ['repeated an entry', [...backup.slice(0, row + 6), ...backup.slice(row + 5)]],
    ['put a part in the place of another', swapped(backup, row, row + 1)],
    [
      'repeated a part in the place of another',
      backup.map((frame, nth) => (nth === row + 1 ? backup[row]! : frame)),
    ],
    ['exchanged two pages', exchangedKeys(backup, page, page + 1)],
    ['put pages of an older backup in', exchanged(backup, older, 'page')],
    ['put the summary of an older backup in', exchanged(backup, older, 'summary')],
    ['put in another office’s rows', exchanged(backup, readFrames(other.backupFile()).frames, 'row')],
    ['removed the summaries', backup.filter(({ kind }) => kind !== 'summary')],
    ['removed the head', backup.filter(({ kind }) => kind !== 'head')],
    ['removed the rings', backup.filter(({ kind }) => kind !== 'keys')],
    [
      'wrote another version into the head',
      backup.map(frame =>
        frame.kind === 'head' ? headFrame({ type: 'backup', device: DEVICE, version: 0 }) : frame,
      ),
    ],
  ]

  it.each(cases)('%s: it is not taken for whole, and nothing wrong is found in it', (_, frames) => {
    expect(refusalOf(frames)).toBe('backup-damaged')
    expect(verdict(frames)).toBe(1)
    const report = examine([keptFile('file', wholeFile(frames))], [{ ring: OFFICE_RING, key: OFFICE_KEY }])
    expect(report.holdings.flatMap(({ salvaged: found }) => wrongRecords(found, office))).toEqual([])
  })

  it('wrote a ring that is none: the others are taken', () => {
    const nonsense = [ringFrame('x'), ringFrame('{}'), { ...ringFrame(''), bytes: new Uint8Array([0xff]) }]
    const found = salvaged(office, wholeFile([...backup, ...nonsense]))
    expect(found.image.ring).toBe(OFFICE_RING)
  })
})

function exchangedKeys(frames: readonly Frame[], one: number, two: number): Frame[] {
  return swapped(frames, one, two).map((frame, nth) =>
    nth === one || nth === two ? { ...frame, key: frames[nth]!.key } : frame,
  )
}

function renamed(frames: readonly Frame[], to: number, from: number): Frame[] {
  return frames.map((frame, nth) => (nth === to ? { ...frame, bytes: frames[from]!.bytes } : frame))
}

function withOne(frames: readonly Frame[], put: Frame): Frame[] {
  return frames.map((frame, nth) => (nth === middle ? put : frame))
}
