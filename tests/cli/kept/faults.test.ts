import { describe, expect, it } from 'vitest'
import { examine, verdictOf } from '../../../src/cli/kept/examine'
import { keptFile, type KeptFile } from '../../../src/cli/kept/kept-file'
import { put } from '../../../src/renderer/domain/journal/entry'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aHistory, type History } from '../../adapters/store/a-history'
import { anOffice, OFFICE_KEY, OFFICE_RING } from '../../adapters/store/an-office'
import { recordsOf } from '../../adapters/store/salvaged'
import { lostEntries, wrongRecords } from '../../adapters/store/true-to-history'
import { manyResidents } from '../../builders/a-change'
import { seeded } from '../../fixtures/sheet/seeded'

const full = process.env['WENYUAN_FAULTS'] === 'full'
const firstSeed = Number(process.env['FAULTS_SEED'] ?? 20261122)
/** Milliseconds. */
const patience = 600_000
const keys = [{ ring: OFFICE_RING, key: OFFICE_KEY }]

/** What is wrong with how a faulty file was read, if anything: not noticed, a whole entry lost, or a record that never was. */
function faultsOf(what: string, file: KeptFile, history: History): string[] {
  const report = examine([file], keys)
  if (verdictOf(report) === 0) return [`${what}: not noticed`]
  return report.holdings.flatMap(({ salvaged }) => [
    ...wrongRecords(salvaged, history).map(record => `${what}: never was ${record}`),
    ...lostEntries(salvaged, file.frames, history).map(clock => `${what}: lost ${clock}`),
  ])
}

const office = anOffice()
const files = [
  ['journal', office.journalFile()],
  ['backup', office.backupFile()],
] as const

describe.each(files)('a %s of a small office', (type, bytes) => {
  it('is whole as it was written', () => {
    const report = examine([keptFile('file', bytes)], keys)
    expect(verdictOf(report)).toBe(0)
    expect(report.holdings.map(({ salvaged }) => recordsOf(salvaged, office))).toEqual([office.records()])
  })

  it(
    'cut off after any byte is noticed; whatever is whole before the cut is found and nothing else',
    () => {
      const faults: string[] = []
      const examined = new Set<number>()
      for (let length = 0; length < bytes.length; length++) {
        const file = keptFile('file', bytes.slice(0, length))
        if (verdictOf(examine([file], null)) === 0) faults.push(`cut at ${length}: not noticed`)
        // What is found depends on the frames before the cut alone.
        if (examined.has(file.frames.length)) continue
        examined.add(file.frames.length)
        faults.push(...faultsOf(`cut at ${length}`, file, office))
      }
      expect(faults).toEqual([])
      expect(examined.size).toBeGreaterThan(office.written.length)
    },
    patience,
  )

  it(
    `with random bits flipped is noticed, and nothing wrong is found in it (seed ${firstSeed})`,
    () => {
      const next = seeded(firstSeed + type.length)
      const faults: string[] = []
      for (let round = 0; round < (full ? 4000 : 120); round++) {
        const spoilt = bytes.slice()
        const flips = round % 3 === 0 ? 4 : 1
        for (let flip = 0; flip < flips; flip++)
          spoilt[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8)
        if (Buffer.compare(spoilt, bytes) === 0) continue
        faults.push(...faultsOf(`round ${round}`, keptFile('file', spoilt), office))
      }
      expect(faults).toEqual([])
    },
    patience,
  )
})

describe('a journal with the middle cut out', () => {
  it('shows a gap, and gives what was written on both sides of it', () => {
    const frames = office.journalFile()
    for (let from = 300; from < frames.length - 400; from += full ? 37 : 501) {
      const spoilt = Uint8Array.of(...frames.subarray(0, from), ...frames.subarray(from + 300))
      expect(faultsOf(`cut out at ${from}`, keptFile('file', spoilt), office)).toEqual([])
    }
  })
})

/** Text that deflating does not make much shorter. */
const longRemark = (next: () => number): string =>
  Array.from({ length: 8 }, () => Math.floor(next() * 2 ** 32).toString(16)).join('')

/** An office with many people, each edited twice. */
function aLargeOffice(people: number): History {
  const history = aHistory({ key: OFFICE_KEY, ring: OFFICE_RING })
  const next = seeded(1)
  const residents = manyResidents(people)
  for (const occupation of ['教师', '职员', '退休']) {
    const save = residents.map(one => put(resident, { ...one, occupation, remarks: longRemark(next) }))
    history.commit({ cause: 'roster-imported', detail: '', save })
  }
  return history
}

describe('a journal of many people', () => {
  const history = aLargeOffice(full ? 100_000 : 3000)
  const bytes = history.journalFile()

  it.each([1, 2, 3].slice(0, full ? 3 : 1))(
    `with 40 bits flipped is noticed, and nothing wrong is found (${bytes.length} bytes, seed ${firstSeed} + %i)`,
    nth => {
      const next = seeded(firstSeed + nth)
      const spoilt = bytes.slice()
      for (let flip = 0; flip < 40; flip++)
        spoilt[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8)
      expect(faultsOf('flipped', keptFile('file', spoilt), history)).toEqual([])
    },
    patience,
  )
})
