import { useRef, useState } from 'react'
import type { Change } from '../../../domain/journal/entry'
import { ownerBallot, type BallotMark, type OwnerBallot } from '../../../domain/records/owner-ballot'
import type { OwnersVote } from '../../../domain/records/owners-vote'
import type { Result } from '../../../domain/result'
import { ballotToCount, countBallot, uncountBallot } from '../../../domain/voting/owners/change-owners-vote'
import { refusalWords } from '../../../domain/words/problem-words'
import { useServices } from '../../../services/services'

/** A ballot counted in this sitting. */
export type CountedLine = {
  readonly no: number
  readonly owner: string
  readonly marks: readonly BallotMark[]
}

export type BallotEntryWork = {
  readonly refusal: string | undefined
  /** The ballot being entered; undefined while its number is awaited. */
  readonly ballot: OwnerBallot | undefined
  /** Newest first. */
  readonly lines: readonly CountedLine[]
  readonly begin: (typed: string) => Promise<void>
  readonly finish: (marks: readonly BallotMark[], proxy: string) => void
  readonly leave: () => void
  readonly takeBack: (no: number) => Promise<void>
}

/** The entering of ballots, one after the other. The next number may be typed while the ballot before is still being written. */
export function useBallotEntry(vote: OwnersVote): BallotEntryWork {
  const { records, world } = useServices()
  const [refusal, setRefusal] = useState<string>()
  const [ballot, setBallot] = useState<OwnerBallot>()
  const [lines, setLines] = useState<readonly CountedLine[]>([])
  const writing = useRef<Promise<boolean>>(Promise.resolve(true))

  const ballotsNow = (): readonly OwnerBallot[] =>
    records.all(ownerBallot).filter(one => one.voteId === vote.id)

  const write = async (decided: Result<Change>): Promise<boolean> => {
    const written = decided.ok ? await records.commit(decided.value) : decided
    if (!written.ok) setRefusal(refusalWords(written.problem))
    return written.ok
  }

  return {
    refusal,
    ballot,
    lines,
    async begin(typed) {
      await writing.current
      const found = ballotToCount(vote, ballotsNow(), Number(typed), world.today())
      setRefusal(found.ok ? undefined : refusalWords(found.problem))
      setBallot(found.ok ? found.value : undefined)
    },
    finish(marks, proxy) {
      if (ballot === undefined) return
      const { no, owner } = ballot
      setBallot(undefined)
      const entry = { no, marks, proxy, on: world.today() }
      writing.current = write(countBallot(vote, ballotsNow(), entry)).then(done => {
        if (done) setLines(known => [{ no, owner, marks }, ...known].slice(0, 12))
        return done
      })
    },
    leave() {
      setBallot(undefined)
      setRefusal(undefined)
    },
    async takeBack(no) {
      await writing.current
      if (await write(uncountBallot(vote, ballotsNow(), no))) {
        setLines(known => known.filter(line => line.no !== no))
      }
    },
  }
}
