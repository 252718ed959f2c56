import { describe, expect, it } from 'vitest'
import { printTogether } from '../../../src/renderer/domain/paper/print-together'
import type { Again } from '../../../src/renderer/domain/paper/printing'
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

const planned = (papers: readonly IssuedPaper[], again: Again | undefined) => {
  const result = printTogether(papers, again, noted)
  if (!result.ok) return result.problem.code
  const { layouts, change } = result.value
  const save = typeof change.save === 'function' ? [] : change.save
  return {
    corners: layouts.map(({ corner }) => corner),
    detail: change.detail,
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
    expect(planned([voided], undefined)).toBe('print-range-empty')
  })

  it('ask whether those printed before came out, and why they are printed again', () => {
    expect(planned([fresh, printed], undefined)).toBe('printed-before')
    expect(planned([printed], { kind: 'not-out', reason: ' ', marked: false })).toBe('not-out-reason-missing')
    expect(planned([printed], { kind: 'reprint', reason: ' ' })).toBe('reprint-reason-missing')
  })

  it('take the place of what never came out: no reprint, but noted with its reason in the journal and on the paper', () => {
    expect(planned([fresh, printed], { kind: 'not-out', reason: '卡纸', marked: false })).toEqual({
      corners: [undefined, undefined],
      detail: '荣誉证书 文源荣〔2026〕1号等 2 份，其中 1 份没有印出来，补打，卡纸',
      printings: [[{ ...noted, copies: 1 }], [first, { ...noted, copies: 1, reason: '卡纸', missed: true }]],
    })
  })

  it('bear 补打 where the office wants what never came out to be told apart', () => {
    expect(planned([printed], { kind: 'not-out', reason: '缺纸', marked: true })).toEqual({
      corners: ['补打'],
      detail: '荣誉证书 文源荣〔2026〕2号：没有印出来，补打，缺纸',
      printings: [[first, { ...noted, copies: 1, reason: '缺纸', missed: true, marked: true }]],
    })
  })

  it('are marked as reprints with a reason where they did come out; what never came out is not counted', () => {
    const missed = { ...noted, copies: 1, reason: '卡纸', missed: true as const }
    expect(
      planned([aPaper(2, { printings: [first, missed] })], { kind: 'reprint', reason: '打印不清' }),
    ).toEqual({
      corners: ['重印（第 1 次）'],
      detail: '荣誉证书 文源荣〔2026〕2号：第 1 次重印，打印不清',
      printings: [[first, missed, { ...noted, copies: 1, reason: '打印不清' }]],
    })
  })

  it('stay marked as the reprint they were where that reprint never came out', () => {
    const again = { ...noted, copies: 1, reason: '打印不清' }
    const twice = aPaper(2, { printings: [first, again] })
    expect(planned([twice], { kind: 'not-out', reason: '卡纸', marked: false })).toMatchObject({
      corners: ['重印（第 1 次）'],
    })
  })
})
