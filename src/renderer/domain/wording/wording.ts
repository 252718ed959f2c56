import { z } from 'zod'

/**
 * The words of a paper with places to be filled: `{姓名}` stands for a fact; what stands in `[…]` is printed only where all facts in it
 * are there. A line of the body is a paragraph.
 */
export const wording = z.object({ title: z.string().max(100), body: z.array(z.string().max(2000)).max(60) })
export type Wording = z.infer<typeof wording>

/**
 * A fact that words may name. `required`: no wording of this paper goes without it. `optional`: it may be missing, so it stands in
 * brackets. `free`: it is always there, and need not be said.
 */
export type Term = { readonly name: string; readonly use: 'required' | 'optional' | 'free' }

export type TermValues = Readonly<Record<string, string | undefined>>
