import type { Paper } from './paper'

/**
 * A list for printing as plain data: A4, in small type, as many pages as it needs, the headings and the lines at head and foot on every
 * one of them. It is given out and not kept, so it is no paper of the register.
 */
export type ListPaper = {
  readonly form: 'list'
  /** Title and author of the file; the title stands over the first page. */
  readonly title: string
  readonly author: string
  readonly landscape: boolean
  /** Widths against one another; together they fill the page. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  /** The line at the head of every page, the one at its foot beside the number of the page, and the pale words across it. */
  readonly head: string
  readonly foot: string
  readonly across: string
  /** Names on the list, so that a missing character can be laid at a person's door. */
  readonly names: readonly string[]
}

/** Several papers in one file, for one print job: one after the other, each on pages of its own. It is printed and not kept. */
export type PaperSet = {
  readonly form: 'set'
  readonly title: string
  readonly author: string
  readonly papers: readonly Paper[]
  readonly names: readonly string[]
}

/** The papers as one set, in their order. */
export const paperSet = (title: string, papers: readonly Paper[]): PaperSet => ({
  form: 'set',
  title,
  author: papers[0]?.author ?? '',
  papers,
  names: papers.flatMap(({ names }) => names),
})

/** Whatever can be drawn. */
export type Printable = Paper | ListPaper | PaperSet
