import { z } from 'zod'

/** What was answered to a paper's questions, as it was typed: a text, or the rows of a list. */
export const answers = z.record(z.string(), z.union([z.string(), z.array(z.record(z.string(), z.string()))]))
export type Answers = Readonly<z.infer<typeof answers>>
export type Answer = Answers[string]
