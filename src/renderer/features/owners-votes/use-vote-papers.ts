import { useNavigate } from 'react-router'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { ownersBallot } from '../../documents/owners-ballot'
import { ownersResult } from '../../documents/owners-result'
import { numberIn } from '../../domain/meeting/numbers'
import { issuePapers } from '../../domain/paper/issue-papers'
import { office, OFFICE_ID } from '../../domain/records/office'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import { ballotFacts, resultFacts } from '../../domain/voting/owners/paper-facts'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useBallots } from './use-ballots'

type VotePapers = {
  /** True when they went to the printer. */
  readonly printBallots: (from: number, to: number) => Promise<boolean>
  readonly issueResult: () => Promise<void>
}

/** The papers of an owners' vote: ballots with their stubs, printed in batches, and the notice of the result, numbered and kept. */
export function useVotePapers(vote: OwnersVote): VotePapers {
  const services = useServices()
  const { pages, desktop, world } = services
  const ballots = useBallots(vote.id)
  const notices = useNotices()
  const navigate = useNavigate()
  const organisation = useFound(office, OFFICE_ID)?.name ?? '社区居民委员会'

  return {
    async printBallots(from, to) {
      const facts = ballotFacts(vote, ballots, { from, to }, { organisation, issuedOn: world.today() })
      const problem = factsProblem(ownersBallot, facts)
      if (problem !== undefined) {
        notices.refused(refusalWords(problem))
        return false
      }
      const paper = laidOut(ownersBallot, facts)
      const drawn = await pages.draw(paper)
      if (!drawn.ok) {
        notices.refused(refusalWords(drawn.problem))
        return false
      }
      return desktop.printPdf(paper.title, drawn.value.bytes)
    },
    async issueResult() {
      const trial = resultFacts(vote, ballots, { organisation, issuedOn: world.today() })
      const problem = factsProblem(ownersResult, trial)
      if (problem !== undefined) {
        notices.refused(refusalWords(problem))
        return
      }
      const issued = await issuePapers(services, {
        detail: `${vote.title}：表决结果公告`,
        drafts: [
          {
            documentId: ownersResult.id,
            title: ownersResult.title,
            subject: vote.title,
            about: { kind: ownersVote.kind, id: vote.id },
            number: numberIn({ name: organisation }, '公'),
            layout: ({ number, issuedOn }) =>
              laidOut(
                ownersResult,
                resultFacts(vote, ballots, {
                  organisation,
                  issuedOn,
                  ...(number !== undefined && { number }),
                }),
              ),
          },
        ],
      })
      if (!issued.ok) notices.refused(refusalWords(issued.problem))
      else void navigate(`/papers/${issued.value[0]?.id ?? ''}`)
    },
  }
}
