import type { Meeting } from '../../records/meeting'
import type { Organisation } from '../../records/organisation'
import type { Topic } from '../../records/topic'
import { shareWords } from '../../voting/rule-words'

/** A field of a meeting that holds what the clerk writes for one of its papers. */
export type OwnWords = 'reportBody' | 'methodExtra'

/** A meeting with the clerk's words for a paper, a line a paragraph; empty words are none. */
export function withOwnWords(meeting: Meeting, field: OwnWords, text: string): Meeting {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const { reportBody, methodExtra, ...rest } = meeting
  const all = { reportBody, methodExtra, [field]: lines.length === 0 ? undefined : lines }
  return {
    ...rest,
    ...(all.reportBody && { reportBody: all.reportBody }),
    ...(all.methodExtra && { methodExtra: all.methodExtra }),
  }
}

/** The facts of 筹备情况报告: whoever prepares the association reports, where that is known. */
export const reportFacts = (meeting: Meeting, body: Organisation) => ({
  organisation: body.name,
  reporter: body.association?.hostUnit.trim() || body.name,
  date: meeting.startsAt.slice(0, 10),
  body: meeting.reportBody ?? [],
})

/** The facts of 选举办法; undefined where nothing is elected. */
export function methodFacts(meeting: Meeting, body: Organisation) {
  const { election, methodExtra = [] } = meeting
  if (election === undefined) return undefined
  const { rule, posts, termFrom, termTo, methodAdoptedOn } = election
  return {
    organisation: body.name,
    meeting: meeting.title,
    posts: posts.map(({ title, seats }) => ({ title, seats })),
    ...(rule.attendance !== undefined && { attendance: shareWords(rule.attendance) }),
    pass: shareWords(rule.pass),
    basis: rule.basis,
    termFrom,
    termTo,
    extra: methodExtra,
    ...(methodAdoptedOn !== undefined && { adoptedOn: methodAdoptedOn }),
  }
}

/** The facts of 四议两公开提议表. */
export const proposalFacts = ({ title, proposer, reason, proposal, steps }: Topic, organisation: string) => {
  const date = steps.find(({ step }) => step === 'proposed')?.at.slice(0, 10)
  const said = Object.entries({ proposer, reason, content: proposal, date }).filter(([, words]) => words)
  return { organisation, topic: title, ...Object.fromEntries(said) }
}
