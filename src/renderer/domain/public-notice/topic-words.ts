import type { PublicNoticeKind } from '../records/public-notice'
import type { Topic, TopicStep } from '../records/topic'

/** What a drafted notice says. */
export type NoticeWords = { readonly title: string; readonly body: readonly string[] }

const ended = (words: string): string => (/[。！？]$/u.test(words) ? words : `${words}。`)

/** A line for what is known, none for what was left empty. */
const told = (label: string, words: string): readonly string[] =>
  words.trim() === '' ? [] : [ended(`${label}：${words.trim()}`)]

const deciding: readonly TopicStep['step'][] = ['agreed', 'resolved']

/** What came of a topic, with the figures where it was voted on. */
function outcomeOf({ steps }: Topic): readonly string[] {
  const last = steps.findLast(({ step }) => deciding.includes(step))
  if (last === undefined) return []
  const { figures, note } = last
  const counted =
    figures === undefined
      ? []
      : [`应到 ${figures.entitled} 人，实到 ${figures.present} 人，赞成 ${figures.approve} 人。`]
  return [...(note === '' ? [] : [ended(note)]), ...counted]
}

function beforeMeeting(topic: Topic): NoticeWords {
  return {
    title: `关于协商“${topic.title}”的公示`,
    body: [
      `拟就“${topic.title}”进行协商，现将有关内容公示如下：`,
      ...told('涉及范围', topic.scope),
      ...told('建议方案', topic.proposal),
    ],
  }
}

function result(topic: Topic): NoticeWords {
  const resolved = topic.level === 'four-steps'
  return {
    title: resolved ? `关于“${topic.title}”的决议公告` : `“${topic.title}”协商结果公示`,
    body: [
      `“${topic.title}”已${resolved ? '按“四议两公开”程序作出决议' : '形成意见'}，现将结果公示如下：`,
      ...outcomeOf(topic),
    ],
  }
}

const carriedOut = (topic: Topic): NoticeWords => ({
  title: `“${topic.title}”实施结果${topic.level === 'four-steps' ? '公告' : '公示'}`,
  body: [`“${topic.title}”已办理，现将实施结果公示如下：`],
})

/** The words a notice of a topic begins with. Who proposed it is not told: it may be a resident. */
export const topicDrafts: Readonly<Partial<Record<PublicNoticeKind, (topic: Topic) => NoticeWords>>> = {
  'before-meeting': beforeMeeting,
  result,
  'carried-out': carriedOut,
}
