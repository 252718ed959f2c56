import { useNavigate } from 'react-router'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { ownersResult } from '../../documents/owners-result'
import { numberIn } from '../../domain/meeting/numbers'
import { issuePapers } from '../../domain/paper/issue-papers'
import type { Watch } from '../../domain/progress'
import { office, OFFICE_ID } from '../../domain/records/office'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { resultFacts } from '../../domain/voting/owners/paper-facts'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { savedWords } from '../../services/use-save-pdf'
import { drawBallots, drawBatch } from './draw-ballots'
import type { Range } from './NumberRange'
import { useBallots } from './use-ballots'

type VotePapers = {
  /** True when they went to the printer; nothing goes there once it was stopped. */
  readonly printBatch: (range: Range, watch: Watch) => Promise<boolean>
  /** Saves all of a range as one archive with a PDF for each batch, each under the password where one is given; true when it was saved. */
  readonly saveBallots: (range: Range, password: string | null, watch: Watch) => Promise<boolean>
  readonly issueResult: () => Promise<void>
}

/** The papers of an owners' vote: ballots with their stubs, printed in batches, and the notice of the result, numbered and kept. */
export function useVotePapers(vote: OwnersVote): VotePapers {
  const services = useServices()
  const { pages, archives, desktop, world } = services
  const ballots = useBallots(vote.id)
  const notices = useNotices()
  const navigate = useNavigate()
  const organisation = useFound(office, OFFICE_ID)?.name ?? '社区居民委员会'
  const asked = { vote, ballots, office: { organisation, issuedOn: world.today() } }

  return {
    async printBatch(range, watch) {
      const drawn = await drawBatch(pages, asked, range)
      if (drawn.ok) {
        return !watch.cancelled() && (await desktop.printPdf(drawn.value.name, drawn.value.bytes))
      }
      notices.refused(refusalWords(drawn.problem))
      return false
    },
    async saveBallots(range, password, watch) {
      const drawn = await drawBallots(pages, asked, range, watch)
      if (!drawn.ok) {
        notices.refused(refusalWords(drawn.problem))
        return false
      }
      const files: NamedBytes[] = []
      for (const { name, bytes } of drawn.value)
        files.push({ name, bytes: password === null ? bytes : await pages.lock(bytes, password) })
      const zip = await archives.seal(files, null)
      const savedAs = await desktop.saveFile('zip', `${vote.title}表决票.zip`, zip)
      if (savedAs !== null) notices.done(savedWords(savedAs, password))
      return savedAs !== null
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
