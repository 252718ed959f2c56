import { put, type Change } from '../journal/entry'
import { paperWording, type PaperWording } from '../records/paper-wording'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { checkWording } from './check-wording'
import type { Term, Wording } from './wording'

/** A paper whose words the office may change: its id, what a clerk calls it, the words the program brings and the facts they may name. */
export type Wordable = {
  readonly id: string
  readonly title: string
  readonly wording: Wording
  readonly terms: readonly Term[]
}

/** The versions of a paper's words, the newest first. */
export const versionsOf = (template: string, records: readonly PaperWording[]): readonly PaperWording[] =>
  records.filter(one => one.template === template).toSorted((one, other) => other.nth - one.nth)

/** The words a paper is printed with today: the office's, while this version of the program can read them, else the shipped ones. */
export function wordingInForce(paper: Wordable, records: readonly PaperWording[]): Wording {
  const [latest] = versionsOf(paper.id, records)
  const own = latest?.wording
  return own === undefined || checkWording(own, paper.terms).length > 0 ? paper.wording : own
}

const same = (one: Wording, other: Wording): boolean => JSON.stringify(one) === JSON.stringify(other)

type Writer = { readonly world: Pick<World, 'newId' | 'today'>; readonly by: string }

function version(
  paper: Wordable,
  records: readonly PaperWording[],
  own: Wording | undefined,
  { world, by }: Writer,
): Change {
  const nth = (versionsOf(paper.id, records)[0]?.nth ?? 0) + 1
  const saved: PaperWording = {
    id: world.newId(),
    template: paper.id,
    nth,
    madeOn: world.today(),
    madeBy: by,
    ...(own && { wording: own }),
  }
  const detail = `${paper.title} 第 ${nth} 版${own === undefined ? '（恢复原来的文字）' : ''}`
  return { cause: 'wording-edited', detail, save: [put(paperWording, saved)] }
}

/** A new version of a paper's words. Refusals: the first of {@link checkWording}, `wording-same`. */
export function setWording(
  paper: Wordable,
  typed: Wording,
  records: readonly PaperWording[],
  writer: Writer,
): Result<Change> {
  const own = { title: typed.title.trim(), body: typed.body.map(line => line.trim()) }
  const [problem] = checkWording(own, paper.terms)
  if (problem !== undefined) return { ok: false, problem }
  if (same(own, wordingInForce(paper, records))) return fail('wording-same')
  return ok(version(paper, records, own, writer))
}

/** Back to the shipped words, as a version of its own. Refused where they hold already: `wording-shipped`. */
export function resetWording(
  paper: Wordable,
  records: readonly PaperWording[],
  writer: Writer,
): Result<Change> {
  const [latest] = versionsOf(paper.id, records)
  return latest?.wording === undefined
    ? fail('wording-shipped')
    : ok(version(paper, records, undefined, writer))
}
