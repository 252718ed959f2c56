import { z } from 'zod'
import type { Problem } from '../result'
import { readArea } from './area'
import { rulesToEnter, voteRules } from './data/vote-rules'
import { validityWords } from './rule-words'
import { tallyBy, type Count, type Tally, type TallyFigures } from './tally'
import { holdsOn, isPart, share, type VoteRule } from './vote-rule'

const MOST_HEADS = 1_000_000_000
const isHeads = (heads: number): boolean => Number.isInteger(heads) && heads >= 0 && heads <= MOST_HEADS

const written = z.strictObject({
  heads: z.number().refine(isHeads, '应是 0 或正整数。'),
  /** Square metres, as a decimal in a string: `"8613.25"`. */
  area: z.custom<string>(area => typeof area === 'string', '面积要写在引号里，例如 "8613.25"。').optional(),
})

const shareInFile = share.refine(isPart, '应是不大于 1 的分数，例如 2/3。')

const ruleInFile = z.strictObject({
  name: z.string().min(1).optional(),
  basis: z.string().min(1),
  attendance: shareInFile.optional(),
  pass: shareInFile,
  area: z.boolean().optional(),
})

const counts = { roll: written, taking: written, approve: written, against: written, abstain: written }
const byListedRule = z.strictObject({ rule: z.string(), date: z.iso.date(), ...counts })
const byOwnRule = byListedRule.extend({ rule: ruleInFile })

/** The figures of a vote in a file; `rule` is the id of one on the list, or the office's own with its basis. */
export type VoteInFile = z.infer<typeof byListedRule> | z.infer<typeof byOwnRule>

const tellsOwnRule = (facts: unknown): boolean =>
  typeof facts === 'object' && facts !== null && 'rule' in facts && typeof facts.rule === 'object'

/** What a file of unknown content says, or every place where it has another shape than a vote has. */
export const readVote = (facts: unknown): z.ZodSafeParseResult<VoteInFile> =>
  (tellsOwnRule(facts) ? byOwnRule : byListedRule).safeParse(facts, { reportInput: true })

type Part = keyof typeof counts

/** Something wrong with a vote in a file, at its place there: `taking.area`. */
export type TallyProblem = Problem & { readonly path: string }

export type FileTally =
  | (Tally & { readonly valid: true; readonly basis: string })
  | { readonly valid: false; readonly problems: readonly TallyProblem[] }

const refused = (
  path: string,
  code: string,
  detail: Readonly<Record<string, string>> = {},
): TallyProblem => ({
  path,
  code,
  detail,
})

type Found = { readonly rule: VoteRule } | { readonly problem: TallyProblem }

/** The rule a file goes by. Refusals: `tally-rule-unknown`, `tally-rule-to-enter`, `tally-rule-not-in-force`. */
function ruleOf({ rule, date }: VoteInFile): Found {
  if (typeof rule !== 'string') return { rule: ownRule(rule) }
  const toEnter = rulesToEnter.find(({ id }) => id === rule)
  if (toEnter !== undefined) {
    return {
      problem: refused('rule', 'tally-rule-to-enter', {
        id: rule,
        name: toEnter.name,
        source: toEnter.source,
      }),
    }
  }
  const listed = voteRules.find(({ id }) => id === rule)
  if (listed === undefined) {
    const known = voteRules.map(({ id }) => id).join('、')
    return { problem: refused('rule', 'tally-rule-unknown', { id: rule, known }) }
  }
  if (holdsOn(listed, date)) return { rule: listed }
  const { name } = listed
  const detail = { id: rule, name, date, validity: validityWords(listed) }
  return { problem: refused('date', 'tally-rule-not-in-force', detail) }
}

const ownRule = ({ name, basis, attendance, pass, area }: z.infer<typeof ruleInFile>): VoteRule => ({
  id: 'own',
  name: name ?? '本单位规则',
  use: area === true ? 'owners' : 'association',
  decides: 'both',
  basis,
  own: true,
  pass,
  ...(attendance !== undefined && { attendance }),
  ...(area === true && { area }),
})

const partWords: Readonly<Record<Part, string>> = {
  roll: '总数',
  taking: '参加',
  approve: '赞成',
  against: '反对',
  abstain: '弃权',
}

const parts: readonly Part[] = ['roll', 'taking', 'approve', 'against', 'abstain']

/** What is wrong with the area of one part: missing, no decimal, or told of nobody. */
function areaProblems(
  part: Part,
  { heads, area }: z.infer<typeof written>,
  byArea: boolean,
): readonly TallyProblem[] {
  const path = `${part}.area`
  const what = partWords[part]
  if (area === undefined) return byArea ? [refused(path, 'tally-area-missing', { what })] : []
  const read = readArea(area)
  if (read === undefined) return [refused(path, 'tally-area-shape', { area })]
  if (!byArea || heads > 0 === read > 0n) return []
  return [refused(path, 'tally-area-of-nobody', { what, heads: String(heads), area })]
}

const countOf = ({ heads, area }: z.infer<typeof written>): Count => ({
  heads,
  ...(area !== undefined && { area: readArea(area) ?? 0n }),
})

/** Whether one whole holds the parts named, by heads and by area. */
function withinWhole(
  vote: VoteInFile,
  whole: Part,
  inner: readonly Part[],
  byArea: boolean,
): readonly TallyProblem[] {
  const path = inner.length === 1 ? (inner[0] ?? whole) : 'approve'
  const words = { parts: inner.map(part => partWords[part]).join('、'), whole: partWords[whole] }
  const all = countOf(vote[whole])
  const within = inner.map(part => countOf(vote[part]))
  const heads = within.reduce((sum, one) => sum + one.heads, 0)
  const area = within.reduce((sum, one) => sum + (one.area ?? 0n), 0n)
  return [
    ...(heads > all.heads
      ? [
          refused(`${path}.heads`, 'tally-heads-over', {
            ...words,
            sum: String(heads),
            most: String(all.heads),
          }),
        ]
      : []),
    ...(byArea && area > (all.area ?? 0n)
      ? [refused(`${path}.area`, 'tally-area-over', { ...words, most: vote[whole].area ?? '' })]
      : []),
  ]
}

/** Everything the figures contradict, each at its place in the file. */
function figureProblems(vote: VoteInFile, byArea: boolean): readonly TallyProblem[] {
  const areas = parts.flatMap(part => areaProblems(part, vote[part], byArea))
  if (areas.length > 0) return areas
  return [
    ...(vote.roll.heads === 0 ? [refused('roll.heads', 'tally-roll-empty')] : []),
    ...withinWhole(vote, 'roll', ['taking'], byArea),
    ...withinWhole(vote, 'taking', ['approve', 'against', 'abstain'], byArea),
  ]
}

/** What a vote in a file came to by its rule; or by name what contradicts itself, and then nothing is decided. */
export function tallyFile(vote: VoteInFile): FileTally {
  const found = ruleOf(vote)
  if ('problem' in found) return { valid: false, problems: [found.problem] }
  const { rule } = found
  const problems = figureProblems(vote, rule.area === true)
  if (problems.length > 0) return { valid: false, problems }
  const figures: TallyFigures = {
    roll: countOf(vote.roll),
    taking: countOf(vote.taking),
    approve: countOf(vote.approve),
    against: countOf(vote.against),
    abstain: countOf(vote.abstain),
  }
  return { valid: true, basis: rule.basis, ...tallyBy(rule, figures) }
}
