import { put, type Change } from '../journal/entry'
import { opinionGathering, type OpinionGathering } from '../records/opinion-gathering'
import type { Topic } from '../records/topic'
import { fail, ok, type Result } from '../result'
import { stateOn } from '../turns/road'
import { recordTopic } from '../topics/new-topic'
import { gatheringRoad } from './data/gathering-road'

type Known = { readonly topics: readonly Topic[]; readonly now: string; readonly newId: () => string }

const findings = ({ opinions }: OpinionGathering): string =>
  opinions.map(({ text, finding }, nth) => `${nth + 1}. ${text}（${finding}）`).join('\n')

/**
 * Makes a topic out of what was gathered: what was said and made of it as its reason, the conclusion as what is proposed. Refusals:
 * `opinion-undecided` (not yet appraised), and those of {@link recordTopic}. `now` is `YYYY-MM-DDTHH:mm`.
 */
export function leadToTopic(
  one: OpinionGathering,
  { title, source }: Pick<Topic, 'title' | 'source'>,
  known: Known,
): Result<{ readonly id: string; readonly change: Change }> {
  const state = stateOn(gatheringRoad, one.steps)
  if (state !== 'appraised' && state !== 'closed') return fail('opinion-undecided')
  const conclusion = one.steps.findLast(({ step }) => step === 'appraised')?.note ?? ''
  const made = recordTopic(
    {
      title,
      source,
      proposer: '',
      reason: findings(one),
      proposal: conclusion,
      receivedAt: known.now,
      scope: one.asked,
      stakeholders: [],
    },
    undefined,
    known,
  )
  if (!made.ok) return made
  const { id, change } = made.value
  const { save } = change
  if (typeof save === 'function') return fail('opinion-undecided')
  const led = { ...one, topicIds: [...one.topicIds, id] }
  return ok({
    id,
    change: { cause: 'opinion-to-topic', detail: title.trim(), save: [...save, put(opinionGathering, led)] },
  })
}
