import { describe, expect, it } from 'vitest'
import { caseBulletin } from '../../../src/renderer/documents/case-bulletin'
import { bulletinFacts } from '../../../src/renderer/domain/green-channel/bulletin-facts'
import { caseRates, figuresOf } from '../../../src/renderer/domain/green-channel/case-figures'
import { figureSheet } from '../../../src/renderer/domain/green-channel/figure-sheet'
import { monthlyTable, type FigureSide } from '../../../src/renderer/domain/green-channel/monthly-table'
import { put } from '../../../src/renderer/domain/journal/entry'
import { estate } from '../../../src/renderer/domain/records/estate'
import type { CaseStep, GreenCase } from '../../../src/renderer/domain/records/green-case'
import { aCase, aClosedCase, accepted } from '../../builders/a-case'
import { anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { seeded } from '../../fixtures/sheet/seeded'

const asOf = '2026-11-30T09:00'

function records() {
  const held = heldRecords()
  held.commit({ cause: 'estate-edited', detail: '', save: [put(estate, anEstate())] })
  return held
}

const some: readonly GreenCase[] = [
  aClosedCase('2026-11-18T09:00', '满意', { id: '1', estateId: 'estate' }),
  aClosedCase('2026-11-18T09:01', '不满意', { id: '2', estateId: 'estate' }),
  aCase({ id: '3', estateId: 'estate', steps: [accepted] }),
  aCase({ id: '4' }),
  aCase({
    id: '5',
    steps: [{ step: 'refused', at: '2026-11-17T09:00', note: '不属本社区' }],
  }),
  aCase({ id: '6', receivedAt: '2026-10-31T23:59' }),
  aCase({ id: '7', receivedAt: '2026-12-01T00:00' }),
]

describe('the figures of a month', () => {
  it('are told by estate, with what was on time by the minute, and the month before beside them', () => {
    const table = monthlyTable({ month: '2026-11', side: 'estate', asOf }, some, records())
    expect(figureSheet(table)).toMatchObject({
      title: '2026年11月诉求办理情况（按小区）',
      rows: [
        ['文和园', 3, 0, '+3', 1, 1, 1, 1, 0, '66.7%', '33.3%', 1, 1, '50.0%'],
        ['未注明', 2, 1, '+1', 0, 0, 1, 0, 1, '0.0%', '0.0%', 0, 0, '—'],
        ['合计', 5, 1, '+4', 1, 1, 2, 1, 1, '50.0%', '25.0%', 1, 1, '50.0%'],
      ],
    })
  })

  it('seen at an earlier moment a case stands as it stood then', () => {
    const [closed] = some
    if (closed === undefined) throw new Error('No case')
    expect(figuresOf([closed], '2026-11-17T09:00')).toMatchObject({ open: 1, overdue: 0, satisfied: 0 })
    expect(figuresOf([closed], '2026-11-22T08:30')).toMatchObject({ onTime: 1, open: 0, satisfied: 1 })
  })

  it('rates of nothing are a dash', () => {
    expect(caseRates(figuresOf([], asOf))).toEqual({ closed: '—', onTime: '—', unsatisfied: '—' })
  })

  it('the bulletin of a month is laid out from them', () => {
    const table = monthlyTable({ month: '2026-11', side: 'estate', asOf }, some, records())
    const laid = caseBulletin.lay(bulletinFacts(table, '文源社区居民委员会'))
    if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
    expect(laid.paper.title).toBe('文源社区居民委员会2026年11月诉求办理情况通报')
    expect(laid.paper.blocks.slice(2, 4)).toEqual([
      {
        kind: 'paragraph',
        text: '2026年11月共收到诉求5件，比上月增加4件；按时办结1件，超时办结1件，未办结2件（其中超时1件），转出、不予受理1件。',
      },
      {
        kind: 'paragraph',
        text: '办结率50.0%，按时办结率25.0%；回访满意1件，基本满意0件，不满意1件。',
      },
    ])
  })
})

/** Cases of three months in every state, put together from numbers; what became of each is known beforehand. */
function generated(seed: number) {
  const next = seeded(seed)
  const pick = <const T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(next() * values.length)] ?? values[0]
  return Array.from({ length: 120 }, (_, nth) => {
    const fate = pick(['onTime', 'late', 'open', 'turnedAway'])
    const month = pick(['2026-09', '2026-10', '2026-11'])
    const satisfaction = pick(['满意', '基本满意', '不满意'])
    const day = (hour: number) => `${month}-1${hour % 10}T09:00`
    const estateId = pick(['estate', 'other', undefined])
    const step = (name: CaseStep['step'], at: string, more: Partial<CaseStep> = {}): CaseStep => ({
      step: name,
      at,
      note: '',
      ...more,
    })
    const told = fate === 'late' ? day(6) : day(2)
    const steps: Record<typeof fate, CaseStep[]> = {
      onTime: [],
      late: [],
      open: pick([[], [step('accepted', day(1), { due: day(4) })]]),
      turnedAway: pick([
        [step('refused', day(1))],
        [step('accepted', day(1), { due: day(4) }), step('referred', day(2))],
      ]),
    }
    const closed = [
      step('accepted', day(1), { due: day(4) }),
      step('assigned', day(1)),
      step('handled', told),
      step('fed-back', told),
      step('called-back', day(8), { satisfaction }),
      step('closed', day(9)),
    ]
    const isClosed = fate === 'onTime' || fate === 'late'
    const one = aCase({
      id: String(nth),
      receivedAt: day(0),
      ...(estateId !== undefined && { estateId }),
      steps: isClosed ? closed : steps[fate],
    })
    return { one, fate, month, estateId, said: isClosed ? satisfaction : undefined }
  })
}

describe('figures and a plain count', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('are equal for generated cases (seed %i)', seed => {
    const all = generated(seed)
    const count = (keep: (one: (typeof all)[number]) => boolean): number =>
      all.filter(one => one.month === '2026-10' && keep(one)).length
    const sides: readonly FigureSide[] = ['estate', 'enterprise', 'class']
    const tables = sides.map(side =>
      monthlyTable(
        { month: '2026-10', side, asOf },
        all.map(({ one }) => one),
        records(),
      ),
    )
    for (const { rows, sum } of tables) {
      expect(sum.figures).toMatchObject({
        total: count(() => true),
        onTime: count(({ fate }) => fate === 'onTime'),
        late: count(({ fate }) => fate === 'late'),
        open: count(({ fate }) => fate === 'open'),
        overdue: count(({ fate, one }) => fate === 'open' && one.steps.length > 0),
        turnedAway: count(({ fate }) => fate === 'turnedAway'),
        satisfied: count(({ said }) => said === '满意'),
        fairly: count(({ said }) => said === '基本满意'),
        unsatisfied: count(({ said }) => said === '不满意'),
      })
      expect(sum.before).toBe(all.filter(({ month }) => month === '2026-09').length)
      const added = rows.reduce((total, { figures }) => total + figures.total, 0)
      expect(added).toBe(sum.figures.total)
    }
    const byEstate = tables[0]?.rows.find(({ key }) => key === 'estate')
    expect(byEstate?.figures.total ?? 0).toBe(count(({ estateId }) => estateId === 'estate'))
  })
})
