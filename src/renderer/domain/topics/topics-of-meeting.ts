import type { AgendaItem, Meeting } from '../records/meeting'
import type { Topic, TopicStep } from '../records/topic'

/** An agenda with topics put to it at its end, before nothing else; a topic that is on it already is not put on it twice. */
export const withTopics = (
  agenda: readonly AgendaItem[],
  topics: readonly Pick<Topic, 'id' | 'title' | 'proposer'>[],
  newId: () => string,
): readonly AgendaItem[] => [
  ...agenda,
  ...topics
    .filter(({ id }) => !agenda.some(item => item.topicId === id))
    .map(({ id, title, proposer }): AgendaItem => ({
      id: newId(),
      kind: 'discussion',
      title,
      outcome: 'open',
      note: '',
      topicId: id,
      ...(proposer !== '' && { presenter: proposer.slice(0, 50) }),
    })),
]

/** Topics whose meeting is another one now that the agenda has changed: put to it, or taken off it again. */
export function topicsMoved(
  meeting: Pick<Meeting, 'id' | 'agenda'>,
  topics: readonly Topic[],
): readonly Topic[] {
  const on = new Set(meeting.agenda.map(item => item.topicId))
  return topics.flatMap((topic): readonly Topic[] => {
    if (on.has(topic.id)) return topic.meetingId === meeting.id ? [] : [{ ...topic, meetingId: meeting.id }]
    return topic.meetingId === meeting.id ? [withoutMeeting(topic)] : []
  })
}

function withoutMeeting(topic: Topic): Topic {
  const free = { ...topic }
  delete free.meetingId
  return free
}

/** What an outcome means to the topic it was reached on; nothing for what was put off. */
const stepOf: Partial<Readonly<Record<AgendaItem['outcome'], TopicStep['step']>>> = {
  adopted: 'agreed',
  done: 'agreed',
  rejected: 'no-agreement',
}

/**
 * The topics of a meeting as they stand once it is closed: what came of each is its next step, and whatever was put off or not agreed on
 * is free for another meeting. A step the same meeting gave before it was reopened is given anew.
 */
export const topicsAfter = (meeting: Meeting, topics: readonly Topic[]): readonly Topic[] =>
  meeting.agenda.flatMap((item): readonly Topic[] => {
    const topic = topics.find(({ id }) => id === item.topicId)
    if (topic === undefined) return []
    const step = stepOf[item.outcome]
    const earlier = topic.steps.at(-1)?.meeting === meeting.id ? topic.steps.slice(0, -1) : topic.steps
    if (step === undefined) return [withoutMeeting({ ...topic, steps: [...earlier] })]
    const at = meeting.endsAt ?? meeting.startsAt
    const taken = { ...topic, steps: [...earlier, { step, at, note: item.note, meeting: meeting.id }] }
    return [step === 'agreed' ? { ...taken, meetingId: meeting.id } : withoutMeeting(taken)]
  })
