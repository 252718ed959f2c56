import { useState } from 'react'
import type { Again } from '../../../domain/paper/printing'
import type { Watch } from '../../../domain/progress'
import type { IssuedPaper } from '../../../domain/records/paper'
import type { Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { savedWords } from '../../../services/use-save-pdf'
import { useNoted } from '../../../services/use-noted'
import { usePrinter } from '../../../services/use-printer'
import { useWatchedWork } from '../../../services/use-watched-work'
import { printBatch, saveApart, saveTogether } from './print-batch'
import type { Range } from './RangeFields'

/** Printing and saving a range of papers that were issued together, with how far it is and why it was refused. */
export function useBatchOutput(papers: readonly IssuedPaper[], range: Range) {
  const printer = usePrinter(papers[0]?.layout ?? {})
  const services = useServices()
  const notices = useNotices()
  const noted = useNoted()
  const { progress, run, cancel } = useWatchedWork('准备打印')
  const [refusal, setRefusal] = useState<string>()
  const chosen = papers.slice(range.from - 1, range.to)
  const title = `${papers[0]?.title ?? ''} ${chosen.length} 份`

  /** Runs the work and says what came of it. */
  const watched = async <T>(
    work: (watch: Watch) => Promise<Result<T>>,
    said: (value: T) => string | undefined,
  ): Promise<void> => {
    const done = await run(work)
    setRefusal(done.ok ? undefined : refusalWords(done.problem))
    const sentence = done.ok ? said(done.value) : undefined
    if (sentence !== undefined) notices.done(sentence)
  }
  return {
    printer,
    progress,
    cancel,
    refusal,
    chosen,
    print: (again: Again | undefined) =>
      watched(
        watch => printBatch(services, title, { papers: chosen, again, noted, align: printer.align }, watch),
        handed => (handed ? `已送打印第 ${range.from}—${range.to} 份，请到打印机前核对` : undefined),
      ),
    saveTogether: (password: string | null) =>
      watched(
        watch => saveTogether(services, { title, papers: chosen, password }, watch),
        name => (name === null ? undefined : savedWords(name, password)),
      ),
    saveApart: (password: string | null) =>
      watched(
        watch => saveApart(services, { title, papers: chosen, password }, watch),
        name => (name === null ? undefined : savedWords(name, password)),
      ),
  }
}
