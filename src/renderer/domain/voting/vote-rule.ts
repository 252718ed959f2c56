import { z } from 'zod'

/** A fraction in lowest terms as two integers; comparisons multiply, so that nothing is ever rounded. */
const fraction = z.object({
  numerator: z.number().int().nonnegative(),
  denominator: z.number().int().positive(),
})
export type Fraction = z.infer<typeof fraction>

/** What a share is taken of. The first three are everybody on the roll, named as each kind of meeting names them. */
export const bases = ['entitled', 'members', 'owners', 'present', 'taking', 'issued', 'valid'] as const
const base = z.enum(bases)
export type Base = z.infer<typeof base>

/** A part of a base that must be reached (以上, the number itself included) or, when `strict`, exceeded (过, 超过: 民法典 art. 1259). */
export const share = z.object({ of: base, fraction, strict: z.boolean() })
export type Share = z.infer<typeof share>

/** Whether a share is a part of a whole: more than nothing and no more than all of it. */
export const isPart = ({ fraction: { numerator, denominator } }: Share): boolean =>
  numerator > 0 && numerator <= denominator

/** Who votes by a rule: owners, their committee, residents, party members, the council of a community, an association. */
export const ruleUses = ['owners', 'committee', 'residents', 'party', 'council', 'association'] as const
export type RuleUse = (typeof ruleUses)[number]

/** Who may ask for such a meeting, how long before it is made known, and who else is told. */
const calling = z.object({
  proposers: z.array(z.object({ who: z.string().min(1), fraction })),
  noticeDays: z.number().int().positive().optional(),
  tell: z.string().optional(),
})

/** A rule by which a vote is decided (domain handbook §4.5), with where it comes from and when it holds. */
export const voteRule = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  use: z.enum(ruleUses),
  /** What is decided by it. A petition (提议) is no decision: it has a meeting called. */
  decides: z.enum(['matters', 'elections', 'both', 'petition']),
  /** Printed as the basis of the result. */
  basis: z.string().min(1),
  /** The rule of a body's own, whose figures and basis are what the office entered: never printed as a law. */
  own: z.literal(true).optional(),
  /** First day it holds; absent: always has. */
  validFrom: z.iso.date().optional(),
  /** Last day it holds; absent: still does. */
  validTo: z.iso.date().optional(),
  /** How many must take part; absent: none is asked for. */
  attendance: share.optional(),
  /** How many votes one needs. */
  pass: share,
  /** Both shares must be met twice: by heads and by floor area. */
  area: z.literal(true).optional(),
  /** Somebody who sends a proxy counts as present. */
  proxies: z.literal(true).optional(),
  calling: calling.optional(),
})
export type VoteRule = z.infer<typeof voteRule>

type Whole = number | bigint

/** Whether `part` of `whole` satisfies the share, by integers: exactly 2/3 satisfies 三分之二以上, exactly 1/2 does not satisfy 过半数. */
export function satisfies(
  { fraction: { numerator, denominator }, strict }: Share,
  part: Whole,
  whole: Whole,
): boolean {
  const reached = BigInt(part) * BigInt(denominator)
  const needed = BigInt(whole) * BigInt(numerator)
  return strict ? reached > needed : reached >= needed
}

/** The smallest multiple of `step` that satisfies the share of `whole`. */
export function leastIn(
  { fraction: { numerator, denominator }, strict }: Share,
  whole: bigint,
  step = 1n,
): bigint {
  const needed = whole * BigInt(numerator)
  const unit = BigInt(denominator) * step
  return strict ? (needed / unit + 1n) * step : ((needed + unit - 1n) / unit) * step
}

/** The smallest whole number that satisfies the share of `whole`. */
export const leastOf = (asked: Share, whole: number): number => Number(leastIn(asked, BigInt(whole)))

/** The rules of the list that hold on a day, `YYYY-MM-DD`. */
export const rulesOn = (rules: readonly VoteRule[], day: string): readonly VoteRule[] =>
  rules.filter(rule => holdsOn(rule, day))

/** Whether something holds on a day, by its first and last day. */
export const holdsOn = (
  { validFrom, validTo }: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  day: string,
): boolean => (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
