import { fieldsOf, type Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import { programme, type Programme, type ProgrammeNode } from '../records/programme'
import { fail, ok, type Result } from '../result'

/** What is asked for about a programme, besides its tree. */
export const programmeFields = fieldsOf(programme, [
  { field: 'name', way: 'text', required: true, hint: '照文件写' },
  { field: 'level', way: 'text', hint: '区、街道或社区' },
  { field: 'leaders', way: 'text' },
  { field: 'supervisors', way: 'text' },
  { field: 'basis', way: 'text', hint: '文件名称和文号' },
])

const STEP = 2

/** How many characters a line is set in by; a full-width space or a tab counts as two. */
const setIn = (line: string): number =>
  Array.from(/^[\s　]*/u.exec(line)?.[0] ?? '').reduce((sum, sign) => sum + (sign === ' ' ? 1 : STEP), 0)

/**
 * A tree as typed, one line each, the next level set in by two spaces. Refusals: `programme-empty`, `programme-depth` (a line set in by
 * more than one level).
 */
export function readTree(typed: string): Result<ProgrammeNode[]> {
  const lines = typed.split('\n').filter(line => line.trim() !== '')
  if (lines.length === 0) return fail('programme-empty')
  const nodes = lines.map(line => ({ depth: Math.floor(setIn(line) / STEP), words: line.trim() }))
  const at = nodes.findIndex(({ depth }, nth) => depth > (nodes[nth - 1]?.depth ?? -1) + 1)
  const wrong = nodes[at]
  return wrong === undefined
    ? ok(nodes)
    : fail('programme-depth', { line: String(at + 1), words: wrong.words })
}

/** The tree as it is typed. */
export const treeLines = (nodes: readonly ProgrammeNode[]): string =>
  nodes.map(({ depth, words }) => `${'　'.repeat(depth)}${words}`).join('\n')

/** Records a programme with its tree, new or known. Refusals: `programme-name-taken`, those of {@link readTree} and of readEntered. */
export function editProgramme(
  entered: Entered,
  tree: string,
  known: Programme | undefined,
  all: readonly Programme[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const nodes = readTree(tree)
  if (!nodes.ok) return nodes
  const id = known?.id ?? newId()
  const beside = { id, start: {}, chosen: { nodes: nodes.value } }
  const read = enterRecord(programme, programmeFields, entered, known, beside)
  if (!read.ok) return read
  const { name } = read.value
  if (all.some(one => one.id !== id && one.name === name)) return fail('programme-name-taken', { name })
  return ok({
    id,
    change: { cause: 'programme-edited', detail: name, save: [put(programme, read.value)] },
  })
}

/** A line of the tree with what stands below it. */
export type TreeBranch = { readonly words: string; readonly below: readonly TreeBranch[] }

/** The lines as the tree they are. */
export function branchesOf(nodes: readonly ProgrammeNode[], depth = 0): readonly TreeBranch[] {
  return nodes.flatMap((node, at) => {
    if (node.depth !== depth) return []
    const rest = nodes.slice(at + 1)
    const end = rest.findIndex(other => other.depth <= depth)
    return [{ words: node.words, below: branchesOf(end === -1 ? rest : rest.slice(0, end), depth + 1) }]
  })
}
