import { put, type Change } from '../journal/entry'
import { supervision, type OversightOrder, type Supervision } from '../records/supervision'
import { ok, type Problem, type Result } from '../result'
import { orderWords } from './data/order-words'
import { factsProblem, nextNth, supervisionNumber } from './issue-orders'

/** What the clerk says of a talk or a rectification; `enterprise` is its name. */
export type OversightFacts = {
  readonly kind: OversightOrder
  readonly enterpriseId: string | undefined
  readonly assessmentId: string | undefined
  readonly enterprise: string
  readonly person: string
  readonly task: string
  readonly measures: string
  readonly dueOn: string | undefined
  /** `YYYY-MM-DDTHH:mm` */
  readonly talkAt: string | undefined
  readonly talkPlace: string
}

/** The day it is due: a talk on the day it is held. */
const dayOf = ({ kind, dueOn, talkAt }: OversightFacts): string | undefined =>
  kind === 'talk' ? talkAt?.slice(0, 10) : dueOn

function ownProblem({ kind, talkAt, talkPlace, dueOn, measures }: OversightFacts): Problem | undefined {
  if (kind === 'talk') {
    return talkAt === undefined || talkPlace.trim() === '' ? { code: 'oversight-talk-missing' } : undefined
  }
  if (measures.trim() === '') return { code: 'oversight-measures-missing' }
  return dueOn === undefined ? { code: 'oversight-due-missing' } : undefined
}

function problemOf(facts: OversightFacts, issuedOn: string): Problem | undefined {
  if (facts.enterpriseId === undefined) return { code: 'oversight-enterprise-missing' }
  const { task, measures, person, enterprise } = facts
  if (task.trim() === '')
    return { code: 'oversight-task-missing', detail: { task: orderWords(facts.kind).task } }
  const plain = { task, measures, person, responsible: enterprise, cooperating: [], dueOn: dayOf(facts) }
  const checked = factsProblem(plain, issuedOn)
  return checked.ok ? ownProblem(facts) : checked.problem
}

const talkOf = ({ kind, talkAt, talkPlace }: OversightFacts): Partial<Supervision> =>
  kind === 'talk' && talkAt !== undefined ? { talkAt, talkPlace: talkPlace.trim() } : {}

/**
 * Calls an enterprise to a talk, or tells it to put something right. Refusals: `oversight-enterprise-missing`,
 * `oversight-task-missing` (with what it is called), `supervision-due-before-issue`, `oversight-talk-missing`, `oversight-measures-missing`,
 * `oversight-due-missing`.
 */
export function issueOversight(
  facts: OversightFacts,
  existing: readonly Supervision[],
  issuedOn: string,
  id: string,
): Result<Change> {
  const problem = problemOf(facts, issuedOn)
  if (problem !== undefined) return { ok: false, problem }
  const { kind, enterpriseId, assessmentId, enterprise } = facts
  const dueOn = dayOf(facts)
  const order: Supervision = {
    id,
    nth: nextNth(issuedOn, existing, kind),
    oversight: kind,
    ...(enterpriseId !== undefined && { enterpriseId }),
    ...(assessmentId !== undefined && { assessmentId }),
    task: facts.task.trim(),
    responsible: enterprise,
    person: facts.person.trim(),
    cooperating: [],
    measures: facts.measures.trim(),
    issuedOn,
    ...(dueOn !== undefined && { dueOn }),
    ...talkOf(facts),
    steps: [],
  }
  return ok({
    cause: 'oversight-issued',
    detail: `${orderWords(kind).title} ${supervisionNumber(order)} ${enterprise}`,
    save: [put(supervision, order)],
  })
}
