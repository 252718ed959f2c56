import { expect, it } from 'vitest'
import { electionResultReport } from '../../../src/renderer/documents/election-result'
import { minutes } from '../../../src/renderer/documents/minutes'
import { minutesFacts } from '../../../src/renderer/domain/meeting/paper-facts'
import { electionFacts } from '../../../src/renderer/domain/meeting/papers/vote-facts'
import type { Paper } from '../../../src/renderer/domain/paper/paper'
import type { LaidOut } from '../../../src/renderer/documents/define-document'
import { aLaunchRecordedLater } from '../../builders/a-launch'
import { aHeldMeeting, anAssociation, aTwoRoundElection } from '../../builders/a-meeting'
import { distanceFromApproved } from '../../pictures/approved'
import { drawPages } from '../../pictures/draw-page'
import { drawn } from '../../pictures/pages-here'

const paperOf = (laid: LaidOut): Paper => {
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}

async function looksAsApproved(name: string, laid: LaidOut): Promise<void> {
  const { bytes } = await drawn(paperOf(laid))
  for (const [i, picture] of (await drawPages(bytes)).entries()) {
    expect(await distanceFromApproved(`${name}-${String(i + 1)}`, picture)).toBeLessThan(0.005)
  }
}

it('the minutes of a launch meeting recorded after the fact look as approved', async () => {
  await looksAsApproved(
    'late-minutes',
    minutes.lay(minutesFacts(aLaunchRecordedLater(), anAssociation(), '2026-11-22')),
  )
})

it('the result of an election of two rounds tells both, and looks as approved', async () => {
  const meeting = aHeldMeeting({ election: aTwoRoundElection() })
  const told = { organisation: anAssociation().name, meeting: meeting.title, date: '2026-11-22' }
  await looksAsApproved(
    'two-rounds',
    electionResultReport.lay({ ...told, ...electionFacts(meeting), issuedOn: '2026-11-22' }),
  )
})
