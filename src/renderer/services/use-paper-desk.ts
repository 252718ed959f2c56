import type { Paper } from '../domain/paper/paper'
import type { OpenedPdf } from '../domain/ports'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'
import { useDrawnPaper } from './use-drawn-paper'
import { useSavePdf, type SavePdf } from './use-save-pdf'

/** A paper as a dialog shows it, with what can be done with it once it is drawn. */
export type PaperDesk = {
  readonly title: string
  readonly refusal: string | undefined
  readonly pdf: OpenedPdf | undefined
  readonly print: () => Promise<void>
  /** Saving it as PDF, under a password where one is given. */
  readonly save: Pick<SavePdf, 'problemOf'> & { readonly onSave: (password: string | null) => void }
}

/** A paper that is only printed or saved: drawn, and handed to whatever the clerk chooses. */
export function usePaperDesk(paper: Paper): PaperDesk {
  const { desktop } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const shown = useDrawnPaper(paper)
  const { title } = paper
  const bytes = shown.kind === 'drawn' ? shown.drawn.bytes : undefined
  return {
    title,
    refusal: shown.kind === 'refused' ? refusalWords(shown.problem) : undefined,
    pdf: shown.kind === 'drawn' ? shown.pdf : undefined,
    print: async () => {
      if (bytes !== undefined && (await desktop.printPdf(title, bytes))) notices.done(`已送打印：${title}`)
    },
    save: {
      problemOf: pdf.problemOf,
      onSave: password => {
        if (bytes !== undefined) void pdf.save({ name: `${title}.pdf`, bytes }, password)
      },
    },
  }
}
