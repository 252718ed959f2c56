import { expect, it } from 'vitest'
import type { Progress } from '../../../src/renderer/domain/progress'
import { batchesOf, drawBallots } from '../../../src/renderer/features/owners-votes/draw-ballots'
import { anOwnersVote, someBallots } from '../../builders/an-owners-vote'
import { pagesHere } from '../../pictures/pages-here'

const asked = {
  vote: anOwnersVote({ followMajority: { basis: '文和园小区业主大会议事规则第二十条' } }),
  ballots: someBallots(203),
  office: { organisation: '文源社区居民委员会', issuedOn: '2026-11-22' },
}
const whole = { from: 1, to: 203 }

it('ballots are printed 200 at a time, the last batch with the rest', () => {
  expect([
    batchesOf({ from: 1, to: 3000 }).length,
    batchesOf({ from: 11, to: 411 }),
    batchesOf({ from: 2, to: 1 }),
  ]).toEqual([
    15,
    [
      { from: 11, to: 210 },
      { from: 211, to: 410 },
      { from: 411, to: 411 },
    ],
    [],
  ])
})

it('all ballots are drawn batch after batch, telling how far it is; stopped, nothing is left', async () => {
  const told: Progress[] = []
  const watch = { report: (progress: Progress) => told.push(progress), cancelled: () => false }
  const drawn = await drawBallots(pagesHere(), asked, whole, watch)
  expect([drawn.ok && drawn.value.map(({ name }) => name), told]).toEqual([
    ['文和园小区选聘物业服务企业表决票 0001-0200.pdf', '文和园小区选聘物业服务企业表决票 0201-0203.pdf'],
    [
      { step: '排印表决票', done: 0, total: 203 },
      { step: '排印表决票', done: 200, total: 203 },
    ],
  ])
  const stopped = await drawBallots(pagesHere(), asked, whole, { ...watch, cancelled: () => true })
  expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } })
})
