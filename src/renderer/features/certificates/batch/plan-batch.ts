import { gapsOf, knownAnswers } from '../../../documents/answered-facts'
import type { OfficePaper } from '../../../documents/define-office-paper'
import type { Answers } from '../../../domain/certifying/answers'
import { itemsInForce } from '../../../domain/certifying/items-in-force'
import { judge } from '../../../domain/certifying/judge'
import { judgedPaper } from '../../../domain/certifying/judged-paper'
import type { Known, KnownFacts } from '../../../domain/certifying/known-facts'
import { whyNotIssued } from '../../../domain/certifying/may-issue'
import type { Paper } from '../../../domain/paper/paper'
import { draftLayout } from '../../../domain/paper/paper-draft'
import type { CertificateItem } from '../../../domain/records/certificate-item'
import type { Design } from '../../../domain/records/design'
import type { PaperRule } from '../../../domain/records/paper-rule'
import type { Resident } from '../../../domain/records/resident'
import { refusalWords } from '../../../domain/words/problem-words'
import type { Wording } from '../../../domain/wording/wording'
import { draftOf, type Certificate } from '../issue-certificate'
import type { BatchPerson } from './read-people'

/** What is about one person: asked of each, never of all together. */
const ofOnePerson: readonly (Known | undefined)[] = [
  'name',
  'sex',
  'idNumber',
  'address',
  'household',
  'volunteerNo',
  'services',
]

export const isPersonal = ({ known }: { readonly known?: Known }): boolean => ofOnePerson.includes(known)

/** A paper that can be made for many: it names the person it is about. */
export const isForMany = ({ asks, keeping }: OfficePaper): boolean =>
  keeping.kind !== 'printed' && asks.some(({ known }) => known === 'name')

export type BatchBasis = {
  readonly paper: OfficePaper
  readonly knownOf: (person: Resident | undefined) => KnownFacts
  readonly residentOf: (id: string) => Resident | undefined
  /** What was answered for all. */
  readonly shared: Answers
  /** What was answered for one, by the person's key. */
  readonly own: ReadonlyMap<string, Answers>
  /** Whether identity numbers are filled in from the roster; that they are seen is in the journal then. */
  readonly numbers: boolean
  readonly design: Design | undefined
  readonly wording: Wording
  readonly rules: readonly PaperRule[]
  readonly items: readonly CertificateItem[]
  readonly today: string
}

/** One paper of a batch: what stands on it, or what it lacks. */
export type BatchEntry = {
  readonly person: BatchPerson
  readonly certificate: Certificate
  /** In the clerk's words; none: it can be issued. */
  readonly lacks: readonly string[]
  readonly layout: Paper | undefined
}

/** For all, then from the record, then from the list, then for this one. What was left empty answers nothing. */
function answersOf(person: BatchPerson, basis: BatchBasis): Answers {
  const { paper, knownOf, residentOf, shared, own, numbers } = basis
  const resident = person.residentId === undefined ? undefined : residentOf(person.residentId)
  const idAsk = paper.asks.find(({ known }) => known === 'idNumber')
  const number =
    numbers && resident?.idNumber !== undefined && idAsk ? { [idAsk.fact]: resident.idNumber } : {}
  const filled = Object.fromEntries(Object.entries(shared).filter(([, answer]) => answer.length > 0))
  return {
    ...knownAnswers(paper.asks, knownOf(resident)),
    ...number,
    ...filled,
    ...person.row,
    ...own.get(person.key),
  }
}

function entryOf(person: BatchPerson, basis: BatchBasis, items: ReturnType<typeof itemsInForce>): BatchEntry {
  const { paper, wording, rules, today, design } = basis
  const answers = answersOf(person, basis)
  const certificate = { paper, answers, residentId: person.residentId, ...(design && { design }) }
  const whoElse =
    person.namesakes === undefined ? [] : [`名册里有 ${person.namesakes} 个同名的人，请点“补填”选定是哪一位`]
  const drafted = draftOf(certificate, wording, today)
  if (!drafted.ok) {
    const { missing, wrong } = gapsOf(paper.asks, answers, drafted.errors)
    const empty = missing.length === 0 ? [] : [`缺${missing.join('、')}`]
    return { person, certificate, lacks: [...whoElse, ...empty, ...wrong], layout: undefined }
  }
  const layout = draftLayout(drafted.draft, today, rules)
  const problem = whyNotIssued(judge(judgedPaper(paper, layout), items), undefined)
  const judged = problem === undefined ? [] : [refusalWords(problem)]
  return { person, certificate, lacks: [...whoElse, ...judged], layout }
}

/** Who stands in the list a second time, and where first. */
function twice(people: readonly BatchPerson[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  const again = new Map<string, number>()
  for (const [at, { key, name, residentId, row }] of people.entries()) {
    const who = residentId ?? JSON.stringify([name, row])
    const before = first.get(who)
    if (before === undefined) first.set(who, at + 1)
    else again.set(key, before)
  }
  return again
}

/** What each paper of a batch would be, and what it lacks; nothing is numbered. */
export function planBatch(people: readonly BatchPerson[], basis: BatchBasis): readonly BatchEntry[] {
  const items = itemsInForce(basis.items, basis.today)
  const again = twice(people)
  return people.map(person => {
    const entry = entryOf(person, basis, items)
    const before = again.get(person.key)
    return before === undefined ? entry : { ...entry, lacks: [...entry.lacks, `与第 ${before} 行重复`] }
  })
}
