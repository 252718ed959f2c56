import { factErrors, type FactError } from '../../renderer/documents/define-document'
import { readVote, tallyFile, type FileTally } from '../../renderer/domain/voting/tally-file'
import { refusalWords } from '../../renderer/domain/words/problem-words'
import { readArguments } from '../arguments'
import { complain, say } from '../output'
import { readFacts } from '../read-facts'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'

type Decided = Extract<FileTally, { readonly valid: true }>

/** What stands in the file came to, or everything wrong with it at its place. */
function decide(facts: unknown): Decided | readonly FactError[] {
  const read = readVote(facts)
  if (!read.success) return factErrors(read.error)
  const tally = tallyFile(read.data)
  if (tally.valid) return tally
  return tally.problems.map(problem => ({ path: problem.path, message: refusalWords(problem) }))
}

const verdict = ({ quorate, passed }: Decided): string => {
  if (!quorate) return '未达到参加要求，不能作出决定'
  return passed ? '通过' : '未通过'
}

function sayDecided({ quorate, passed, basis, steps, valid }: Decided, asJson: boolean): void {
  if (asJson) {
    say(JSON.stringify({ valid, quorate, passed, basis, steps }, null, 2))
    return
  }
  for (const { words, holds } of steps) say(`${holds === false ? '✗' : '✓'} ${words}`)
  say(`结果：${verdict({ quorate, passed, basis, steps, valid })}。依据：${basis}`)
}

function sayRefused(problems: readonly FactError[], asJson: boolean): void {
  if (asJson) {
    const nothing = { valid: false, quorate: false, passed: false, basis: null, steps: [] }
    say(JSON.stringify({ ...nothing, problems }, null, 2))
  }
  complain(`表决数字有 ${String(problems.length)} 处不对，没有计算：`)
  for (const { path, message } of problems) complain(`  ${path === '' ? '（整体）' : path}：${message}`)
}

/** `wenyuan tally VOTE.json [--json]`: 0 decided (passed or not), 1 the figures or the rule are refused, 2 the file cannot be read. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { json: { type: 'boolean' } })
  const [path, ...others] = read.ok ? read.value.positionals : []
  if (!read.ok || path === undefined || others.length > 0) return explainUsage(usage)
  const facts = await readFacts(path)
  if (!facts.ok) return refuse(facts.problem)
  const { json = false } = read.value.values
  const decided = decide(facts.value)
  if ('valid' in decided) sayDecided(decided, json)
  else sayRefused(decided, json)
  return 'valid' in decided ? 0 : 1
}
