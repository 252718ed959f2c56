import { ranking, type Ranked } from '../../assessing/ranking'
import { schemeTerm, termOf } from '../../assessing/terms'
import { assessment } from '../../records/assessment'
import { assessmentScheme } from '../../records/assessment-scheme'
import { estate } from '../../records/estate'
import { propertyEnterprise } from '../../records/property-enterprise'
import { serviceContract } from '../../records/service-contract'
import { contractState, contractStates } from '../../property/contract-spans'
import { countedFact, fieldFacts, type RecordInForm } from '../facts/record-facts'
import { recordSource } from '../facts/record-source'

type Score = RecordInForm<typeof assessment>

const schemeOf = ({ record, records }: Score) => records.find(assessmentScheme, record.schemeId)

const enterpriseOf = ({ record, records }: Score) => records.find(propertyEnterprise, record.enterpriseId)

/** The place a score came to; undefined where a later version stands in its stead. */
function rankedOf(row: Score): Ranked | undefined {
  const scheme = schemeOf(row)
  if (scheme === undefined) return undefined
  return ranking(scheme, row.records.all(assessment), termOf(row.record)).find(
    ({ key }) => key === row.record.id,
  )
}

const HUNDRED = 100

/** What property enterprises were given in assessments, and the contracts they serve estates by. */
export const scoreSources = [
  recordSource({
    kind: assessment,
    known: ({ id, enterpriseId }, records) => ({
      id,
      name: records.find(propertyEnterprise, enterpriseId)?.name ?? '',
    }),
    facts: [
      countedFact(assessment, '物业企业', row => enterpriseOf(row)?.name),
      countedFact(assessment, '统一社会信用代码', row => enterpriseOf(row)?.creditCode),
      countedFact(assessment, '考核办法', row => schemeOf(row)?.name),
      countedFact(assessment, '期次', row => {
        const scheme = schemeOf(row)
        return scheme && schemeTerm(scheme, termOf(row.record)).words
      }),
      countedFact(assessment, '得分', row => {
        const points = rankedOf(row)?.result?.points
        return points === undefined ? undefined : points / HUNDRED
      }),
      countedFact(assessment, '等次', row => rankedOf(row)?.result?.grade),
      countedFact(assessment, '名次', row => rankedOf(row)?.place),
      ...fieldFacts(assessment, ['publishedOn']),
    ],
  }),
  recordSource({
    kind: serviceContract,
    known: ({ id, estateId }, records) => ({ id, name: records.find(estate, estateId)?.name ?? '' }),
    facts: [
      countedFact(
        serviceContract,
        '小区',
        ({ record, records }) => records.find(estate, record.estateId)?.name,
      ),
      countedFact(
        serviceContract,
        '物业企业',
        ({ record, records }) => records.find(propertyEnterprise, record.enterpriseId)?.name,
      ),
      countedFact(
        serviceContract,
        '合同状态',
        ({ record, records }, on) => contractStates[contractState(record, records.all(serviceContract), on)],
      ),
      ...fieldFacts(serviceContract, [
        ...(['contractKind', 'award', 'startsOn', 'endsOn', 'feeMode', 'collectionRate', 'manager'] as const),
        ...(['managerPhone', 'officeStaff', 'repairStaff', 'orderStaff', 'cleaningStaff'] as const),
        ...(['greenStaff', 'outsourced', 'services', 'filedOn', 'remarks'] as const),
      ]),
    ],
  }),
] as const
