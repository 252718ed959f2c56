import type { Estate } from '../../src/renderer/domain/records/estate'
import type { OwnersCommittee } from '../../src/renderer/domain/records/owners-committee'
import type { PropertyEnterprise } from '../../src/renderer/domain/records/property-enterprise'
import type { ServiceContract } from '../../src/renderer/domain/records/service-contract'

/** 文和园, with 300 flats of which 270 are lived in. */
export const anEstate = (changes: Partial<Estate> = {}): Estate => ({
  id: 'estate',
  name: '文和园',
  houseCount: 300,
  occupiedCount: 270,
  ...changes,
})

/** An enterprise that does not exist, under the code worked out as an example in the handbook (§3.1). */
export const anEnterprise = (changes: Partial<PropertyEnterprise> = {}): PropertyEnterprise => ({
  id: 'enterprise',
  name: '安居物业服务有限公司',
  creditCode: '91350100M000100Y43',
  ...changes,
})

/** A contract over the three years to the end of February 2027. */
export const aContract = (changes: Partial<ServiceContract> = {}): ServiceContract => ({
  id: 'contract',
  estateId: 'estate',
  enterpriseId: 'enterprise',
  contractKind: '业主大会选聘',
  startsOn: '2024-03-01',
  endsOn: '2027-02-28',
  fees: [],
  notices: [],
  ...changes,
})

/** A committee elected on 2024-01-10, in office for the three years from the 15th on. */
export const aCommittee = (changes: Partial<OwnersCommittee> = {}): OwnersCommittee => ({
  id: 'committee',
  estateId: 'estate',
  committeeKind: '业主委员会',
  nth: 2,
  electedOn: '2024-01-10',
  termFrom: '2024-01-15',
  termTo: '2027-01-14',
  members: [],
  ...changes,
})
