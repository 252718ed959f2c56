import type { WordFiles } from '../../domain/ports'

/** Papers as .docx by the `docx` library, which is fetched when the first is asked for. */
export const wordFiles: WordFiles = {
  async write(paper) {
    const { writeWord } = await import('./write-word')
    return writeWord(paper)
  },
}
