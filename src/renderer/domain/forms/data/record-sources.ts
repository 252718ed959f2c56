import { assessment } from '../../records/assessment'
import { assessmentScheme } from '../../records/assessment-scheme'
import { estate } from '../../records/estate'
import { greenCase } from '../../records/green-case'
import { house } from '../../records/house'
import { household } from '../../records/household'
import { meeting } from '../../records/meeting'
import { memberUnit } from '../../records/member-unit'
import { propertyEnterprise } from '../../records/property-enterprise'
import { resident } from '../../records/resident'
import { serviceContract } from '../../records/service-contract'
import { ranking } from '../../assessing/ranking'
import { caseStates } from '../../green-channel/data/case-turns'
import { caseLevelWords } from '../../green-channel/data/case-levels'
import { caseState, handlerOf, satisfactionOf } from '../../green-channel/case-state'
import { houseWords } from '../../people/house-for'
import { isHead } from '../../people/households'
import { isOnRoster } from '../../people/states'
import { contractInForce, contractState } from '../../property/contract-spans'
import { housesOf } from '../../property/estate-names'
import { countedFact, fieldFacts, type RecordInForm } from '../facts/record-facts'
import { recordSource } from '../facts/record-source'
import { scoreSources } from './score-sources'
import { volunteerSources } from './volunteer-sources'

type Line<K extends Parameters<typeof fieldFacts>[0]> = RecordInForm<K>

const membersOf = ({ record, records }: Line<typeof household>) =>
  records.all(resident).filter(one => one.householdId === record.id && isOnRoster(one))

const contractsOf = ({ record, records }: Line<typeof propertyEnterprise>, on: string) => {
  const all = records.all(serviceContract)
  return all.filter(
    one => one.enterpriseId === record.id && ['running', 'continuing'].includes(contractState(one, all, on)),
  )
}

/** The newest published result of an enterprise: the last scheme on record that has one. */
function publishedResult({ record, records }: Line<typeof propertyEnterprise>) {
  const all = records.all(assessment)
  return records
    .all(assessmentScheme)
    .flatMap(scheme => ranking(scheme, all))
    .findLast(one => one.assessment.enterpriseId === record.id && one.place !== undefined)
}

const HUNDRED = 100

const enterpriseOf = ({ record, records }: Line<typeof estate>, on: string) => {
  const contract = contractInForce(record.id, records.all(serviceContract), on)
  return records.find(propertyEnterprise, contract?.enterpriseId ?? '')
}

/** Whatever else than residents the office keeps that a form may list, a line each. A new one is one entry here. */
export const recordSources = [
  recordSource({
    kind: household,
    known: ({ id, number }) => ({ id, name: number }),
    facts: [
      ...fieldFacts(household, ['number', 'estate']),
      countedFact(household, '户主', row => membersOf(row).find(isHead)?.name),
      countedFact(household, '人口数', row => membersOf(row).length),
    ],
  }),
  recordSource({
    kind: house,
    known: one => ({ id: one.id, name: houseWords(one) }),
    facts: [
      ...fieldFacts(house, ['estate', 'building', 'unit', 'room', 'area']),
      countedFact(
        house,
        '居住人数',
        ({ record, records }) =>
          records.all(resident).filter(one => one.houseId === record.id && isOnRoster(one)).length,
      ),
    ],
  }),
  recordSource({
    kind: estate,
    known: ({ id, name }) => ({ id, name }),
    facts: [
      ...fieldFacts(estate, [
        ...(['name', 'address', 'bounds', 'builtYear', 'estateKind', 'floorArea', 'siteArea'] as const),
        ...(['buildingCount', 'unitCount', 'houseCount', 'occupiedCount', 'elevators', 'parking'] as const),
        ...(['cameras', 'fireControlRoom', 'officeArea', 'repairFund', 'fundBalance', 'remarks'] as const),
      ]),
      countedFact(estate, '物业企业', (row, on) => enterpriseOf(row, on)?.name),
      countedFact(estate, '登记房屋数', ({ record, records }) => housesOf(record, records.all(house)).length),
      countedFact(
        estate,
        '诉求件数',
        ({ record, records }) => records.all(greenCase).filter(one => one.estateId === record.id).length,
      ),
    ],
  }),
  recordSource({
    kind: propertyEnterprise,
    known: ({ id, name }) => ({ id, name }),
    facts: [
      ...fieldFacts(propertyEnterprise, [
        ...(['name', 'shortName', 'creditCode', 'legalPerson', 'phone', 'address'] as const),
        ...(['registeredCapital', 'creditGrade', 'gradedOn', 'contact', 'contactPhone', 'remarks'] as const),
      ]),
      countedFact(propertyEnterprise, '在管小区数', (row, on) => contractsOf(row, on).length),
      countedFact(propertyEnterprise, '在管小区', (row, on) =>
        contractsOf(row, on)
          .map(({ estateId }) => row.records.find(estate, estateId)?.name ?? '')
          .join('、'),
      ),
      countedFact(propertyEnterprise, '考核得分', row => {
        const points = publishedResult(row)?.result?.points
        return points === undefined ? undefined : points / HUNDRED
      }),
      countedFact(propertyEnterprise, '考核等次', row => publishedResult(row)?.result?.grade),
      countedFact(
        propertyEnterprise,
        '诉求件数',
        ({ record, records }) => records.all(greenCase).filter(one => one.enterpriseId === record.id).length,
      ),
    ],
  }),
  recordSource({
    kind: greenCase,
    known: ({ id, title }) => ({ id, name: title }),
    facts: [
      ...fieldFacts(greenCase, [
        ...(['nth', 'title', 'source', 'sourceNo', 'caseClass', 'party', 'partyPhone'] as const),
        ...(['otherParty', 'place', 'content', 'receivedAt', 'answer'] as const),
      ]),
      countedFact(greenCase, '分级', ({ record }) => record.level && caseLevelWords[record.level].label),
      countedFact(greenCase, '办理状态', ({ record }) => caseStates[caseState(record)]),
      countedFact(greenCase, '办理人', ({ record }) => handlerOf(record)),
      countedFact(greenCase, '满意度', ({ record }) => satisfactionOf(record)),
      countedFact(
        greenCase,
        '所属小区',
        ({ record, records }) => records.find(estate, record.estateId ?? '')?.name,
      ),
      countedFact(
        greenCase,
        '物业企业',
        ({ record, records }) => records.find(propertyEnterprise, record.enterpriseId ?? '')?.name,
      ),
    ],
  }),
  recordSource({
    kind: meeting,
    known: ({ id, title }) => ({ id, name: title }),
    facts: [
      ...fieldFacts(meeting, ['title', 'startsAt', 'place', 'chair', 'recorder']),
      countedFact(meeting, '应到人数', ({ record }) => record.roll.length),
      countedFact(
        meeting,
        '实到人数',
        ({ record }) => record.roll.filter(one => ['present', 'proxy'].includes(one.attendance)).length,
      ),
      countedFact(meeting, '议题数', ({ record }) => record.agenda.length),
      countedFact(meeting, '议定事项数', ({ record }) => record.decisions.length),
    ],
  }),
  recordSource({
    kind: memberUnit,
    known: ({ id, name }) => ({ id, name }),
    facts: fieldFacts(memberUnit, [
      ...(['name', 'unitType', 'representative', 'post', 'phone', 'liaison', 'liaisonPhone'] as const),
      ...(['votes', 'joinedOn'] as const),
    ]),
  }),
  ...scoreSources,
  ...volunteerSources,
] as const
