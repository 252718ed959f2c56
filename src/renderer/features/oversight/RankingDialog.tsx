import { useMemo } from 'react'
import { assessmentRanking } from '../../documents/assessment-ranking'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { classTableOn } from '../../domain/assessing/classes'
import { rankingFacts, rankingRows } from '../../domain/assessing/ranking-words'
import type { SchemeTerm } from '../../domain/assessing/terms'
import type { Paper } from '../../domain/paper/paper'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { classTable } from '../../domain/records/class-table'
import { office, OFFICE_ID } from '../../domain/records/office'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { usePaperDesk } from '../../services/use-paper-desk'
import { PaperDialog } from '../../ui/PaperDialog'

function Drawn({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  return <PaperDialog {...usePaperDesk(paper)} onClose={onClose} />
}

/** 通报: the ranking of a term with classes and measures as a paper, looked at before it is printed or saved. */
export function RankingDialog({
  scheme,
  term,
  onClose,
}: {
  scheme: AssessmentScheme
  term: SchemeTerm
  onClose: () => void
}) {
  const { records, world } = useServices()
  const facts = useMemo(() => {
    const today = world.today()
    return rankingFacts(scheme, rankingRows(scheme, term.nth, today, records), {
      term: term.nth,
      organisation: records.find(office, OFFICE_ID)?.name ?? '',
      asOf: today,
      classBasis: classTableOn(records.all(classTable), today)?.basis,
    })
  }, [scheme, term.nth, records, world])
  const problem = factsProblem(assessmentRanking, facts)
  const paper = useMemo(
    () => (problem === undefined ? laidOut(assessmentRanking, facts) : undefined),
    [problem, facts],
  )
  if (paper !== undefined) return <Drawn paper={paper} onClose={onClose} />
  return (
    <PaperDialog
      title={assessmentRanking.title}
      refusal={problem && refusalWords(problem)}
      pdf={undefined}
      print={() => Promise.resolve()}
      onClose={onClose}
    />
  )
}
