import { describe, expect, it } from 'vitest'
import {
  caseCounts,
  coverageFigures,
  gradeFigures,
  hourFigures,
} from '../../../src/renderer/domain/home-figures/home-figures'
import type { Assessment } from '../../../src/renderer/domain/records/assessment'
import type { AssessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import type { CaseStep, GreenCase } from '../../../src/renderer/domain/records/green-case'
import type { PartyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import type { VolunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import type { VolunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { aCase } from '../../builders/a-case'
import { anEnterprise, anEstate } from '../../builders/a-property'
import { anActivity, aService, aVolunteer, stepsTo } from '../../builders/a-volunteer'
import { seeded } from '../../fixtures/sheet/seeded'

const today = '2026-11-22'
const now = `${today}T09:00`
const seeds = [1, 2, 3, 7, 20261122]

const generator = (seed: number) => {
  const next = seeded(seed)
  return {
    upTo: (count: number): number => Math.floor(next() * count),
    day: (): string =>
      new Date(Date.UTC(2025, 6, 1) + Math.floor(next() * 520) * 86_400_000).toISOString().slice(0, 10),
    maybe: (): boolean => next() < 0.5,
  }
}

describe('the figures of the home page equal a plain count over the records', () => {
  it.each(seeds)('of cases, seed %i', seed => {
    const { upTo, day, maybe } = generator(seed)
    const fates = ['open', 'overdue', 'closed', 'refused', 'new'] as const
    const told: (typeof fates)[number][] = []
    const cases = Array.from({ length: 200 }, (_, nth): GreenCase => {
      const fate = fates[upTo(fates.length)] ?? 'new'
      told.push(fate)
      const receivedAt = `${day()}T08:00`
      const at = receivedAt
      const steps: CaseStep[] =
        fate === 'new'
          ? []
          : fate === 'refused'
            ? [{ step: 'refused', at, note: '' }]
            : [
                { step: 'accepted', at, note: '', due: fate === 'overdue' ? '2026-11-22T08:59' : now },
                ...(fate === 'closed'
                  ? [
                      { step: 'fed-back' as const, at, note: '' },
                      { step: 'called-back' as const, at, note: '' },
                      { step: 'closed' as const, at, note: '' },
                    ]
                  : maybe()
                    ? [{ step: 'assigned' as const, at, note: '' }]
                    : []),
              ]
      return aCase({ id: String(nth), receivedAt, steps })
    })
    const counted = caseCounts(cases, now)
    let received = 0
    for (const one of cases)
      if (one.receivedAt >= '2025-12-01' && one.receivedAt < '2026-12-01') received += 1
    expect({
      total: counted?.total,
      open: counted?.open,
      overdue: counted?.overdue,
      received: counted?.byMonth.reduce((sum, one) => sum + one.received, 0),
      months: counted?.byMonth.map(({ month }) => month).join(' '),
    }).toEqual({
      total: 200,
      open: told.filter(one => ['open', 'overdue', 'new'].includes(one)).length,
      overdue: told.filter(one => one === 'overdue').length,
      received,
      months:
        '2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11',
    })
  })

  it.each(seeds)('of hours, seed %i', seed => {
    const { upTo, day, maybe } = generator(seed)
    const activities: VolunteerActivity[] = []
    const services: VolunteerService[] = []
    const counted: { on: string; tenths: number }[] = []
    for (let nth = 0; nth < 40; nth += 1) {
      const on = day()
      const confirmed = maybe()
      activities.push(
        anActivity({ id: `a${nth}`, from: on, to: on, steps: stepsTo(confirmed ? 'confirmed' : 'ended') }),
      )
      for (let part = 0; part < 5; part += 1) {
        const tenths = upTo(80)
        services.push(aService({ id: `${nth}-${part}`, activityId: `a${nth}`, hours: [{ day: on, tenths }] }))
        if (confirmed) counted.push({ on, tenths })
      }
    }
    const volunteers = [aVolunteer(), aVolunteer({ id: 'left', state: '已退出' })]
    const figures = hourFigures(volunteers, activities, services, today)
    const between = (from: string, to: string): number => {
      let sum = 0
      for (const { on, tenths } of counted) sum += on >= from && on <= to ? tenths : 0
      return sum
    }
    expect({
      volunteers: figures?.volunteers,
      year: figures?.thisYear,
      month: figures?.thisMonth,
      trend: figures?.byMonth.reduce((sum, { tenths }) => sum + tenths, 0),
    }).toEqual({
      volunteers: 1,
      year: between('2026-01-01', '2026-12-31'),
      month: between('2026-11-01', '2026-11-30'),
      trend: between('2025-12-01', '2026-11-30'),
    })
  })

  it.each(seeds)('of grades, seed %i', seed => {
    const { upTo, maybe } = generator(seed)
    const counts = { 优秀: 0, 合格: 0, 不合格: 0 }
    const all = Array.from({ length: 30 }, (_, nth): Assessment => {
      const points = upTo(10_001)
      const published = maybe() || nth === 0
      if (published) counts[points >= 9000 ? '优秀' : points >= 6000 ? '合格' : '不合格'] += 1
      return {
        id: `as${nth}`,
        schemeId: 'scheme',
        enterpriseId: `e${nth}`,
        version: 1,
        sheets: [{ assessor: '社区', on: today, scores: { item: points }, note: '' }],
        vetoes: [],
        ...(published && { publishedOn: today }),
      }
    })
    const scheme: AssessmentScheme = {
      id: 'scheme',
      name: '考核办法',
      year: 2026,
      period: '年度',
      total: 10_000,
      items: [],
      bands: [
        { grade: '优秀', from: 9000 },
        { grade: '合格', from: 6000 },
        { grade: '不合格', from: 0 },
      ],
      vetoes: [],
      assessors: [{ name: '社区', percent: 100 }],
      basis: '示例',
    }
    const counted = gradeFigures([scheme], all)
    expect(Object.fromEntries(counted?.grades.map(({ grade, count }) => [grade, count]) ?? [])).toEqual(
      counts,
    )
    expect(counted?.total).toBe(counts.优秀 + counts.合格 + counts.不合格)
  })

  it.each(seeds)('of coverage, seed %i', seed => {
    const { upTo, maybe } = generator(seed)
    const estates = Array.from({ length: 10 }, (_, nth) =>
      anEstate({ id: `estate${nth}`, name: `小区${nth}` }),
    )
    const enterprises = Array.from({ length: 6 }, (_, nth) => anEnterprise({ id: `enterprise${nth}` }))
    const covered = new Set<string>()
    const organisations = Array.from({ length: 8 }, (_, nth): PartyOrganisation => {
      const estateIds = [`estate${upTo(10)}`]
      const enterpriseIds = maybe() ? [`enterprise${upTo(6)}`] : []
      const runs = maybe()
      if (runs) for (const id of [...estateIds, ...enterpriseIds]) covered.add(id)
      return {
        id: `p${nth}`,
        name: `第${nth}党支部`,
        organisationType: '党支部',
        estateIds,
        enterpriseIds,
        steps: runs
          ? [
              { step: 'applied', on: '2026-01-01', note: '' },
              { step: 'approved', on: '2026-02-01', note: '' },
              { step: 'running', on: '2026-03-01', note: '' },
            ]
          : [{ step: 'applied', on: '2026-01-01', note: '' }],
      }
    })
    expect(coverageFigures(estates, enterprises, organisations, today)?.all).toEqual({
      covered: covered.size,
      total: 16,
    })
  })

  it('are absent while nothing is on record', () => {
    expect(coverageFigures([anEstate()], [], [], today)).toBeUndefined()
    expect(gradeFigures([], [])).toBeUndefined()
    expect(hourFigures([], [], [], today)).toBeUndefined()
    expect(caseCounts([], now)).toBeUndefined()
  })
})
