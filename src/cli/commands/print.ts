import { documents } from '../../renderer/documents'
import { officePapers } from '../../renderer/documents/office-papers'
import type { PrintableDocument } from '../../renderer/documents/define-document'
import { itemsInForce } from '../../renderer/domain/certifying/items-in-force'
import { judge } from '../../renderer/domain/certifying/judge'
import { judgedPaper } from '../../renderer/domain/certifying/judged-paper'
import { forbiddenDetail } from '../../renderer/domain/certifying/may-issue'
import type { Paper } from '../../renderer/domain/paper/paper'
import type { Pages } from '../../renderer/domain/ports'
import type { Problem } from '../../renderer/domain/result'
import { readArguments } from '../arguments'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { readFacts } from '../read-facts'
import { complain, say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { pagesHere } from '../pages-here'

/** Why the nation's list forbids a paper of the office; undefined where it does not. The office's own lists are in its records. */
function forbiddenBy(document: PrintableDocument, paper: Paper): Problem | undefined {
  const template = officePapers.find(({ id }) => id === document.id)
  if (template === undefined) return undefined
  const judgement = judge(judgedPaper(template, paper), itemsInForce([], pcWorld.today()))
  if (judgement.kind !== 'forbidden') return undefined
  return { code: 'certificate-forbidden', detail: forbiddenDetail(judgement.hits[0]) }
}

/** Draw a paper from facts and save it whole. The number is the exit code: 1 when the paper is refused, 2 when a file cannot be read or written. */
export async function printPaper(
  document: PrintableDocument,
  facts: unknown,
  to: string,
  pages: Pages,
): Promise<number> {
  const laid = document.lay(facts)
  if (!laid.ok) {
    complain(`“${document.title}”的内容有 ${String(laid.errors.length)} 处不对，没有印制：`)
    for (const { path, message } of laid.errors) complain(`  ${path === '' ? '（整体）' : path}：${message}`)
    return 1
  }
  const forbidden = forbiddenBy(document, laid.paper)
  if (forbidden !== undefined) return refuse(forbidden, 1)
  const drawn = await pages.draw(laid.paper)
  if (!drawn.ok) return refuse(drawn.problem, 1)
  const written = await writeWhole(to, drawn.value.bytes)
  if (!written.ok) return refuse(written.problem)
  say(`${document.title}（${String(drawn.value.pages)} 页）：${to}`)
  return 0
}

/** `wenyuan print DOCUMENT FACTS.json -o OUT.pdf`, with the id of any document of the list. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, { out: { type: 'string', short: 'o' } })
  const [name, from] = read.ok ? read.value.positionals : []
  const document = documents.find(candidate => candidate.id === name)
  const out = read.ok ? read.value.values.out : undefined
  if (document === undefined || from === undefined || out === undefined) return explainUsage(usage)
  const facts = await readFacts(from)
  if (!facts.ok) return refuse(facts.problem)
  return printPaper(document, facts.value, out, pagesHere())
}
