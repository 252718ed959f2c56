import { expect, it } from 'vitest'
import { electionResultReport } from '../../../src/renderer/documents/election-result'
import { archiveList } from '../../../src/renderer/documents/meeting-archive'
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

async function looksAsApproved(name: string, paper: Paper): Promise<void> {
  const { bytes } = await drawn(paper)
  for (const [i, picture] of (await drawPages(bytes)).entries()) {
    expect(await distanceFromApproved(`${name}-${String(i + 1)}`, picture)).toBeLessThan(0.005)
  }
}

it('the minutes of a launch meeting recorded after the fact look as approved', async () => {
  await looksAsApproved(
    'late-minutes',
    paperOf(minutes.lay(minutesFacts(aLaunchRecordedLater(), anAssociation(), '2026-11-22'))),
  )
})

it('the result of an election of two rounds tells both, and looks as approved', async () => {
  const meeting = aHeldMeeting({ election: aTwoRoundElection() })
  const told = { organisation: anAssociation().name, meeting: meeting.title, date: '2026-11-22' }
  await looksAsApproved(
    'two-rounds',
    paperOf(electionResultReport.lay({ ...told, ...electionFacts(meeting), issuedOn: '2026-11-22' })),
  )
})

it('the list of an archive has a line for every file, its number, day and pages, and looks as approved', async () => {
  const file = { number: '', day: '2026-11-22', pages: 1, remark: '' }
  const lines = [
    { ...file, title: '公示（关于加装电梯的会前公示）', number: '文和园促公〔2026〕1号', day: '2026-11-12' },
    { ...file, title: '签到表', remark: '按签到登记' },
    { ...file, title: '选票、表决票', remark: '样票' },
    { ...file, title: '会议纪要', number: '〔2026〕第1次', pages: 3 },
    { ...file, title: '会议纪要', number: '〔2026〕第1次', pages: undefined, remark: 'Word 文件' },
    { ...file, title: '公告栏张贴现场', day: '2026-11-26', remark: '照片' },
  ]
  await looksAsApproved(
    'archive-list',
    archiveList(aHeldMeeting().title, anAssociation().name, '2026-11-27', lines),
  )
})
