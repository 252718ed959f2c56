import type { GivingOutRequest } from '../../src/renderer/domain/giving-out/plan-giving-out'
import type { FactField } from '../../src/renderer/domain/roster/facts'

/** A list asked for by the civil affairs office of the street; say only what matters. */
export const aRequest = (other: Partial<GivingOutRequest<FactField>> = {}): GivingOutRequest<FactField> => ({
  audience: 'named',
  recipient: '文和街道民政办',
  purpose: '高龄津贴年度核对',
  basis: 'duty',
  password: null,
  copies: 1,
  columns: { name: 'full', idNumber: 'masked' },
  ...other,
})
