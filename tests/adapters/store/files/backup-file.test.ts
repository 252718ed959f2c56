import { describe, expect, it } from 'vitest'
import { openBackup } from '../../../../src/renderer/adapters/store/files/backup-file'
import {
  contentOf,
  headFrame,
  pageFrame,
  ringFrame,
  rowFrame,
} from '../../../../src/renderer/adapters/store/files/file-frames'
import { framed } from '../../../../src/renderer/adapters/store/files/framed'
import { opensUnder } from '../../../../src/renderer/adapters/store/files/opens-under'
import {
  emptyEnd,
  END_BYTES,
  readFrames,
  wholeFile,
} from '../../../../src/renderer/adapters/store/frames/frames'
import { sealing } from '../../../../src/renderer/adapters/seal/sealing'
import { resident } from '../../../../src/renderer/domain/records/resident'
import { currentShapes } from '../../../../src/renderer/domain/records/shapes'
import { fail } from '../../../../src/renderer/domain/result'
import { atOnce } from '../../../../src/renderer/domain/paced'
import { anOffice, OFFICE_RING } from '../an-office'
import { DEVICE } from '../a-history'

const office = anOffice()
const image = office.image()
const bytes = office.backupFile()
const { frames, damage } = readFrames(bytes)
const open = (given = frames, wrong = damage, shapes = currentShapes, seal = office.seal) =>
  atOnce(openBackup(given, wrong, seal, shapes))

describe('a backup', () => {
  it('opens whole: the store it was made of, its history newest first, and what it says of itself', () => {
    const opened = open()
    if (!opened.ok) throw new Error(opened.problem.code)
    const { summary, heads, book } = opened.value
    const { marks, ...own } = summary
    expect(opened.value.image).toEqual(image)
    expect(heads).toEqual(office.written.map(({ head }) => head).toReversed())
    expect(book.all('resident')).toHaveLength(230)
    expect(Object.keys(marks)).toEqual(image.pages.map(({ id }) => id))
    expect(own).toEqual({
      madeAt: 1795309800000,
      entry: image.entry,
      link: image.link,
      clock: heads[0]?.clock,
      pages: image.pages.length,
      rows: image.journal.length,
      counts: {
        ...Object.fromEntries(currentShapes.kinds.map(({ kind }) => [kind, 0])),
        resident: 230,
        household: 1,
        series: 1,
      },
    })
  })

  it('is refused when it is damaged, when a newer program wrote it, and under another key', () => {
    const newer = { ...currentShapes, version: 0 }
    expect(open(frames, [{ kind: 'cut-short', at: 9 }])).toEqual(fail('backup-damaged'))
    expect(open([], [{ kind: 'newer', format: 2 }])).toEqual(fail('data-newer'))
    expect(open(frames, [], newer)).toEqual(fail('data-newer'))
    expect(open(frames, [], currentShapes, sealing.sealWith(new Uint8Array(32).fill(1)))).toEqual(
      fail('backup-damaged'),
    )
    expect(open([])).toEqual(fail('backup-damaged'))
  })

  it('holds its key ring and its summary at both ends', () => {
    const kinds = frames.map(({ kind }) => kind)
    expect([kinds.slice(0, 3), kinds.slice(-2)]).toEqual([
      ['head', 'keys', 'summary'],
      ['keys', 'summary'],
    ])
  })

  it('holds what lies sealed in the store as it is', () => {
    const held = new Set(frames.map(frame => Buffer.from(frame.bytes).toString('hex')))
    expect(image.journal.filter(({ sealed }) => !held.has(Buffer.from(sealed).toString('hex')))).toEqual([])
  })

  it('of an office that has written nothing yet opens too', () => {
    const empty = anOffice(0)
    const file = readFrames(empty.backupFile())
    expect(open(file.frames, file.damage)).toMatchObject({
      ok: true,
      value: { heads: [], summary: { entry: null, clock: null } },
    })
  })
})

describe('frames of a file', () => {
  const page = { id: 'resident:000007', kind: resident.kind, version: 3, sealed: Uint8Array.of(1, 2, 3) }
  const row = { key: '001795353600000-00000-x/end', sealed: Uint8Array.of(4) }
  const head = { type: 'journal', device: DEVICE, version: 1 } as const

  it('come back as what they were made of, the last key ring in force', () => {
    const later = JSON.stringify({ revision: 2, keyId: 'office' })
    const all = [headFrame(head), ringFrame(OFFICE_RING), pageFrame(page), rowFrame(row), ringFrame(later)]
    expect(contentOf(readFrames(wholeFile(all)).frames)).toEqual({
      ...{ head, ring: later, rings: [later, OFFICE_RING], pages: [page], rows: [row], summary: null },
    })
  })

  it('are passed over where no program of ours wrote them', () => {
    const bad = [
      { kind: 'head', key: 'journal', bytes: new TextEncoder().encode('{"type":"x"}') },
      { kind: 'keys', key: 'ring', bytes: new TextEncoder().encode('"{}"') },
      { kind: 'page', key: 'resident:000001', bytes: new Uint8Array(4) },
    ] as const
    expect(contentOf(bad)).toEqual({ head: null, ring: null, rings: [], pages: [], rows: [], summary: null })
  })

  it('are the same file written one at a time, and go on from its end', () => {
    const all = [headFrame(head), ringFrame(OFFICE_RING), rowFrame(row)]
    const whole = atOnce(framed(all, '留痕'))
    expect(whole.bytes).toEqual(wholeFile(all))
    const start = atOnce(framed(all.slice(0, 1), '留痕', emptyEnd))
    const rest = atOnce(framed(all.slice(1), '留痕', start.end))
    expect(Uint8Array.of(...start.bytes.subarray(0, -END_BYTES), ...rest.bytes)).toEqual(whole.bytes)
    expect(rest.end).toEqual(whole.end)
  })
})

describe('a file', () => {
  it('is under a key when anything in it opens with it, and under any when nothing is sealed', () => {
    const other = sealing.sealWith(new Uint8Array(32).fill(1))
    const content = contentOf(frames)
    const parts = [
      content,
      { ...content, summary: null },
      { ...content, summary: null, rows: [] },
      { ...content, pages: [], summary: null },
    ]
    expect(parts.map(part => [opensUnder(part, office.seal), opensUnder(part, other)])).toEqual(
      parts.map(() => [true, false]),
    )
    expect(opensUnder({ ...content, pages: [], rows: [], summary: null }, other)).toBe(true)
  })
})
