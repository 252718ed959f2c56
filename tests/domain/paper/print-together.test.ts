import { describe, expect, it } from 'vitest'
import { printTogether, type PrintedBefore } from '../../../src/renderer/domain/paper/print-together'
import type { IssuedPaper } from '../../../src/renderer/domain/records/paper'
import { anOfficialPaper } from '../../builders/a-paper'

const noted = { on: '2026-11-22', by: '李𡘙' }
const first = { on: '2026-11-21', by: '李𡘙', copies: 1 }

const aPaper = (nth: number, changes: Partial<IssuedPaper> = {}): IssuedPaper => ({
  id: `paper-${nth}`,
  documentId: 'honour',
  title: '荣誉证书',
  number: `文源荣〔2026〕${nth}号`,
  subject: `人${nth}`,
  issuedOn: '2026-11-21',
  layout: anOfficialPaper([]),
  numbered: { series: '文源荣', year: 2026, nth },
  ...changes,
})
const [fresh, printed, voided] = [
  aPaper(1),
  aPaper(2, { printings: [first] }),
  aPaper(3, { voided: { ...noted, reason: '内容有误' } }),
]

const planned = (papers: readonly IssuedPaper[], before: PrintedBefore) => {
  const result = printTogether(papers, before, noted)
  if (!result.ok) return result.problem.code
  const { layouts, change } = result.value
  const save = change === undefined || typeof change.save === 'function' ? [] : change.save
  return {
    corners: layouts.map(({ corner }) => corner),
    detail: change?.detail,
    printings: save.map(({ record }) => record['printings']),
  }
}

describe('papers printed together', () => {
  it('are noted as originals, void ones left out', () => {
    expect(planned([fresh, aPaper(4), voided], undefined)).toEqual({
      corners: [undefined, undefined],
      detail: '荣誉证书 文源荣〔2026〕1号等 2 份',
      printings: [[{ ...noted, copies: 1 }], [{ ...noted, copies: 1 }]],
    })
  })

  it('ask whether those printed before came out; what never came out is no reprint', () => {
    expect(planned([fresh, printed], undefined)).toBe('printed-before')
    expect(planned([fresh, printed], { kind: 'not-out' })).toEqual({
      corners: [undefined, undefined],
      detail: '荣誉证书 文源荣〔2026〕1号',
      printings: [[{ ...noted, copies: 1 }]],
    })
    expect(planned([printed], { kind: 'not-out' })).toEqual({
      corners: [undefined],
      detail: undefined,
      printings: [],
    })
  })

  it('are marked as reprints with a reason where they did', () => {
    expect(planned([printed], { kind: 'reprint', reason: ' ' })).toBe('reprint-reason-missing')
    expect(planned([printed], { kind: 'reprint', reason: '打印不清' })).toEqual({
      corners: ['重印（第 1 次）'],
      detail: '荣誉证书 文源荣〔2026〕2号',
      printings: [[first, { ...noted, copies: 1, reason: '打印不清' }]],
    })
    expect(planned([voided], undefined)).toBe('print-range-empty')
  })
})
