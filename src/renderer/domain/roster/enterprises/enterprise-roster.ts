import { put, type Put } from '../../journal/entry'
import type { Records } from '../../ports'
import { contractState, overlapping } from '../../property/contract-spans'
import { namesOf } from '../../property/estate-names'
import { estate, type Estate } from '../../records/estate'
import { propertyEnterprise, type PropertyEnterprise } from '../../records/property-enterprise'
import { contractKinds, serviceContract, type ServiceContract } from '../../records/service-contract'
import { dwellingKey } from '../../text/dwelling'
import { changesBetween } from '../record-rows/changes-between'
import type {
  About,
  ListedRecord,
  Outcome,
  RecordRoster,
  RosterWorld,
  Said,
  Working,
} from '../record-rows/record-roster'
import type { Found } from '../row-draft'
import { enterpriseFacts, type EnterpriseFact } from './enterprise-facts'
import { settleEnterprise } from './settle-enterprise'

type EnterpriseSaid = Said<EnterpriseFact>

const ownFacts = [
  ...(['name', 'shortName', 'creditCode', 'registrationNo', 'legalPerson', 'phone', 'address'] as const),
  ...(['registeredCapital', 'creditGrade', 'gradedOn', 'contact', 'contactPhone', 'remarks'] as const),
]

const refused = (
  field: EnterpriseFact,
  code: Found<EnterpriseFact>['flaw']['code'],
  detail: Readonly<Record<string, string>>,
): Found<EnterpriseFact> => ({ field, flaw: { code, detail } })

/** What is told of these facts, as far as something is. */
const filled = <F extends EnterpriseFact>(
  said: EnterpriseSaid,
  facts: readonly F[],
): Partial<Record<F, string>> => {
  const all: Partial<Record<F, string>> = {}
  for (const fact of facts) {
    const value: string | undefined = said[fact]
    if (value !== undefined && value !== '') all[fact] = value
  }
  return all
}

/** A record without the facts that the row takes away. */
function withoutEmptied<T extends object>(
  record: T,
  said: EnterpriseSaid,
  facts: readonly (EnterpriseFact & keyof T)[],
): T {
  const left: T = { ...record }
  for (const fact of facts) if (said[fact] === '') Reflect.deleteProperty(left, fact)
  return left
}

const contractFacts = ['endsOn', 'manager', 'managerPhone'] as const

const endOf = ({ endedOn, endsOn }: ServiceContract): string => endedOn ?? endsOn ?? '不定期'

/** The enterprises on record with their contracts, changed row by row. */
function openEnterprises(records: Pick<Records, 'all'>, world: RosterWorld): Working<EnterpriseFact> {
  const enterprises = new Map(records.all(propertyEnterprise).map(one => [one.id, one]))
  const contracts = new Map(records.all(serviceContract).map(one => [one.id, one]))
  const estates = new Map(
    records.all(estate).flatMap(one => namesOf(one).map(name => [dwellingKey('estate', name), one] as const)),
  )
  const touched = new Set<string>()
  const called = (test: (one: PropertyEnterprise) => boolean): PropertyEnterprise | undefined =>
    [...enterprises.values()].find(test)
  const estateOf = ({ servedEstate = '' }: EnterpriseSaid): Estate | undefined =>
    estates.get(dwellingKey('estate', servedEstate))

  /** The one on record by the hidden id, else by the credit code, else by the name. */
  const meantBy = ({ creditCode }: EnterpriseSaid, id: string | undefined, named?: PropertyEnterprise) =>
    enterprises.get(id ?? '') ??
    called(one => creditCode !== undefined && one.creditCode === creditCode) ??
    named

  function find(said: EnterpriseSaid, id: string | undefined): About<EnterpriseFact> {
    const { name = '', creditCode } = said
    const named = called(one => one.name === name)
    const meant = meantBy(said, id, named)
    if (meant === undefined) return { kind: 'new' }
    if (named !== undefined && named !== meant) {
      return { kind: 'refused', found: refused('name', 'name-of-another', { value: name }) }
    }
    const known = meant.creditCode ?? creditCode
    if (creditCode === undefined || known === undefined || known === creditCode) {
      return { kind: 'known', id: meant.id }
    }
    const detail = { value: creditCode, name: meant.name, known }
    return { kind: 'refused', found: refused('creditCode', 'code-otherwise', detail) }
  }

  /** The contract the row is about: of that enterprise and estate, from that day on. */
  const contractOf = (said: EnterpriseSaid, id: string | undefined): ServiceContract | undefined =>
    [...contracts.values()].find(
      one => one.enterpriseId === id && one.estateId === estateOf(said)?.id && one.startsOn === said.startsOn,
    )

  function contractSaid(said: EnterpriseSaid, enterpriseId: string): ServiceContract | undefined {
    const served = estateOf(said)
    const known = contractOf(said, enterpriseId)
    const contractKind = contractKinds.find(kind => kind === said.contractKind)
    const { startsOn } = said
    if (served === undefined || contractKind === undefined || startsOn === undefined) return undefined
    const begun: Omit<ServiceContract, 'contractKind' | 'startsOn'> = known ?? {
      ...{ id: '', estateId: served.id, enterpriseId, fees: [], notices: [] },
    }
    return {
      ...withoutEmptied(begun, said, contractFacts),
      ...filled(said, contractFacts),
      contractKind,
      startsOn,
    }
  }

  function contractFound(said: EnterpriseSaid, id: string | undefined): readonly Found<EnterpriseFact>[] {
    if (said.servedEstate === undefined) return []
    if (estateOf(said) === undefined) {
      return [refused('servedEstate', 'estate-unknown', { value: said.servedEstate })]
    }
    const contract = contractSaid(said, id ?? '')
    const other = contract && overlapping(contract, [...contracts.values()])
    if (other === undefined) return []
    const name = enterprises.get(other.enterpriseId)?.name ?? ''
    const detail = { estate: said.servedEstate, name, from: other.startsOn, to: endOf(other) }
    return [refused('startsOn', 'contract-overlap', detail)]
  }

  function factsOf(said: EnterpriseSaid, id: string): EnterpriseSaid {
    const { contractKind, startsOn, endsOn, manager, managerPhone } = contractOf(said, id) ?? {}
    const contract = { contractKind, startsOn, endsOn, manager, managerPhone }
    const servedEstate = startsOn === undefined ? undefined : said.servedEstate
    return { ...enterprises.get(id), ...contract, servedEstate }
  }

  /** An enterprise with the contracts that are not over, or alone. */
  function rowsOf({ id }: PropertyEnterprise): readonly ListedRecord[] {
    const all = [...contracts.values()]
    const own = all.filter(
      one => one.enterpriseId === id && contractState(one, all, world.today()) !== 'over',
    )
    if (own.length === 0) return [{ id, facts: factsOf({}, id) }]
    return own.map(({ estateId, startsOn }) => {
      const servedEstate = records.all(estate).find(one => one.id === estateId)?.name
      return { id, facts: factsOf({ servedEstate, startsOn }, id) }
    })
  }

  const outcome = (said: EnterpriseSaid, id: string | undefined): Outcome<EnterpriseFact> => ({
    changes: id === undefined ? [] : changesBetween(enterpriseFacts, factsOf(said, id), said),
    found: contractFound(said, id),
  })

  function take(said: EnterpriseSaid, known: string | undefined): string {
    const before = enterprises.get(known ?? '')
    const id = before?.id ?? world.newId()
    const kept: PropertyEnterprise = withoutEmptied(before ?? { id, name: said.name ?? '' }, said, ownFacts)
    enterprises.set(id, { ...kept, ...filled(said, ownFacts) })
    touched.add(id)
    const contract = contractSaid(said, id)
    if (contract !== undefined) {
      const kept = contract.id === '' ? { ...contract, id: world.newId() } : contract
      contracts.set(kept.id, kept)
      touched.add(kept.id)
    }
    return id
  }

  return {
    has: id => enterprises.has(id),
    rows: () => [...enterprises.values()].flatMap(rowsOf),
    factsOf,
    find,
    outcome,
    take,
    puts: (): readonly Put[] => [
      ...[...enterprises.values()]
        .filter(({ id }) => touched.has(id))
        .map(one => put(propertyEnterprise, one)),
      ...[...contracts.values()].filter(({ id }) => touched.has(id)).map(one => put(serviceContract, one)),
    ],
  }
}

/** 物业企业名册: enterprises, found by their credit code or their name, with the contracts they serve estates under. */
export const enterpriseRoster: RecordRoster<EnterpriseFact> = {
  facts: enterpriseFacts,
  naming: ['name'],
  own: ['servedEstate', 'startsOn', 'endsOn', 'manager', 'managerPhone'],
  adding: ['servedEstate', 'contractKind', 'startsOn', 'endsOn', 'manager', 'managerPhone'],
  clearable: [
    ...(['shortName', 'registrationNo', 'legalPerson', 'phone', 'address', 'registeredCapital'] as const),
    ...(['creditGrade', 'gradedOn', 'contact', 'contactPhone', 'remarks'] as const),
    ...(['endsOn', 'manager', 'managerPhone'] as const),
  ],
  whole: { creditCode: /^[0-9A-Z]{18}$/ },
  groups: '企业信息 企业情况 基本信息 企业基本信息 合同信息 合同情况 服务合同 联系信息 项目信息',
  idle: '序号 编号 NO 行号 文源编号 原表行号 原因 资质等级 员工人数 收费标准 物业费 服务面积 管理面积 户数 备案情况',
  settle: settleEnterprise,
  nameOf: facts => facts['name'] ?? '',
  open: openEnterprises,
}
