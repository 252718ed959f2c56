import { put, type Change } from '../journal/entry'
import type { Decision, Meeting } from '../records/meeting'
import { supervision, type Supervision } from '../records/supervision'
import { fail, ok, type Result } from '../result'
import { orderWords } from './data/order-words'

/** 督〔2026〕3号; 约 and 整 for what is told to an enterprise. */
export const supervisionNumber = ({
  issuedOn,
  nth,
  oversight,
}: Pick<Supervision, 'issuedOn' | 'nth' | 'oversight'>): string =>
  `${orderWords(oversight).sign}〔${issuedOn.slice(0, 4)}〕${nth}号`

/** The next number of the year of `issuedOn` among orders of a kind: one more than the highest there is. */
export function nextNth(
  issuedOn: string,
  existing: readonly Supervision[],
  oversight?: Supervision['oversight'],
): number {
  const year = issuedOn.slice(0, 4)
  const same = existing.filter(one => one.issuedOn.startsWith(year) && one.oversight === oversight)
  return Math.max(0, ...same.map(({ nth }) => nth)) + 1
}

/** Decisions of a meeting that have no order yet. Those nobody is responsible for cannot have one. */
export const decisionsWithoutOrder = (
  meeting: Meeting,
  existing: readonly Supervision[],
): readonly Decision[] =>
  meeting.decisions.filter(
    ({ id, responsible }) =>
      responsible.trim() !== '' && !existing.some(one => one.meetingId === meeting.id && one.decision === id),
  )

/** Orders for the decisions of a meeting that have none, one each, numbered after those of the year. */
function ordersFor(
  meeting: Meeting,
  existing: readonly Supervision[],
  issuedOn: string,
  newId: () => string,
): readonly Supervision[] {
  const first = nextNth(issuedOn, existing)
  const topicOf = new Map(meeting.agenda.map(item => [item.id, item.topicId]))
  return decisionsWithoutOrder(meeting, existing).map(
    ({ id, text, responsible, due, agendaItemId }, index) => {
      const topicId = agendaItemId === undefined ? undefined : topicOf.get(agendaItemId)
      return {
        id: newId(),
        nth: first + index,
        task: text,
        responsible: responsible.trim(),
        person: '',
        cooperating: [],
        issuedOn,
        ...(due !== undefined && { dueOn: due }),
        measures: '',
        steps: [],
        meetingId: meeting.id,
        decision: id,
        ...(topicId !== undefined && { topicId }),
      }
    },
  )
}

/** The orders issued with the minutes. Of a meeting recorded after the fact there are none: what it decided may be long done. */
export const ordersWithMinutes = (
  meeting: Meeting,
  existing: readonly Supervision[],
  issuedOn: string,
  newId: () => string,
): readonly Supervision[] =>
  meeting.afterTheFact === true ? [] : ordersFor(meeting, existing, issuedOn, newId)

/** Issues an order for each decision of a meeting that has none. Refusal: `supervision-none-due`. */
export function issueOrders(
  meeting: Meeting,
  existing: readonly Supervision[],
  issuedOn: string,
  newId: () => string,
): Result<Change> {
  const orders = ordersFor(meeting, existing, issuedOn, newId)
  if (orders.length === 0) return fail('supervision-none-due')
  return ok({
    cause: 'supervision-issued',
    detail: `${meeting.title} ${orders.length} 件`,
    save: orders.map(order => put(supervision, order)),
  })
}

/** What the clerk says of an order. */
export type OrderFacts = Pick<Supervision, 'task' | 'responsible' | 'person' | 'cooperating' | 'measures'> & {
  readonly dueOn: string | undefined
}

/** Why what is said of an order cannot be kept: `supervision-task-missing`, `supervision-responsible-missing`, `supervision-due-before-issue`. */
export function factsProblem({ task, responsible, dueOn }: OrderFacts, issuedOn: string): Result<null> {
  if (task.trim() === '') return fail('supervision-task-missing')
  if (responsible.trim() === '') return fail('supervision-responsible-missing')
  return dueOn !== undefined && dueOn < issuedOn
    ? fail('supervision-due-before-issue', { issuedOn })
    : ok(null)
}

const tidied = ({ task, responsible, person, cooperating, measures }: OrderFacts) => ({
  task: task.trim(),
  responsible: responsible.trim(),
  person: person.trim(),
  cooperating: cooperating.map(unit => unit.trim()).filter(unit => unit !== ''),
  measures: measures.trim(),
})

/** An order without a meeting. Refusals: `supervision-task-missing`, `supervision-responsible-missing`, `supervision-due-before-issue`. */
export function issueByHand(
  facts: OrderFacts,
  existing: readonly Supervision[],
  issuedOn: string,
  id: string,
): Result<Change> {
  const checked = factsProblem(facts, issuedOn)
  if (!checked.ok) return checked
  const { dueOn } = facts
  const order: Supervision = {
    id,
    nth: nextNth(issuedOn, existing),
    ...tidied(facts),
    issuedOn,
    ...(dueOn !== undefined && { dueOn }),
    steps: [],
  }
  return ok({
    cause: 'supervision-issued',
    detail: `${supervisionNumber(order)} ${order.task}`,
    save: [put(supervision, order)],
  })
}

/**
 * Other words for an open order; its day is moved by extending it once it has one. Refusals: `supervision-closed` and those of
 * {@link issueByHand}.
 */
export function editOrder(order: Supervision, facts: OrderFacts): Result<Change> {
  if (order.closedOn !== undefined) return fail('supervision-closed')
  const checked = factsProblem(facts, order.issuedOn)
  if (!checked.ok) return checked
  const dueOn = order.dueOn ?? facts.dueOn
  const edited: Supervision = { ...order, ...tidied(facts), ...(dueOn !== undefined && { dueOn }) }
  return ok({
    cause: 'supervision-edited',
    detail: supervisionNumber(order),
    save: [put(supervision, edited)],
  })
}
