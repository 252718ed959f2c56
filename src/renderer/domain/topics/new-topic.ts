import { put, type Change } from '../journal/entry'
import { topic as topicKind, type Topic } from '../records/topic'
import { fail, ok, type Result } from '../result'

/** What the clerk enters when a topic comes in. */
export type TopicRequest = Pick<
  Topic,
  'title' | 'source' | 'proposer' | 'reason' | 'proposal' | 'receivedAt' | 'scope' | 'stakeholders'
> & {
  readonly proposerPhone?: string | undefined
  readonly households?: number | undefined
  readonly topicClass?: Topic['topicClass']
  readonly organisationId?: string | undefined
}

/** The number of the next topic in the year it was received. */
const topicNumber = (receivedAt: string, existing: readonly Topic[]): number =>
  Math.max(
    0,
    ...existing.filter(one => one.receivedAt.slice(0, 4) === receivedAt.slice(0, 4)).map(one => one.nth),
  ) + 1

/** 议题〔2026〕3号 */
export const topicNumberWords = ({ receivedAt, nth }: Pick<Topic, 'receivedAt' | 'nth'>): string =>
  `〔${receivedAt.slice(0, 4)}〕${nth}号`

const told = (text: string | undefined): string | undefined => {
  const said = text?.trim()
  return said === '' ? undefined : said
}

function topicOf(request: TopicRequest): Omit<Topic, 'id' | 'nth' | 'steps'> {
  const { households, topicClass } = request
  const proposerPhone = told(request.proposerPhone)
  const organisationId = told(request.organisationId)
  return {
    title: request.title.trim(),
    source: request.source,
    proposer: request.proposer.trim(),
    reason: request.reason.trim(),
    proposal: request.proposal.trim(),
    receivedAt: request.receivedAt,
    scope: request.scope.trim(),
    stakeholders: request.stakeholders.map(one => one.trim()).filter(one => one !== ''),
    ...(proposerPhone !== undefined && { proposerPhone }),
    ...(organisationId !== undefined && { organisationId }),
    ...(households !== undefined && { households }),
    ...(topicClass !== undefined && { topicClass }),
  }
}

type Known = { readonly topics: readonly Topic[]; readonly now: string; readonly newId: () => string }

function flaw({ title, receivedAt }: TopicRequest, now: string): string | undefined {
  if (title.trim() === '') return 'topic-title-missing'
  if (title.trim().length > 100) return 'topic-title-long'
  if (receivedAt === '') return 'topic-received-missing'
  return receivedAt > now ? 'topic-received-future' : undefined
}

/** What has been done with a topic stays when what was recorded of it is edited. */
const done = ({ level, answer, satisfaction, meetingId }: Topic): Partial<Topic> => ({
  ...(level && { level }),
  ...(answer !== undefined && { answer }),
  ...(satisfaction && { satisfaction }),
  ...(meetingId !== undefined && { meetingId }),
})

/** An edited topic keeps its number unless it was received in another year. */
function numberFor({ receivedAt }: TopicRequest, before: Topic | undefined, { topics }: Known): number {
  const sameYear = before?.receivedAt.slice(0, 4) === receivedAt.slice(0, 4)
  if (before !== undefined && sameYear) return before.nth
  return topicNumber(
    receivedAt,
    topics.filter(one => one.id !== before?.id),
  )
}

/**
 * Records a topic, or edits what was recorded of it; its number, level and steps stay. Refusals: `topic-title-missing`,
 * `topic-title-long`, `topic-received-missing`, `topic-received-future`. `now` is `YYYY-MM-DDTHH:mm`.
 */
export function recordTopic(
  request: TopicRequest,
  before: Topic | undefined,
  known: Known,
): Result<{ readonly id: string; readonly change: Change }> {
  const code = flaw(request, known.now)
  if (code !== undefined) return fail(code)
  const saved: Topic = {
    ...topicOf(request),
    ...(before && done(before)),
    id: before?.id ?? known.newId(),
    nth: numberFor(request, before, known),
    steps: before?.steps ?? [],
  }
  const cause = before === undefined ? 'topic-recorded' : 'topic-edited'
  return ok({ id: saved.id, change: { cause, detail: saved.title, save: [put(topicKind, saved)] } })
}
