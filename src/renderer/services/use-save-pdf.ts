import { pdfPasswordProblem } from '../domain/paper/pdf-password'
import type { NamedBytes } from '../domain/sheet/workbook'
import { refusalWords } from '../domain/words/problem-words'
import { useNotices } from './notices'
import { useServices } from './services'

/** What is wrong with a password for a PDF, in words; null when nothing is. */
const problemOf = (password: string): string | null => {
  const problem = pdfPasswordProblem(password)
  return problem === null ? null : refusalWords(problem)
}

/** Where a PDF was saved, and whether it was under a password. */
export const savedWords = (savedAs: string, password: string | null): string =>
  `已另存为 ${savedAs}${password === null ? '' : '，打开时要输入密码'}`

export type SavePdf = {
  readonly problemOf: (password: string) => string | null
  /** Saves a drawn paper, under a password where one is given, and says where it lies. The password is kept nowhere. */
  readonly save: (file: NamedBytes, password: string | null) => Promise<void>
}

/** How a paper is saved as PDF. */
export function useSavePdf(): SavePdf {
  const { desktop, pages } = useServices()
  const notices = useNotices()
  return {
    problemOf,
    save: async ({ name, bytes }, password) => {
      const locked = password === null ? bytes : await pages.lock(bytes, password)
      const savedAs = await desktop.saveFile('pdf', name, locked)
      if (savedAs !== null) notices.done(savedWords(savedAs, password))
    },
  }
}
