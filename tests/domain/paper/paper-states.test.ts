import { describe, expect, it } from 'vitest'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { put, type Change } from '../../../src/renderer/domain/journal/entry'
import { collectPaper, printPaper, voidPaper } from '../../../src/renderer/domain/paper/change-paper'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { numberGaps } from '../../../src/renderer/domain/paper/number-gaps'
import { paperState, paperStateWords } from '../../../src/renderer/domain/paper/paper-state'
import { printedLayout } from '../../../src/renderer/domain/paper/printing'
import { planIssueUndo } from '../../../src/renderer/domain/paper/undo-issue'
import { issuedPaper, type IssuedPaper } from '../../../src/renderer/domain/records/paper'
import { visit } from '../../../src/renderer/domain/records/visit'
import type { Result } from '../../../src/renderer/domain/result'
import { aDraft, aPaperDesk, type PaperDesk } from '../../builders/issuing-ports'

const noted = { on: '2026-11-22', by: '李明' }

async function anIssued(): Promise<{ desk: PaperDesk; now: () => IssuedPaper }> {
  const desk = aPaperDesk()
  const issued = await issuePapers(desk, {
    drafts: [aDraft('王秀兰', { usual: { validDays: 30 } })],
    detail: '居住情况证明',
  })
  if (!issued.ok) throw new Error(issued.problem.code)
  const now = (): IssuedPaper => {
    const [paper] = desk.records.all(issuedPaper)
    if (paper === undefined) throw new Error('No paper')
    return paper
  }
  return { desk, now }
}

async function write({ records }: PaperDesk, change: Result<Change>): Promise<void> {
  if (!change.ok) throw new Error(change.problem.code)
  await records.commit(change.value)
}

describe('an issued paper', () => {
  it('is marked 重印 with how often when it is printed again, and says why', async () => {
    const { desk, now } = await anIssued()
    await write(desk, printPaper(now(), { copies: 1, again: undefined }, noted))
    expect(printedLayout(now()).corner).toBeUndefined()
    expect(printPaper(now(), { copies: 1, again: { kind: 'reprint', reason: ' ' } }, noted)).toEqual({
      ok: false,
      problem: { code: 'reprint-reason-missing' },
    })
    await write(desk, printPaper(now(), { copies: 2, again: { kind: 'reprint', reason: '原件遗失' } }, noted))
    expect([now().printings, printedLayout(now()).corner, desk.records.journal()[0]?.detail]).toEqual([
      [
        { ...noted, copies: 1 },
        { ...noted, copies: 2, reason: '原件遗失' },
      ],
      '重印（第 1 次）',
      '居住情况证明 文源证〔2026〕1号：第 1 次重印，原件遗失',
    ])
  })

  it('is printed anew where nothing came out, as the original still, with the reason in the journal', async () => {
    const { desk, now } = await anIssued()
    await write(desk, printPaper(now(), { copies: 1, again: undefined }, noted))
    expect(printPaper(now(), { copies: 1, again: undefined }, noted)).toMatchObject({
      problem: { code: 'printed-before' },
    })
    const again = { kind: 'not-out', reason: '卡纸', marked: false } as const
    await write(desk, printPaper(now(), { copies: 1, again }, noted))
    expect([now().printings, printedLayout(now()).corner, desk.records.journal()[0]?.detail]).toEqual([
      [
        { ...noted, copies: 1 },
        { ...noted, copies: 1, reason: '卡纸', missed: true },
      ],
      undefined,
      '居住情况证明 文源证〔2026〕1号：没有印出来，补打，卡纸',
    ])
    await write(desk, printPaper(now(), { copies: 1, again: { ...again, marked: true } }, noted))
    expect(printedLayout(now()).corner).toBe('补打')
  })

  it('is void only with a reason, and says so across its copies', async () => {
    const { desk, now } = await anIssued()
    expect(voidPaper(now(), '', noted)).toEqual({ ok: false, problem: { code: 'void-reason-missing' } })
    await write(desk, voidPaper(now(), '姓名有误', noted))
    expect([now().voided, printedLayout(now()).across, paperState(now(), '2026-11-22')]).toEqual([
      { ...noted, reason: '姓名有误' },
      '作废',
      'void',
    ])
    expect(voidPaper(now(), '再作废', noted)).toMatchObject({ problem: { code: 'paper-already-void' } })
    expect(
      collectPaper(now(), { collector: '王秀兰', place: '登记簿', on: '2026-11-22' }, noted),
    ).toMatchObject({
      problem: { code: 'paper-already-void' },
    })
  })

  it('is collected once, by somebody, on a day it was there', async () => {
    const { desk, now } = await anIssued()
    const asked = { collector: '王秀兰', place: '签收簿第 3 页', on: '2026-11-22' }
    expect(collectPaper(now(), { ...asked, place: '' }, noted)).toMatchObject({
      problem: { code: 'collector-missing' },
    })
    expect(collectPaper(now(), { ...asked, on: '2026-11-21' }, noted)).toMatchObject({
      problem: { code: 'collected-day-wrong' },
    })
    await write(desk, collectPaper(now(), asked, noted))
    expect(now().collected).toEqual({ ...noted, collector: '王秀兰', place: '签收簿第 3 页' })
    expect(collectPaper(now(), asked, noted)).toMatchObject({ problem: { code: 'paper-already-collected' } })
  })

  it('has run out the day after its last day', async () => {
    const { now } = await anIssued()
    const on = (day: string): string => paperStateWords[paperState(now(), day)]
    expect([now().validUntil, on('2026-12-22'), on('2026-12-23')]).toEqual([
      '2026-12-22',
      '已开具',
      '已过有效期',
    ])
  })
})

describe('undoing an issue', () => {
  it('makes its papers void, and their numbers are never given again', async () => {
    const { desk, now } = await anIssued()
    const [head] = desk.records.journal()
    const entry = await desk.records.readEntry(head!.id)
    const plan = planIssueUndo(entry, desk.records, noted)
    expect(plan.ok && plan.value.change.undoes).toBe(head!.id)
    if (plan.ok) await desk.records.commit(plan.value.change)
    expect(now().voided).toEqual({ ...noted, reason: '撤销开具' })
    const next = await issuePapers(desk, { drafts: [aDraft()], detail: '' })
    expect(next.ok && next.value[0]?.number).toBe('文源证〔2026〕2号')
    expect(numberGaps(desk.records, { series: '文源证', year: 2026 })).toEqual([])
    expect(planIssueUndo(entry, desk.records, noted)).toMatchObject({ problem: { code: 'already-undone' } })
  })

  it('is not done by the ordinary way, which would take the papers off the register', async () => {
    const { desk } = await anIssued()
    const entry = await desk.records.readEntry(desk.records.journal()[0]!.id)
    const planned = planUndo(entry, desk.records).next()
    expect(planned.value).toMatchObject({ ok: false, problem: { code: 'not-undoable' } })
  })

  it('leaves alone a paper that was collected, and refuses where other records hold on to the papers', async () => {
    const { desk, now } = await anIssued()
    const entry = await desk.records.readEntry(desk.records.journal()[0]!.id)
    await write(desk, collectPaper(now(), { collector: '王秀兰', place: '签收簿', on: '2026-11-22' }, noted))
    const plan = planIssueUndo(entry, desk.records, noted)
    expect(plan.ok && [plan.value.change.save, plan.value.kept.map(({ reason }) => reason)]).toEqual([
      [],
      ['edited'],
    ])
    const bound = {
      ...entry,
      changes: [...entry.changes, { kind: visit.kind, id: '1', before: null, after: {} }],
    }
    expect(planIssueUndo(bound, desk.records, noted)).toEqual({ ok: false, problem: { code: 'issue-bound' } })
  })

  it('can itself be undone: the paper holds again', async () => {
    const { desk, now } = await anIssued()
    await write(desk, voidPaper(now(), '姓名有误', noted))
    const entry = await desk.records.readEntry(desk.records.journal()[0]!.id)
    const steps = planUndo(entry, desk.records)
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    if (step.value.ok) await desk.records.commit(step.value.value.change)
    expect(now().voided).toBeUndefined()
    expect(put(issuedPaper, now()).record).toMatchObject({ number: '文源证〔2026〕1号' })
  })
})
