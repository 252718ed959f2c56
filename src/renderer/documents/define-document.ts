import { z } from 'zod'
import type { Paper } from '../domain/paper/paper'
import { factWords } from './fact-words'

/** One thing wrong with the facts of a paper: where, as `decisions[1].due`, and what to do, in the clerk's words. */
export type FactError = { readonly path: string; readonly message: string }

export type LaidOut =
  { readonly ok: true; readonly paper: Paper } | { readonly ok: false; readonly errors: readonly FactError[] }

/**
 * What becomes of a paper besides being printed: it is entered in the register under the next number of a yearly series, whose `sign`
 * follows the prefix of the body (文和园促 and 聘); it is entered under the number its record has; or it is not entered at all.
 */
export type Keeping =
  | { readonly kind: 'numbered'; readonly sign: string }
  | { readonly kind: 'kept' }
  | { readonly kind: 'printed' }

/** A paper the office issues: which facts it needs and what it says. */
export type Document<F extends z.ZodType> = {
  readonly id: string
  /** What a clerk calls it. */
  readonly title: string
  readonly keeping: Keeping
  readonly facts: F
  layout(facts: z.output<F>): Paper
}

/** A document as those see it who only have facts of unknown shape, e.g. a file. */
export type PrintableDocument = {
  readonly id: string
  readonly title: string
  readonly keeping: Keeping
  /** The paper these facts give, or all that is wrong with them. */
  lay(facts: unknown): LaidOut
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

/** What is wrong, each error at its path; unknown facts are named one by one. */
export const factErrors = (error: z.ZodError): readonly FactError[] =>
  error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({ path: pathOf([...issue.path, key]), message: factWords(issue) }))
      : [{ path: pathOf(issue.path), message: factWords(issue) }],
  )

export const defineDocument = <F extends z.ZodType>(
  document: Document<F>,
): Document<F> & PrintableDocument => ({
  ...document,
  lay: facts => {
    const read = document.facts.safeParse(facts, { reportInput: true })
    return read.success
      ? { ok: true, paper: document.layout(read.data) }
      : { ok: false, errors: factErrors(read.error) }
  },
})
