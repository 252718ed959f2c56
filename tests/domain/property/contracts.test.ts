import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { contractInForce, contractState } from '../../../src/renderer/domain/property/contract-spans'
import { endByNotice, noticeClocks } from '../../../src/renderer/domain/property/contract-clock'
import { editContract, enteredContract } from '../../../src/renderer/domain/property/edit-contract'
import { endContract, giveNotice, handOver } from '../../../src/renderer/domain/property/end-contract'
import { estate } from '../../../src/renderer/domain/records/estate'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../../src/renderer/domain/records/service-contract'
import { savedOf } from '../../builders/a-change'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'

const today = '2026-11-22'

function holding(...contracts: ServiceContract[]) {
  const records = heldRecords()
  records.commit({
    cause: 'contract-edited',
    detail: '',
    save: [
      put(estate, anEstate()),
      put(propertyEnterprise, anEnterprise()),
      ...contracts.map(one => put(serviceContract, one)),
    ],
  })
  return records
}

const parties = { estateId: 'estate', enterpriseId: 'enterprise' }
const entered = { contractKind: '前期物业', startsOn: '2027-03-01', endsOn: '2030-02-28' }
const tryContract = (changed: Record<string, string>, ...others: ServiceContract[]) =>
  editContract(parties, { ...entered, ...changed }, undefined, holding(...others), () => 'new')

describe('service contracts', () => {
  it('the fees are read a line each, and stand as they were typed when the form is opened again', () => {
    const decided = tryContract({ fees: '住宅 1.20\n商铺：2.5元/㎡' })
    if (!decided.ok) throw new Error(decided.problem.code)
    const [saved] = savedOf(serviceContract, decided.value.change)
    expect(saved?.fees).toEqual([
      { propertyType: '住宅', yuan: '1.20' },
      { propertyType: '商铺', yuan: '2.5' },
    ])
    expect(enteredContract(saved)['fees']).toBe('住宅 1.20\n商铺 2.5')
  })

  it('two contracts of one estate never cover the same day', () => {
    expect(tryContract({ startsOn: '2027-02-28' }, aContract())).toMatchObject({
      problem: {
        code: 'contract-overlap',
        detail: {
          estate: '文和园',
          enterprise: '安居物业服务有限公司',
          from: '2024-03-01',
          to: '2027-02-28',
        },
      },
    })
    expect(tryContract({}, aContract()).ok).toBe(true)
    expect(tryContract({}, aContract({ estateId: 'elsewhere', endsOn: '2029-01-01' })).ok).toBe(true)
  })

  it('one without a last day covers every day until it is ended', () => {
    const endless = aContract({ endsOn: undefined })
    expect(tryContract({}, endless)).toMatchObject({ problem: { code: 'contract-overlap' } })
    expect(tryContract({}, { ...endless, endedOn: '2027-02-28' }).ok).toBe(true)
  })

  it.each([
    [{ endsOn: '2027-02-01' }, 'contract-days-reversed'],
    [{ fees: '面议' }, 'contract-fee-shape'],
    [{ collectionRate: '101' }, 'contract-rate-over'],
    [{ startsOn: '' }, 'entered-missing'],
  ])('%j is refused', (changed, code) => {
    expect(tryContract(changed)).toMatchObject({ problem: { code } })
  })

  it('whom it binds has to be chosen', () => {
    const decide = (chosen: Partial<typeof parties>) =>
      editContract(
        { estateId: undefined, enterpriseId: undefined, ...chosen },
        entered,
        undefined,
        holding(),
        () => 'new',
      )
    expect(decide({})).toMatchObject({ problem: { code: 'contract-estate-missing' } })
    expect(decide({ estateId: 'estate' })).toMatchObject({ problem: { code: 'contract-enterprise-missing' } })
  })
})

describe('how a contract stands (民法典 948)', () => {
  it.each([
    ['2024-02-29', 'ahead'],
    ['2024-03-01', 'running'],
    ['2027-02-28', 'running'],
    ['2027-03-01', 'continuing'],
  ])('on %s it is %s', (day, state) => {
    expect(contractState(aContract(), [aContract()], day)).toBe(state)
  })

  it('one that was followed by another is over with its last day', () => {
    const next = aContract({ id: 'next', startsOn: '2027-03-01', endsOn: '2030-02-28' })
    expect(contractState(aContract(), [aContract(), next], '2027-03-01')).toBe('over')
    expect(contractInForce('estate', [aContract(), next], '2027-03-01')?.id).toBe('next')
  })

  it('one that was ended goes on to its last day and not beyond', () => {
    const ended = aContract({ endedOn: '2027-03-31', endedReason: '业主决定解聘' })
    expect(contractState(ended, [ended], '2027-03-31')).toBe('running')
    expect(contractState(ended, [ended], '2027-04-01')).toBe('over')
  })
})

describe('the clocks of a contract (民法典 946-949)', () => {
  it('the enterprise gives notice 90 days before the end, the owners 60', () => {
    expect(noticeClocks(aContract(), [], today).map(({ by, day }) => [by, day])).toEqual([
      ['enterprise', '2026-11-30'],
      ['owners', '2026-12-30'],
    ])
  })

  it('what the contract agrees goes before the law, and what the office has set from a day on before what is listed', () => {
    const rule = {
      id: 'r',
      period: 'contract-owners-notice',
      since: '2026-11-01',
      length: 45,
      basis: '新规定',
    }
    const own = aContract({ enterpriseNoticeDays: 120 })
    expect(noticeClocks(own, [rule], today)).toMatchObject([
      { by: 'enterprise', day: '2026-10-31', basis: '合同另有约定' },
      { by: 'owners', day: '2027-01-14', basis: '新规定' },
    ])
    expect(noticeClocks(own, [rule], '2026-10-31')).toMatchObject([{}, { days: 60 }])
  })

  it('a notice in time ends it on its last day, one after that 60 days later', () => {
    const noticed = (on: string) => aContract({ notices: [{ by: 'owners', on, note: '' }] })
    expect(endByNotice(aContract(), [], today)).toBeUndefined()
    expect(endByNotice(noticed('2026-11-20'), [], today)).toBe('2027-02-28')
    expect(endByNotice(noticed('2027-04-01'), [], today)).toBe('2027-05-31')
  })

  it('notice, ending and handing over are recorded in that order, and never ahead of time', () => {
    const context = { records: holding(aContract()), today }
    const notice = { by: 'owners', on: today, note: '' } as const
    expect(giveNotice(aContract(), notice, context).ok).toBe(true)
    expect(giveNotice(aContract(), { ...notice, on: '2026-11-23' }, context)).toMatchObject({
      problem: { code: 'contract-day-future' },
    })
    expect(endContract(aContract(), { on: '2024-01-01', reason: '解聘' }, context)).toMatchObject({
      problem: { code: 'contract-ended-early' },
    })
    expect(endContract(aContract(), { on: today, reason: ' ' }, context)).toMatchObject({
      problem: { code: 'contract-reason-missing' },
    })
    const ended = aContract({ endedOn: today, endedReason: '解聘' })
    expect(giveNotice(ended, notice, context)).toMatchObject({ problem: { code: 'contract-over' } })
    expect(handOver(ended, '2024-01-01', context)).toMatchObject({ problem: { code: 'contract-day-early' } })
    expect(handOver(ended, today, context).ok).toBe(true)
  })
})
