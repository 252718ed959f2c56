import { describe, expect, it } from 'vitest'
import {
  committeeFilings,
  committeeTerms,
  contractEnds,
  contractNotices,
  handovers,
} from '../../../src/renderer/domain/calendar/sources/property-sources'
import type { DueSource } from '../../../src/renderer/domain/calendar/due-item'
import { dueList } from '../../../src/renderer/domain/calendar/due-list'
import { put } from '../../../src/renderer/domain/journal/entry'
import { estate } from '../../../src/renderer/domain/records/estate'
import { ownersCommittee, type OwnersCommittee } from '../../../src/renderer/domain/records/owners-committee'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../../src/renderer/domain/records/service-contract'
import { aCommittee, aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'

function told(
  source: DueSource,
  today: string,
  of: { contract?: ServiceContract; committee?: OwnersCommittee },
) {
  const records = heldRecords()
  records.commit({
    cause: 'contract-edited',
    detail: '',
    save: [
      put(estate, anEstate()),
      put(propertyEnterprise, anEnterprise()),
      ...(of.contract ? [put(serviceContract, of.contract)] : []),
      ...(of.committee ? [put(ownersCommittee, of.committee)] : []),
    ],
  })
  const due = { source, days: source.days, basis: source.basis, own: false }
  return dueList([due], (one, window) => one.items(records, window), { today, now: `${today}T09:00` }).map(
    ({ title, day, light, words }) => ({ title, day, light, words }),
  )
}

const name = '文和园 · 安居物业服务有限公司'

describe('what of property has to be kept in mind', () => {
  it('a contract is told of 120, 90, 60 and 30 days before it ends, and after that as one that goes on', () => {
    const contract = aContract()
    expect(told(contractEnds, '2026-10-30', { contract })).toEqual([])
    const on = (today: string) => told(contractEnds, today, { contract })[0]
    expect(on('2026-10-31')).toEqual({
      title: `物业合同到期：${name}`,
      day: '2027-02-28',
      light: 'yellow',
      words: '还有 120 天',
    })
    expect(on('2026-11-20')?.light).toBe('none')
    expect(on('2026-11-30')).toMatchObject({ light: 'yellow', words: '还有 90 天' })
    expect(on('2026-12-30')).toMatchObject({ light: 'yellow', words: '还有 60 天' })
    expect(on('2027-03-02')).toMatchObject({ title: `物业合同已到期：${name}`, light: 'red' })
  })

  it('the last days for notice are the 90th and the 60th before the end; given or past, they are told no more', () => {
    const contract = aContract()
    expect(told(contractNotices, '2026-11-30', { contract })).toEqual([
      { title: `企业不续签须在此日前书面通知：${name}`, day: '2026-11-30', light: 'yellow', words: '今天' },
      { title: `业主解聘须在此日前书面通知：${name}`, day: '2026-12-30', light: 'none', words: '还有 30 天' },
    ])
    expect(told(contractNotices, '2026-12-01', { contract }).map(({ day }) => day)).toEqual(['2026-12-30'])
    const given = aContract({ notices: [{ by: 'owners', on: '2026-11-01', note: '' }] })
    expect(told(contractNotices, '2026-12-01', { contract: given })).toEqual([])
  })

  it('what was ended is to be handed over', () => {
    const contract = aContract({ endedOn: '2026-11-20', endedReason: '解聘' })
    expect(told(handovers, '2026-11-22', { contract })).toMatchObject([{ day: '2026-11-20', light: 'red' }])
    expect(told(contractEnds, '2026-11-22', { contract })).toEqual([])
    const handed = { ...contract, handedOverOn: '2026-11-21' }
    expect(told(handovers, '2026-11-22', { contract: handed })).toEqual([])
  })

  it('a committee is told of before its term is over, and until it is filed within 30 days', () => {
    const committee = aCommittee()
    expect(told(committeeTerms, '2026-11-22', { committee })).toEqual([
      {
        title: '任期届满，准备换届：文和园 第2届业主委员会',
        day: '2027-01-14',
        light: 'none',
        words: '还有 53 天',
      },
    ])
    expect(told(committeeFilings, '2024-01-20', { committee })).toMatchObject([{ day: '2024-02-09' }])
    const filed = aCommittee({ filedOn: '2024-01-25' })
    expect(told(committeeFilings, '2024-01-26', { committee: filed })).toEqual([])
  })
})
