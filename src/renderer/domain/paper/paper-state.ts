import type { IssuedPaper } from '../records/paper'

/** Where an issued paper stands on a day. A void one is void whatever else became of it. */
export type PaperState = 'issued' | 'collected' | 'expired' | 'void'

export function paperState(
  { voided, validUntil, collected }: Pick<IssuedPaper, 'voided' | 'validUntil' | 'collected'>,
  today: string,
): PaperState {
  if (voided !== undefined) return 'void'
  if (validUntil !== undefined && validUntil < today) return 'expired'
  return collected === undefined ? 'issued' : 'collected'
}

export const paperStateWords: Readonly<Record<PaperState, string>> = {
  issued: '已开具',
  collected: '已签收',
  expired: '已过有效期',
  void: '已作废',
}

/** How often it was printed again after the original; what takes the place of a sheet that never came out does not count. */
export const reprints = ({ printings = [] }: Pick<IssuedPaper, 'printings'>): number =>
  printings.slice(1).filter(({ missed }) => missed !== true).length
