import type { Records } from '../ports'
import type { Disclosure } from '../public-notice/draft-notice'
import type { NoticeWords } from '../public-notice/topic-words'
import { estate as estateKind, type Estate } from '../records/estate'
import { propertyEnterprise, type PropertyEnterprise } from '../records/property-enterprise'
import { serviceContract, type ServiceContract } from '../records/service-contract'

/** What stands where the enterprise has still to say something. */
const TO_BE_TOLD = '（请物业企业填报）'

const told = (words: string | undefined): string => (words === undefined || words === '' ? TO_BE_TOLD : words)

const feeWords = ({ fees }: ServiceContract): string =>
  fees.map(({ propertyType, yuan }) => `${propertyType}每平方米每月${yuan}元`).join('，')

function fundWords({ repairFund, fundCustodian, fundBalance, fundAsOf }: Estate): string {
  if (repairFund === undefined) return ''
  const facts = [
    repairFund,
    fundCustodian && `由${fundCustodian}代管`,
    fundBalance && `${fundAsOf === undefined ? '' : `截至${fundAsOf}`}余额${fundBalance}元`,
  ].filter(Boolean)
  return `${facts.join('，')}；使用情况${TO_BE_TOLD}`
}

/** The points an enterprise has to disclose to the owners (民法典 943), with what the records say of each. */
export function disclosureWords(
  contract: ServiceContract,
  estate: Estate,
  enterprise: Pick<PropertyEnterprise, 'name'>,
): NoticeWords {
  const points: readonly (readonly [string, string | undefined])[] = [
    ['服务事项', contract.services],
    ['负责人员', contract.manager],
    ['服务质量要求', undefined],
    ['收费项目', contract.fees.length === 0 ? undefined : '物业费'],
    ['收费标准', feeWords(contract)],
    ['履行情况', undefined],
    ['维修资金使用情况', fundWords(estate)],
    ['业主共有部分的经营与收益情况', undefined],
  ]
  return {
    title: `${estate.name}物业服务信息公开`.slice(0, 100),
    body: [
      `根据《中华人民共和国民法典》第九百四十三条，现将${enterprise.name}在${estate.name}的物业服务情况向业主公开如下：`,
      ...points.map(([label, words], nth) => `${nth + 1}.${label}：${told(words)}。`),
    ],
  }
}

/** What a notice of disclosure of a contract is drafted from; undefined where the contract is not on record. */
export function disclosureOf(contractId: string, records: Pick<Records, 'find'>): Disclosure | undefined {
  const contract = records.find(serviceContract, contractId)
  const estate = contract && records.find(estateKind, contract.estateId)
  const enterprise = contract && records.find(propertyEnterprise, contract.enterpriseId)
  if (contract === undefined || estate === undefined || enterprise === undefined) return undefined
  return {
    kind: 'disclosure',
    of: { contractId },
    words: disclosureWords(contract, estate, enterprise),
  }
}
