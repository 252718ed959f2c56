import type { PartyOrganisation, PartyStep } from '../../src/renderer/domain/records/party-organisation'

export const applied: PartyStep = { step: 'applied', on: '2026-03-01', note: '' }
export const approved: PartyStep = { step: 'approved', on: '2026-04-01', note: '水泉街道党工委 2026 年 4 号' }
export const running: PartyStep = { step: 'running', on: '2026-04-20', note: '选举产生支部委员会' }

/** The branch of 安居物业 in 文和园, at work since 2026-04-20. */
export const aPartyOrganisation = (changes: Partial<PartyOrganisation> = {}): PartyOrganisation => ({
  id: 'branch',
  name: '安居物业党支部',
  organisationType: '党支部',
  estateIds: ['estate'],
  enterpriseIds: ['enterprise'],
  steps: [applied, approved, running],
  ...changes,
})
