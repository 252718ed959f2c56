import { describe, expect, it } from 'vitest'
import { serviceChecks } from '../../../src/renderer/domain/calendar/sources/service-source'
import { put } from '../../../src/renderer/domain/journal/entry'
import { bringCheckToCase, checkService } from '../../../src/renderer/domain/promised-services/check-service'
import { editService } from '../../../src/renderer/domain/promised-services/edit-service'
import {
  checkFigures,
  serviceRows,
  serviceSheet,
} from '../../../src/renderer/domain/promised-services/service-rows'
import { estate } from '../../../src/renderer/domain/records/estate'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { promisedService, type PromisedService } from '../../../src/renderer/domain/records/promised-service'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { serviceCheck, type ServiceCheck } from '../../../src/renderer/domain/records/service-check'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { savedOf } from '../../builders/a-change'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const newId = () => 'new'
const aService = (changes: Partial<PromisedService> = {}): PromisedService => ({
  id: 'service',
  serviceContractId: 'contract',
  tier: '基础服务',
  title: '楼道保洁',
  standard: '地面无垃圾',
  frequency: '每日一次',
  checkDays: 30,
  ...changes,
})
const aCheck = (changes: Partial<ServiceCheck> = {}): ServiceCheck => ({
  id: 'check',
  promisedServiceId: 'service',
  on: '2026-11-20',
  checker: '李敏',
  result: '未达到',
  found: '3号楼三天没有打扫',
  ...changes,
})

function desk(...checks: readonly ServiceCheck[]) {
  const records = heldRecords()
  const save = [
    put(estate, anEstate()),
    put(propertyEnterprise, anEnterprise()),
    put(serviceContract, aContract()),
    put(promisedService, aService()),
    put(
      promisedService,
      aService({ id: 'extra', tier: '延伸服务', title: '代收快递', checkDays: undefined }),
    ),
    ...checks.map(one => put(serviceCheck, one)),
  ]
  records.commit({ cause: 'promised-service-edited', detail: '', save })
  return records
}

describe('a service that was promised', () => {
  const entered = { tier: '基础服务', title: '楼道保洁', standard: '地面无垃圾', checkDays: '30' }
  const edit = (facts: Record<string, string>, all: readonly PromisedService[] = []) =>
    editService('contract', { ...entered, ...facts }, undefined, all, newId)

  it('is listed once in a contract, with its standard and how often it is checked', () => {
    expect(savedOf(promisedService, valueOf(edit({ frequency: '每日一次' })))).toEqual([
      aService({ id: 'new' }),
    ])
    expect(edit({}, [aService()])).toMatchObject({ problem: { code: 'service-twice' } })
    expect(edit({}, [aService({ serviceContractId: 'other' })])).toMatchObject({ ok: true })
    expect(edit({ checkDays: '0' })).toMatchObject({ problem: { code: 'service-check-days' } })
    expect(edit({ standard: ' ' })).toMatchObject({ problem: { code: 'entered-missing' } })
  })

  it('is shown with its last check; basic ones first; nobody is named in the file', () => {
    const records = desk(
      aCheck({ id: 'before', on: '2026-10-01', result: '达到', found: undefined }),
      aCheck(),
    )
    const rows = serviceRows(records, today, 'in-force')
    expect(serviceSheet(rows).rows).toEqual([
      [
        '文和园',
        '安居物业服务有限公司',
        '基础服务',
        '楼道保洁',
        '地面无垃圾',
        '每日一次',
        '2026-11-20',
        '未达到',
        '3号楼三天没有打扫',
      ],
      ['文和园', '安居物业服务有限公司', '延伸服务', '代收快递', '地面无垃圾', '每日一次', null, null, null],
    ])
    expect(checkFigures(rows)).toEqual({ total: 2, met: 0, partly: 0, failed: 1, unchecked: 1 })
    expect(serviceRows(records, '2024-02-29', 'in-force')).toEqual([])
  })

  it('is not removed while checks are kept of it', () => {
    expect(
      removeRecord(
        promisedService,
        { id: 'service', called: '楼道保洁' },
        desk(aCheck()),
        'promised-service-edited',
      ),
    ).toMatchObject({ problem: { detail: { by: '服务核查 1 条' } } })
  })

  it('is to be checked again so many days after the last check', () => {
    const window = { from: today, to: '2026-12-31', today }
    expect(serviceChecks.items(desk(aCheck()), window)).toEqual([
      {
        key: 'service',
        title: '核查服务：文和园 楼道保洁',
        day: '2026-12-20',
        path: '/promised-services/contract',
      },
    ])
    expect(serviceChecks.items(desk(), window)[0]?.day).toBe('2024-03-31')
  })
})

describe('a check', () => {
  const entered = { on: '2026-11-20', checker: '李敏', result: '未达到', found: '3号楼三天没有打扫' }
  const check = (facts: Record<string, string>) =>
    checkService(
      aService(),
      { ...entered, ...facts },
      undefined,
      { today, contractFrom: '2024-03-01' },
      newId,
    )

  it('tells on which day who found what', () => {
    expect(savedOf(serviceCheck, valueOf(check({})).change)).toEqual([aCheck({ id: 'new' })])
  })

  it.each([
    [{ on: '2026-11-23' }, 'check-future'],
    [{ on: '2024-02-29' }, 'check-early'],
    [{ found: '' }, 'check-found-missing'],
    [{ result: '很好' }, 'entered-choice'],
  ])('with %j is refused: %s', (facts, code) => {
    expect(check(facts as Record<string, string>)).toMatchObject({ ok: false, problem: { code } })
  })

  it('that failed becomes a case of the estate and the enterprise, once', () => {
    const context = { cases: [], now: '2026-11-22T10:00', newId, contract: aContract() }
    const { change } = valueOf(bringCheckToCase(aCheck(), aService(), context))
    expect(savedOf(greenCase, change)).toMatchObject([
      {
        title: '楼道保洁未达到合同承诺',
        content: '2026-11-20核查：3号楼三天没有打扫\n合同承诺：地面无垃圾',
        estateId: 'estate',
        enterpriseId: 'enterprise',
        steps: [],
      },
    ])
    expect(savedOf(serviceCheck, change)).toEqual([aCheck({ greenCaseId: 'new' })])
    const codes = [
      bringCheckToCase(aCheck({ greenCaseId: 'known' }), aService(), context),
      bringCheckToCase(aCheck({ result: '达到' }), aService(), context),
    ].map(decided => (decided.ok ? 'ok' : decided.problem.code))
    expect(codes).toEqual(['check-case-known', 'check-met'])
  })
})
