import { paperChecks } from '../../src/renderer/adapters/seal/paper-checks'
import type { IssuingPorts } from '../../src/renderer/domain/paper/issue-papers'
import type { PaperDraft } from '../../src/renderer/domain/paper/paper-draft'
import type { Records } from '../../src/renderer/domain/ports'
import { fixedWorld, type FixedWorld } from './fixed-world'
import { readRecords } from './read-records'

export type PaperDesk = Omit<IssuingPorts, 'world'> & {
  readonly world: FixedWorld
  readonly records: Records
}

/** Records in memory that are written one after another, as the real ones are, and a printer that takes its time. */
export function aPaperDesk(world: FixedWorld = fixedWorld()): PaperDesk {
  const held = readRecords()
  const records: Records = {
    ...held,
    watch: () => () => undefined,
    commit: async change => {
      await Promise.resolve()
      const written = held.tryCommit(change)
      return written.ok ? { ok: true, value: written.value.head } : written
    },
  }
  const drawn = { bytes: new Uint8Array(), pages: 1, fonts: [] }
  return {
    records,
    world,
    paperChecks,
    pages: {
      check: () => Promise.resolve({ ok: true, value: null }),
      draw: async () => {
        await Promise.resolve()
        return { ok: true, value: drawn }
      },
      lock: bytes => Promise.resolve(bytes),
    },
  }
}

/** A certificate of residence about to be issued by the office. */
export const aDraft = (subject = '王秀兰', changes: Partial<PaperDraft> = {}): PaperDraft => ({
  documentId: 'residence',
  title: '居住情况证明',
  subject,
  number: { kind: 'series', series: '文源证', words: (year, nth) => `文源证〔${year}〕${nth}号` },
  layout: ({ number = '', validDays }) => ({
    form: 'official',
    title: '居住情况证明',
    author: '文源社区居民委员会',
    blocks: [
      { kind: 'number', text: number },
      ...(validDays === undefined ? [] : [{ kind: 'note' as const, text: `${validDays} 日内有效` }]),
    ],
    names: [subject],
  }),
  ...changes,
})
