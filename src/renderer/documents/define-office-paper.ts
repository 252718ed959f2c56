import type { z } from 'zod'
import type { Known } from '../domain/certifying/known-facts'
import type { Paper } from '../domain/paper/paper'
import { fillWording, type Filled } from '../domain/wording/fill-wording'
import type { Term, TermValues, Wording } from '../domain/wording/wording'
import type { Wordable } from '../domain/wording/wording-in-force'
import { answersByLabel } from './design-terms'
import { factErrors, type Document, type FactError, type PrintableDocument } from './define-document'

/** One line of a list that is asked for: a column. */
export type AskedColumn = {
  readonly fact: string
  readonly label: string
  readonly kind: 'line' | 'day' | 'number'
  /** Pixels; the last one takes what is left. */
  readonly width: number
}

/** A question the clerk is asked before a paper can be printed. */
export type Ask = {
  /** The fact it answers, by its name. */
  readonly fact: string
  readonly label: string
  readonly required?: true
  /** Filled from the record where it is known. */
  readonly known?: Known
  readonly hint?: string
  /** Offered, and may be typed over. */
  readonly choices?: readonly string[]
} &
  /** `text`: paragraphs, as one text. */
  (
    | { readonly kind: 'line' | 'text' | 'day' | 'number' }
    | { readonly kind: 'rows'; readonly columns: readonly AskedColumn[] }
  )

/** A paper laid out, or all that is wrong with its facts. */
export type OfficeLaid =
  | {
      readonly ok: true
      readonly paper: Paper
      readonly subject: string
      /** Its words filled in, and what a sheet of the office's own design may name. */
      readonly words: Filled
      readonly values: TermValues
    }
  | { readonly ok: false; readonly errors: readonly FactError[] }

/** A paper that the office gives to residents, with words of its own choosing, as those see it who only have facts of unknown shape. */
export type OfficePaper = PrintableDocument &
  Wordable & {
    /** Whether it is a proof of something about somebody, which takes a list or a ground. */
    readonly certifies: boolean
    readonly asks: readonly Ask[]
    /** How many days it is valid while the office has set nothing else; undefined: it does not run out. */
    readonly validDays: number | undefined
    /** The paper these facts give in these words, or all that is wrong with the facts. */
    layWith(wording: Wording, facts: unknown): OfficeLaid
  }

type WordedTerm<F> = Term & { readonly value: (facts: F) => string | undefined }

type Worded<F extends z.ZodType> = Omit<Document<F>, 'layout'> & {
  readonly certifies: boolean
  readonly asks: readonly Ask[]
  readonly validDays?: number
  readonly wording: Wording
  readonly terms: readonly WordedTerm<z.output<F>>[]
  /** Whom or what it is about, as the register shows it: the name, then `　` and more. */
  subject(facts: z.output<F>): string
  layout(facts: z.output<F>, words: Filled): Paper
}

/** A paper of the office: what it asks, when it refuses and what it says, its words apart so that the office may change them. */
export function defineOfficePaper<F extends z.ZodType>(paper: Worded<F>): OfficePaper {
  const { id, title, keeping, certifies, asks, wording, terms } = paper
  const layWith = (words: Wording, facts: unknown): OfficeLaid => {
    const read = paper.facts.safeParse(facts, { reportInput: true })
    if (!read.success) return { ok: false, errors: factErrors(read.error) }
    const values = Object.fromEntries(terms.map(({ name, value }) => [name, value(read.data)]))
    const filled = fillWording(words, values)
    return {
      ok: true,
      paper: paper.layout(read.data, filled),
      subject: paper.subject(read.data),
      words: filled,
      values: { ...answersByLabel(asks, read.data), ...values },
    }
  }
  return {
    id,
    title,
    keeping,
    certifies,
    asks,
    validDays: paper.validDays,
    wording,
    terms: terms.map(({ name, use }) => ({ name, use })),
    layWith,
    lay: facts => layWith(wording, facts),
  }
}
