import type { AgendaItem, Meeting } from '../records/meeting'
import { agendaKinds } from '../meeting/data/agenda-kinds'
import { rollFigures } from '../meeting/roll'
import { votersOf } from './check-meeting-vote'
import type { MeetingVote } from './meeting-vote'
import { meetingVoteResult } from './meeting-vote-result'
import type { VoteRule } from './vote-rule'

/** A vote about to be taken in a meeting: by the first of its kind's rules on offer, by show of hands. Undefined where no rule is on offer. */
export function newMeetingVote(
  { roll }: Pick<Meeting, 'roll'>,
  offered: readonly VoteRule[],
  ruleIds: readonly string[],
): MeetingVote | undefined {
  const byHeads = offered.filter(({ area }) => area === undefined)
  const rule = byHeads.find(({ id }) => ruleIds.includes(id)) ?? byHeads[0]
  if (rule === undefined) return undefined
  const { entitled, present, proxy } = rollFigures(roll)
  const blank = { approve: null, against: null, abstain: null }
  return { ...blank, rule, form: 'hands', entitled, present, proxies: proxy }
}

/** The vote in another form: only a secret one has ballots. */
export function inForm({ ballots, ...vote }: MeetingVote, form: MeetingVote['form']): MeetingVote {
  if (form !== 'secret') return { ...vote, form }
  return { ...vote, form, ballots: ballots ?? { issued: null, returned: null, invalid: null } }
}

/** Everybody who may vote is in favour. */
export const everybodyFor = (vote: MeetingVote): MeetingVote => ({
  ...vote,
  approve: votersOf(vote),
  against: 0,
  abstain: 0,
})

/** The meeting with a vote on an item; an item that can be adopted or rejected is so by what the vote came to. */
export function withVote(meeting: Meeting, itemId: string, vote: MeetingVote): Meeting {
  return {
    ...meeting,
    agenda: meeting.agenda.map(item =>
      item.id === itemId ? { ...item, vote, ...outcomeOf(item, vote) } : item,
    ),
  }
}

function outcomeOf(item: AgendaItem, vote: MeetingVote): Partial<AgendaItem> {
  const { valid, quorate, passed } = meetingVoteResult(vote)
  if (!valid || !quorate || !agendaKinds[item.kind].outcomes.includes('adopted')) return {}
  return { outcome: passed ? 'adopted' : 'rejected' }
}
