import { put, type Change } from '../journal/entry'
import { estate } from '../records/estate'
import type { Records } from '../ports'
import { greenCase, type GreenCase } from '../records/green-case'
import { topic as topicKind, type Topic } from '../records/topic'
import { fail, ok, type Result } from '../result'
import { recordTopic } from '../topics/new-topic'
import { stepped, type CaseStepRequest } from './take-case-step'

/** What a case's source is called among those of topics. */
const topicSources: Readonly<Record<GreenCase['source'], Topic['source']>> = {
  来访: '居民提议',
  来电: '居民提议',
  '12345转办': '12345转办',
  网格上报: '网格上报',
  会议提出: '居民提议',
  上级交办: '上级交办',
  其他: '居民提议',
}

type Context = {
  readonly records: Pick<Records, 'all' | 'find'>
  readonly now: string
  readonly newId: () => string
}

/**
 * Brings a case to a meeting: it becomes a topic that waits to be graded, and the case waits for what the meeting decides. Refusals:
 * those of {@link stepped} and of {@link recordTopic}.
 */
export function bringToMeeting(one: GreenCase, request: CaseStepRequest, context: Context): Result<Change> {
  const { records, now, newId } = context
  const taken = stepped(one, { ...request, step: 'to-meeting' }, { rules: [], now })
  if (!taken.ok) return taken
  const scope = one.estateId === undefined ? undefined : records.find(estate, one.estateId)?.name
  const made = recordTopic(
    {
      title: one.title,
      source: topicSources[one.source],
      proposer: one.party ?? '',
      proposerPhone: one.partyPhone,
      reason: one.content ?? '',
      proposal: '',
      receivedAt: request.at,
      scope: [scope, one.place].filter(Boolean).join(' '),
      stakeholders: [],
    },
    undefined,
    { topics: records.all(topicKind), now, newId },
  )
  if (!made.ok) return made
  const { save } = made.value.change
  if (typeof save === 'function') return fail('case-no-way')
  const brought = { ...taken.value, topicId: made.value.id }
  return ok({ cause: 'case-to-meeting', detail: one.title, save: [...save, put(greenCase, brought)] })
}
