import { z } from 'zod'

/** A fraction in lowest terms as two integers; comparisons multiply, so that nothing is ever rounded. */
const fraction = z.object({
  numerator: z.number().int().nonnegative(),
  denominator: z.number().int().positive(),
})

/** What a share is taken of: 应到, 实到, 有效票. */
const base = z.enum(['entitled', 'present', 'valid'])
export type Base = z.infer<typeof base>

/** A part of a base that must be reached (以上, the number itself included) or, when `strict`, exceeded (过, 超过: 民法典 art. 1259). */
const share = z.object({ of: base, fraction, strict: z.boolean() })
export type Share = z.infer<typeof share>

/** A rule by which a vote is decided (domain handbook §4.5), with where it comes from and when it holds. */
export const voteRule = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Printed as the basis of the result. A rule of the association's own is never printed as a law. */
  basis: z.string().min(1),
  /** First day it holds; absent: always has. */
  validFrom: z.iso.date().optional(),
  /** Last day it holds; absent: still does. */
  validTo: z.iso.date().optional(),
  /** How many must take part, and how many votes one needs. */
  attendance: share,
  pass: share,
})
export type VoteRule = z.infer<typeof voteRule>

const baseWords: Readonly<Record<Base, string>> = { entitled: '应到', present: '实到', valid: '有效票' }

/** Whether `part` of `whole` satisfies the share, by integers: exactly 2/3 satisfies 三分之二以上, exactly 1/2 does not satisfy 过半数. */
export function satisfies(
  { fraction: { numerator, denominator }, strict }: Share,
  part: number,
  whole: number,
): boolean {
  const reached = part * denominator
  const needed = whole * numerator
  return strict ? reached > needed : reached >= needed
}

/** The smallest whole number that satisfies the share of `whole`. */
export function leastOf({ fraction: { numerator, denominator }, strict }: Share, whole: number): number {
  const needed = whole * numerator
  return strict ? Math.floor(needed / denominator) + 1 : Math.ceil(needed / denominator)
}

/** `应到的 2/3 以上`, `实到的 1/2 以上（不含 1/2）` is said `超过实到的 1/2`. */
export function shareWords({ of, fraction: { numerator, denominator }, strict }: Share): string {
  const part = `${baseWords[of]}的 ${numerator}/${denominator}`
  return strict ? `超过${part}` : `不少于${part}`
}

/** The rules of the list that hold on a day, `YYYY-MM-DD`. */
export const rulesOn = (rules: readonly VoteRule[], day: string): readonly VoteRule[] =>
  rules.filter(
    rule =>
      (rule.validFrom === undefined || rule.validFrom <= day) &&
      (rule.validTo === undefined || day <= rule.validTo),
  )
