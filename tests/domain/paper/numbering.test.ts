import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { checkNumbers } from '../../../src/renderer/domain/paper/check-numbers'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { explainGap, numberGaps } from '../../../src/renderer/domain/paper/number-gaps'
import { giveRange, takeRangeBack } from '../../../src/renderer/domain/paper/number-ranges'
import { setPaperRule } from '../../../src/renderer/domain/paper/paper-rules'
import { numbersLeft, uncheckedRestore } from '../../../src/renderer/domain/paper/series-now'
import type { Change } from '../../../src/renderer/domain/journal/entry'
import { numberRange, type NumberRange } from '../../../src/renderer/domain/records/number-range'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import type { PaperRule } from '../../../src/renderer/domain/records/paper-rule'
import { series } from '../../../src/renderer/domain/records/series'
import { ok, type Result } from '../../../src/renderer/domain/result'
import { fixedWorld } from '../../builders/fixed-world'
import { aDraft, aPaperDesk, type PaperDesk } from '../../builders/issuing-ports'

const at = { series: '文源证', year: 2026 }

async function issue(desk: PaperDesk, count = 1): Promise<readonly (string | undefined)[] | string> {
  const drafts = Array.from({ length: count }, () => aDraft())
  const issued = await issuePapers(desk, { drafts, detail: '居住情况证明' })
  return issued.ok ? issued.value.map(({ number }) => number) : issued.problem.code
}

async function write(desk: PaperDesk, change: Result<Change>): Promise<Result<unknown>> {
  return change.ok ? desk.records.commit(change.value) : change
}

const aRange = (changes: Partial<NumberRange> = {}): NumberRange => ({
  id: 'range-1',
  ...at,
  from: 1,
  to: 3,
  holder: '前台',
  device: 'pc-1',
  givenOn: '2026-01-04',
  ...changes,
})

const aRule = (changes: Partial<PaperRule> = {}): PaperRule => ({
  id: 'rule-1',
  documentId: 'residence',
  since: '2026-01-01',
  characters: '文源证',
  pattern: '{代字}〔{年}〕{号}号',
  yearly: true,
  first: 1,
  digits: 1,
  check: false,
  ...changes,
})

describe('numbers of a series', () => {
  it('are never given twice when twenty papers are issued at the same time', async () => {
    const desk = aPaperDesk()
    const issued = await Promise.all(Array.from({ length: 20 }, (_, nth) => issue(desk, (nth % 3) + 1)))
    const numbers = issued.flat()
    expect(new Set(numbers).size).toBe(39)
    expect(numbers.toSorted((a, b) => `${a}`.localeCompare(`${b}`, 'zh-CN', { numeric: true }))).toEqual(
      Array.from({ length: 39 }, (_, nth) => `文源证〔2026〕${nth + 1}号`),
    )
    expect(numberGaps(desk.records, at)).toEqual([])
  })

  it('are not spent when a paper cannot be drawn, or when the clerk stops before anything is written', async () => {
    const desk = aPaperDesk()
    const refused = { ok: false as const, problem: { code: 'glyph-missing' } }
    const pages = { ...desk.pages, draw: () => Promise.resolve(refused) }
    expect(await issuePapers({ ...desk, pages }, { drafts: [aDraft()], detail: '' })).toEqual(refused)
    const stopped = { report: () => undefined, cancelled: () => true }
    expect(await issuePapers(desk, { drafts: [aDraft()], detail: '' }, stopped)).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    })
    expect(desk.records.all(series)).toEqual([])
    expect(await issue(desk)).toEqual(['文源证〔2026〕1号'])
  })

  it('begin anew with the year', async () => {
    const desk = aPaperDesk()
    await issue(desk, 2)
    const world = { ...fixedWorld({ ids: 2 }), today: () => '2027-01-04' }
    expect(await issue({ ...desk, world })).toEqual(['文源证〔2027〕1号'])
  })

  it('follow the rule of the office from its day on: other words, three digits, from 101 on, valid for thirty days', async () => {
    const desk = aPaperDesk()
    await issue(desk)
    const rule = aRule({
      since: '2026-11-22',
      pattern: '{代字}字〔{年}〕第{号}号',
      digits: 3,
      first: 101,
      validDays: 30,
    })
    await write(desk, setPaperRule(desk.records, rule, '居住情况证明'))
    expect(await issue(desk, 2)).toEqual(['文源证字〔2026〕第101号', '文源证字〔2026〕第102号'])
    const paper = desk.records.all(issuedPaper).at(-1)
    expect([paper?.validUntil, paper?.numbered, paper?.layout.blocks.at(-1)]).toEqual([
      '2026-12-22',
      { series: '文源证', year: 2026, nth: 102 },
      { kind: 'note', text: '30 日内有效' },
    ])
    expect(await issue({ ...desk, world: { ...fixedWorld({ ids: 3 }), today: () => '2026-11-20' } })).toEqual(
      ['文源证〔2026〕103号'],
    )
  })

  it('go on over the years where the rule says so', async () => {
    const desk = aPaperDesk()
    await write(desk, setPaperRule(desk.records, aRule({ pattern: '{代字}第{号}号', yearly: false }), ''))
    await issue(desk)
    const world = { ...fixedWorld({ ids: 2 }), today: () => '2027-01-04' }
    expect(await issue({ ...desk, world })).toEqual(['文源证第2号'])
  })
})

describe('a rule of numbering', () => {
  it.each([
    [{ pattern: '{代字}〔{年}〕号' }, 'paper-pattern-parts'],
    [{ pattern: '{代字}〔{年}〕{号}{号}' }, 'paper-pattern-parts'],
    [{ pattern: '{代字}{其他}〔{年}〕{号}号' }, 'paper-pattern-parts'],
    [{ pattern: '{代字}{号}号' }, 'paper-pattern-no-year'],
    [{ pattern: '{代字}〔{年}〕{号}号', yearly: false }, 'paper-pattern-year'],
    [{ pattern: '{代字}{年}{号}号' }, 'paper-pattern-digits'],
    [{ characters: '文源2' }, 'paper-characters'],
    [{ documentId: '' }, 'paper-rule-document'],
  ])('is refused where numbers could not be told apart: %o', (changes, code) => {
    const { records } = aPaperDesk()
    expect(setPaperRule(records, aRule(changes), '')).toMatchObject({ ok: false, problem: { code } })
  })

  it('is refused when its numbers would read like those of another series', async () => {
    const desk = aPaperDesk()
    await write(desk, setPaperRule(desk.records, aRule(), ''))
    const alike = aRule({ id: 'rule-2', characters: '文源', pattern: '{代字}证〔{年}〕{号}号' })
    expect(setPaperRule(desk.records, alike, '')).toEqual({
      ok: false,
      problem: { code: 'paper-rule-alike', detail: { characters: '文源证' } },
    })
  })
})

describe('ranges of numbers', () => {
  it('keep each PC to its own, so that two PCs never give the same number', async () => {
    const desk = aPaperDesk()
    await write(desk, giveRange(desk.records, aRange()))
    await write(
      desk,
      giveRange(desk.records, aRange({ id: 'range-2', from: 4, to: 9, device: 'pc-2', holder: '二楼' })),
    )
    expect(await issue(desk, 2)).toEqual(['文源证〔2026〕1号', '文源证〔2026〕2号'])
    const second = { ...desk, records: { ...desk.records, device: 'pc-2' }, world: fixedWorld({ ids: 2 }) }
    expect(await issue(second)).toEqual(['文源证〔2026〕4号'])
    expect(await issue(desk, 2)).toBe('number-range-spent')
    expect(numbersLeft(desk.records, at)).toBe(1)
    const third = { ...desk, records: { ...desk.records, device: 'pc-3' } }
    expect(await issue(third)).toBe('number-range-none')
    expect(await issue(desk)).toEqual(['文源证〔2026〕3号'])
    expect(numberGaps(desk.records, at)).toEqual([])
  })

  it('go on behind the numbers given before the series was divided, and into the next range when one is used up', async () => {
    const desk = aPaperDesk()
    await issue(desk, 2)
    await write(desk, giveRange(desk.records, aRange()))
    await write(desk, giveRange(desk.records, aRange({ id: 'range-2', from: 7, to: 9 })))
    expect(await issue(desk, 2)).toEqual(['文源证〔2026〕3号', '文源证〔2026〕7号'])
    expect(numberGaps(desk.records, at)).toEqual([{ from: 4, to: 6, why: 'range', reason: '没有分配出去' }])
  })

  it('are asked for anew in a year for which none was given', async () => {
    const desk = aPaperDesk()
    await write(desk, giveRange(desk.records, aRange()))
    const world = { ...fixedWorld({ ids: 2 }), today: () => '2027-01-04' }
    expect(await issue({ ...desk, world })).toBe('number-range-none')
  })

  it('may not overlap, and stay once a number was taken from them', async () => {
    const desk = aPaperDesk()
    await write(desk, giveRange(desk.records, aRange()))
    const over = aRange({ id: 'range-2', from: 3, to: 9, holder: '二楼' })
    expect(giveRange(desk.records, over)).toEqual({
      ok: false,
      problem: { code: 'range-overlaps', detail: { range: '1—3', holder: '前台' } },
    })
    await issue(desk)
    expect(takeRangeBack(desk.records, aRange())).toEqual({
      ok: false,
      problem: { code: 'range-in-use', detail: { range: '1—3', last: '1' } },
    })
  })

  it('are refused without a series or a holder, and upside down', () => {
    const { records } = aPaperDesk()
    const refusals = [{ series: ' ' }, { holder: '' }, { from: 5 }].map(changes =>
      giveRange(records, aRange(changes)),
    )
    expect(refusals).toEqual([
      { ok: false, problem: { code: 'range-incomplete' } },
      { ok: false, problem: { code: 'range-incomplete' } },
      { ok: false, problem: { code: 'range-upside-down', detail: { range: '5—3' } } },
    ])
  })

  it('undone after numbers were taken from them leave those numbers taken', async () => {
    const desk = aPaperDesk()
    await write(desk, giveRange(desk.records, aRange()))
    await issue(desk, 2)
    await write(
      desk,
      ok({ cause: 'change-undone', detail: '', save: [], remove: [{ kind: numberRange, id: 'range-1' }] }),
    )
    expect(await issue(desk)).toEqual(['文源证〔2026〕3号'])
  })
})

describe('after a backup was restored', () => {
  /** Another PC: the backup was made after number 2, number 3 to 5 were given after it. */
  async function restored(): Promise<PaperDesk> {
    const desk = aPaperDesk()
    await desk.records.commit({
      cause: 'backup-restored',
      detail: '',
      save: [put(series, { id: '文源证:2026', last: 2 })],
    })
    return desk
  }

  it('no number is given until somebody has said how far the papers had really run', async () => {
    const desk = await restored()
    expect(await issue(desk)).toBe('numbers-unchecked')
    await write(desk, checkNumbers(desk.records, { ...at, last: 5, by: '李明' }, desk.world))
    expect(await issue(desk)).toEqual(['文源证〔2026〕6号'])
    expect(numberGaps(desk.records, at)).toEqual([
      { from: 1, to: 2, why: 'unexplained', reason: '' },
      { from: 3, to: 5, why: 'explained', reason: '备份之后开具，恢复备份后登记簿里没有（2026-11-22 李明）' },
    ])
    expect(uncheckedRestore(desk.records, at)).toBeUndefined()
  })

  it('nobody can say that fewer numbers were given than are known of', async () => {
    const desk = await restored()
    expect(checkNumbers(desk.records, { ...at, last: 1, by: '李明' }, desk.world)).toEqual({
      ok: false,
      problem: { code: 'checked-number-low', detail: { series: '文源证', last: '2' } },
    })
  })

  it('nobody can name a number outside this PC’s range, nor say it where nothing is to be said', async () => {
    const desk = await restored()
    await write(desk, giveRange(desk.records, aRange()))
    expect(checkNumbers(desk.records, { ...at, last: 9, by: '李明' }, desk.world)).toEqual({
      ok: false,
      problem: { code: 'checked-number-outside', detail: { from: '1', to: '3' } },
    })
    expect(checkNumbers(aPaperDesk().records, { ...at, last: 9, by: '李明' }, desk.world)).toEqual({
      ok: false,
      problem: { code: 'numbers-already-checked', detail: { series: '文源证' } },
    })
  })

  it('a series of a later year is not asked about', async () => {
    const desk = await restored()
    const world = { ...fixedWorld({ ids: 2 }), today: () => '2027-01-04' }
    expect(await issue({ ...desk, world })).toEqual(['文源证〔2027〕1号'])
  })
})

describe('a missing number', () => {
  it('is listed until somebody says why', async () => {
    const desk = aPaperDesk()
    await issue(desk, 3)
    const [, second] = desk.records.all(issuedPaper)
    await desk.records.commit({
      cause: 'change-undone',
      detail: '',
      save: [],
      remove: [{ kind: issuedPaper, id: second?.id ?? '' }],
    })
    expect(numberGaps(desk.records, at)).toEqual([{ from: 2, to: 2, why: 'unexplained', reason: '' }])
    const gap = { id: 'gap-1', ...at, from: 2, to: 2, reason: '', on: '2026-11-22', by: '李明' }
    expect(explainGap(gap)).toMatchObject({ ok: false, problem: { code: 'gap-reason-missing' } })
    await write(desk, explainGap({ ...gap, reason: '找回资料时丢失' }))
    expect(numberGaps(desk.records, at)).toEqual([
      { from: 2, to: 2, why: 'explained', reason: '找回资料时丢失（2026-11-22 李明）' },
    ])
  })
})

describe('a series first used after a restore', () => {
  it('is asked about too, since it may have begun after the backup', async () => {
    const desk = aPaperDesk()
    await desk.records.commit({ cause: 'backup-restored', detail: '', save: [] })
    expect(await issue(desk)).toBe('numbers-unchecked')
    expect(checkNumbers(desk.records, { ...at, series: '', last: 0, by: '李明' }, desk.world)).toMatchObject({
      problem: { code: 'checked-series-missing' },
    })
    await write(desk, checkNumbers(desk.records, { ...at, last: 0, by: '李明' }, desk.world))
    expect(await issue(desk)).toEqual(['文源证〔2026〕1号'])
    expect(numberGaps(desk.records, at)).toEqual([])
  })
})
