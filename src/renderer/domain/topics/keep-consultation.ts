import { put, type Change } from '../journal/entry'
import { topic as topicKind, type Consultation, type Topic } from '../records/topic'
import { topicNumberWords } from './new-topic'

/** What is known of a consultation before anything was entered of it: what the step says that was recorded, else this moment. */
export function consultationOf({ consultation, steps }: Topic, now: string): Consultation {
  const conferred = steps.findLast(({ step }) => step === 'conferred')
  const nothing = { place: '', chair: '', recorder: '', present: '', opinions: '' }
  return consultation ?? { ...nothing, startsAt: conferred?.at ?? now, outcome: conferred?.note ?? '' }
}

/** Keeps what was entered of a consultation with its topic; undefined where it is kept so already. */
export function keepConsultation(topic: Topic, typed: Consultation): Change | undefined {
  if (JSON.stringify(typed) === JSON.stringify(topic.consultation)) return undefined
  return {
    cause: 'topic-edited',
    detail: `${topicNumberWords(topic)} 商议记录`,
    save: [put(topicKind, { ...topic, consultation: typed })],
  }
}
