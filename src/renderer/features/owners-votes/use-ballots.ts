import { useMemo } from 'react'
import { ownerBallot, type OwnerBallot } from '../../domain/records/owner-ballot'
import { useAll } from '../../services/use-records'

/** The ballots of a vote in the order of their numbers. */
export function useBallots(voteId: string): readonly OwnerBallot[] {
  const all = useAll(ownerBallot)
  return useMemo(
    () => all.filter(one => one.voteId === voteId).toSorted((one, other) => one.no - other.no),
    [all, voteId],
  )
}
