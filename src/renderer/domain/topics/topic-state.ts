import type { Topic } from '../records/topic'
import { topicTurns, type TopicState, type TopicTurn } from './data/topic-turns'

const fits = ({ levels }: TopicTurn, { level }: Pick<Topic, 'level'>): boolean =>
  levels === undefined || (level !== undefined && levels.includes(level))

/** Where a topic stands, by the last step it took. */
export function topicState({ steps }: Pick<Topic, 'steps'>): TopicState {
  const last = steps.at(-1)
  return topicTurns.find(turn => turn.step === last?.step)?.to ?? 'collected'
}

/** The steps a topic can take next, the usual one first; what only corrects where it stands comes last. */
export function nextTurns(topic: Pick<Topic, 'steps' | 'level'>): readonly TopicTurn[] {
  const state = topicState(topic)
  const turns = topicTurns.filter(turn => turn.from.includes(state) && fits(turn, topic))
  return [...turns.filter(({ to }) => to !== state), ...turns.filter(({ to }) => to === state)]
}

const finished: readonly TopicState[] = ['refused', 'done', 'rated', 'archived']

/** Whether nothing more is to be done but to file it. */
export const isFinished = (topic: Pick<Topic, 'steps'>): boolean => finished.includes(topicState(topic))

const forMeetings: readonly TopicState[] = ['graded', 'shown', 'discussed', 'split']

/** Whether it waits to be put to a meeting: one to be talked over that is not yet on an agenda. */
export const awaitsMeeting = (topic: Topic): boolean =>
  topic.level === 'thorough' && topic.meetingId === undefined && forMeetings.includes(topicState(topic))

/** Whether it has been shown to the public before the meeting, as it has to be. */
export const isShownBefore = ({ steps }: Pick<Topic, 'steps'>): boolean =>
  steps.some(({ step }) => step === 'shown-before')
