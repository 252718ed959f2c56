import { describe, expect, it } from 'vitest'
import { diceOf } from '../../../src/cli/sample-data/dice'
import { sampleYear, wholeSample, type SampleSize } from '../../../src/cli/sample-data/sample-year'
import { sampleAccount } from '../../../src/renderer/domain/backup/sample-account'
import { sealSample } from '../../../src/cli/sample-data/seal-sample'
import { examine } from '../../../src/cli/kept/examine'
import { keptFile } from '../../../src/cli/kept/kept-file'
import { openRings } from '../../../src/cli/kept/open-rings'
import { keys } from '../../../src/renderer/adapters/seal/keys'
import { valueOf } from '../../builders/value-of'
import { creditCodeFlaw } from '../../../src/renderer/domain/identity/credit-code'
import type { Put } from '../../../src/renderer/domain/journal/entry'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { resident } from '../../../src/renderer/domain/records/resident'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { hourFigures } from '../../../src/renderer/domain/home-figures/home-figures'
import { checkFigures, serviceRows } from '../../../src/renderer/domain/promised-services/service-rows'
import { agreementState } from '../../../src/renderer/domain/joint-building/edit-joint'
import { itemRows } from '../../../src/renderer/domain/joint-building/item-rows'
import { gatheringRoad } from '../../../src/renderer/domain/opinions/data/gathering-road'
import { stateOfUse } from '../../../src/renderer/domain/party-places/use-figures'
import { crossPost } from '../../../src/renderer/domain/records/cross-post'
import { referencesOf } from '../../../src/renderer/domain/records/define-record'
import { jointAgreement } from '../../../src/renderer/domain/records/joint-agreement'
import { opinionGathering } from '../../../src/renderer/domain/records/opinion-gathering'
import { placeUse } from '../../../src/renderer/domain/records/place-use'
import { stateOn } from '../../../src/renderer/domain/turns/road'
import { heldRecords } from '../../builders/held-records'
import { fixedWorld } from '../../builders/fixed-world'
import { savedOf } from '../../builders/a-change'

const now = '2026-11-22T12:00'
const small: SampleSize = { estates: 3, people: 300, meetings: 3, cases: 40, hours: 100 }

const of = (save: readonly Put[]) => ({ cause: 'records-founded', detail: '', save }) as const

describe('the sample of a year', () => {
  it('has as much of everything as it says', () => {
    const year = of(sampleYear(wholeSample, 20261122, now))
    const count = (kind: string): number => year.save.filter(one => one.kind.kind === kind).length
    expect({
      estates: count('estate'),
      people: count('resident'),
      meetings: count('meeting'),
      cases: count('green-case'),
    }).toEqual({ estates: 10, people: 10_000, meetings: 12, cases: 800 })
    expect({
      results: count('assessment'),
      orders: count('supervision'),
      sheets: count('survey-sheet'),
    }).toEqual({ results: 24, orders: 3, sheets: 120 })
    expect({
      units: count('joint-unit'),
      lines: count('joint-item'),
      agreements: count('joint-agreement'),
      places: count('party-place'),
      uses: count('place-use'),
      gatherings: count('opinion-gathering'),
      promised: count('promised-service'),
      programmes: count('programme'),
    }).toEqual({
      ...{ units: 5, lines: 14, agreements: 3, places: 3, uses: 49 },
      ...{ gatherings: 3, promised: 60, programmes: 1 },
    })
    const services = savedOf(volunteerService, year)
    const hours = hourFigures([], savedOf(volunteerActivity, year), services, '2026-11-22')
    expect(hours?.byMonth.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(30_000)
    expect(services.reduce((sum, one) => sum + (one.hours[0]?.tenths ?? 0), 0)).toBe(30_000)
  })

  it('is the same for the same seed and another for another', () => {
    const told = (seed: number): string => JSON.stringify(sampleYear(small, seed, now).map(one => one.record))
    expect(told(1)).toBe(told(1))
    expect(told(1)).not.toBe(told(2))
  })

  it('names nobody: no area has the code of its numbers, each person has one of their own, and codes pass their checks', () => {
    const year = of(sampleYear(wholeSample, 1, now))
    const numbers = savedOf(resident, year).map(({ idNumber = '' }) => idNumber)
    expect(numbers.every(one => one.startsWith('990000'))).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(
      savedOf(propertyEnterprise, year).map(({ creditCode = '' }) => creditCodeFlaw(creditCode)),
    ).toEqual(Array.from({ length: 6 }, () => undefined))
  })

  it('has something in every state of what is promised, agreed, booked and asked', () => {
    const year = of(sampleYear(wholeSample, 20261122, now))
    const today = now.slice(0, 10)
    const records = heldRecords()
    records.commit(year)
    const rows = serviceRows(records, today, 'in-force')
    const { total, met, partly, failed, unchecked } = checkFigures(rows)
    expect(total).toBe(60)
    expect(Math.min(met, partly, failed, unchecked)).toBeGreaterThan(0)
    expect(rows.some(({ next }) => next !== undefined && next < today)).toBe(true)
    const states = (told: readonly string[]): readonly string[] => [...new Set(told)].toSorted()
    expect(states(itemRows(records).map(({ state }) => state))).toEqual(['已完成', '待办', '进行中'])
    expect(states(records.all(jointAgreement).map(one => agreementState(one, today)))).toEqual([
      '履行中',
      '未签订',
    ])
    expect(states(records.all(placeUse).map(one => stateOfUse(one, now)))).toEqual([
      'booked',
      'cancelled',
      'used',
      'waiting',
    ])
    expect(
      records
        .all(opinionGathering)
        .map(({ steps, topicIds }) => [stateOn(gatheringRoad, steps), topicIds.length]),
    ).toEqual([
      ['closed', 1],
      ['running', 0],
      ['planned', 0],
    ])
    expect(records.all(crossPost).filter(({ until }) => until === undefined).length).toBeGreaterThan(0)
  })

  it('refers to nothing that is not there', () => {
    const { save } = of(sampleYear(wholeSample, 20261122, now))
    const there = new Set(save.map(({ kind, record }) => `${kind.kind} ${record.id}`))
    const missing = save.flatMap(({ kind, record }) =>
      referencesOf(kind, record).filter(to => !there.has(`${to.kind} ${to.id}`)),
    )
    expect(missing).toEqual([])
  })

  it('has every step of a case after the one before it and none still to come', () => {
    for (const { receivedAt, steps } of savedOf(greenCase, of(sampleYear(small, 3, now)))) {
      const times = [receivedAt, ...steps.map(({ at }) => at)]
      expect(times).toEqual(times.toSorted())
      expect((times.at(-1) ?? '') <= now).toBe(true)
    }
  })

  it('is a backup that opens whole with the password it tells', async () => {
    const bytes = await sealSample(sampleYear(small, 5, now), fixedWorld())
    const file = keptFile('示例.wyb', bytes)
    const rings = valueOf(await openRings([file], { kind: 'password', ...sampleAccount }, keys))
    const [holding] = examine([file], rings).holdings
    expect(holding).toMatchObject({ whole: true, altered: false, salvaged: { entries: 1 } })
    expect(holding?.salvaged.counts).toMatchObject({
      resident: 300,
      'green-case': 40,
      meeting: 3,
      account: 1,
      office: 1,
    })
  })
})

it('dice never give the same id twice', () => {
  const dice = diceOf(1)
  expect(new Set(Array.from({ length: 1000 }, () => dice.newId())).size).toBe(1000)
})
