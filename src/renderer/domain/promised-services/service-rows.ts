import { daysAfter } from '../people/days'
import { contractState } from '../property/contract-spans'
import type { Records } from '../ports'
import { estate } from '../records/estate'
import { promisedService, type PromisedService } from '../records/promised-service'
import { propertyEnterprise } from '../records/property-enterprise'
import { serviceCheck, type ServiceCheck } from '../records/service-check'
import { serviceContract, type ServiceContract } from '../records/service-contract'
import type { OutSheet } from '../sheet/workbook'

/** One promised service as lists show it, with its last check and by when the next is due. */
export type ServiceRow = {
  readonly key: string
  readonly service: PromisedService
  readonly contract: ServiceContract
  readonly estate: string
  readonly enterprise: string
  readonly last: ServiceCheck | undefined
  /** Absent: checked now and then, or the contract is not in force. */
  readonly next: string | undefined
}

/** The latest check of a service; of those of one day the one entered last. */
const lastCheck = (serviceId: string, checks: readonly ServiceCheck[]): ServiceCheck | undefined =>
  checks
    .filter(({ promisedServiceId }) => promisedServiceId === serviceId)
    .reduce<ServiceCheck | undefined>(
      (latest, one) => (latest !== undefined && latest.on > one.on ? latest : one),
      undefined,
    )

type Reading = Pick<Records, 'all' | 'find'>

/** By when a service is to be checked again; undefined where it is checked now and then. */
function nextCheck(
  { checkDays }: PromisedService,
  last: ServiceCheck | undefined,
  { startsOn }: ServiceContract,
): string | undefined {
  return checkDays === undefined ? undefined : daysAfter(last?.on ?? startsOn, checkDays)
}

function rowOf(
  service: PromisedService,
  contract: ServiceContract,
  records: Reading,
): Omit<ServiceRow, 'next'> {
  return {
    key: service.id,
    service,
    contract,
    estate: records.find(estate, contract.estateId)?.name ?? '',
    enterprise: records.find(propertyEnterprise, contract.enterpriseId)?.name ?? '',
    last: lastCheck(service.id, records.all(serviceCheck)),
  }
}

/** The services of the contracts in force on a day, or all; by estate, basic ones first. */
export function serviceRows(
  records: Reading,
  today: string,
  which: 'in-force' | 'all',
): readonly ServiceRow[] {
  const contracts = records.all(serviceContract)
  const isInForce = (one: ServiceContract): boolean =>
    ['running', 'continuing'].includes(contractState(one, contracts, today))
  return records
    .all(promisedService)
    .flatMap(service => {
      const contract = records.find(serviceContract, service.serviceContractId)
      if (contract === undefined) return []
      const inForce = isInForce(contract)
      if (which === 'in-force' && !inForce) return []
      const row = rowOf(service, contract, records)
      return [{ ...row, next: inForce ? nextCheck(service, row.last, contract) : undefined }]
    })
    .toSorted(
      (one, other) =>
        one.estate.localeCompare(other.estate, 'zh-CN') ||
        one.service.tier.localeCompare(other.service.tier) ||
        one.service.title.localeCompare(other.service.title, 'zh-CN'),
    )
}

/** How many of these were checked, and what came of it, by their last check. */
export function checkFigures(rows: readonly ServiceRow[]) {
  const of = (result: ServiceCheck['result']): number =>
    rows.filter(({ last }) => last?.result === result).length
  return {
    total: rows.length,
    met: of('达到'),
    partly: of('部分达到'),
    failed: of('未达到'),
    unchecked: rows.filter(({ last }) => last === undefined).length,
  }
}

/** The services with their last check as a sheet; it names nobody. */
export const serviceSheet = (rows: readonly ServiceRow[]): OutSheet => ({
  name: '服务清单',
  columns: [
    { heading: '小区', width: 18 },
    { heading: '物业企业', width: 30 },
    { heading: '类别', width: 12 },
    { heading: '服务项目', width: 24 },
    { heading: '承诺标准', width: 40 },
    { heading: '承诺频次', width: 16 },
    { heading: '最近核查', width: 13 },
    { heading: '结果', width: 12 },
    { heading: '发现的情况', width: 36 },
  ],
  rows: rows.map(({ estate: name, enterprise, service, last }) => [
    name,
    enterprise,
    service.tier,
    service.title,
    service.standard,
    service.frequency ?? null,
    last?.on ?? null,
    last?.result ?? null,
    last?.found ?? null,
  ]),
  landscape: true,
})
