import { describe, expect, it } from 'vitest'
import { appointment as letter } from '../../../src/renderer/documents/appointment'
import { newPart } from '../../../src/renderer/domain/designs/edit-design'
import { newDesign } from '../../../src/renderer/domain/designs/new-design'
import type { PlacedPart } from '../../../src/renderer/domain/paper/placed'
import type { Design } from '../../../src/renderer/domain/records/design'
import { setWording } from '../../../src/renderer/domain/wording/wording-in-force'
import { put } from '../../../src/renderer/domain/journal/entry'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { meeting as meetingKind, type Meeting } from '../../../src/renderer/domain/records/meeting'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { reopenMeeting } from '../../../src/renderer/domain/meeting/reopen'
import { valueOf } from '../store/a-store'
import { issueLetters } from '../../../src/renderer/features/meetings/issuing/issue-letters'
import { issueMinutes } from '../../../src/renderer/features/meetings/issuing/issue-minutes'
import { aCandidate, aHeldMeeting, anElection } from '../../builders/a-meeting'
import { aDesk } from './open-desk'

/** A president and two vice presidents, elected by 24 valid ballots of 25. */
const threeElected = (names: readonly [string, string, string]): Meeting => {
  const [president, ...vice] = names
  const posts = [
    { id: 'president', title: '会长', seats: 1 },
    { id: 'vice', title: '副会长', seats: 2 },
  ]
  const candidates = [
    aCandidate({ name: president }),
    ...vice.map(name => aCandidate({ name, postId: 'vice' })),
  ]
  return aHeldMeeting({ election: anElection({ posts, candidates }) })
}

const placedText = (text: string): PlacedPart => {
  const part = newPart('text', 'who')
  return part.kind === 'text' ? { ...part, text } : part
}

const names = ['王秀兰', '李建国', '赵敏'] as const

describe('letters of appointment', () => {
  it('are numbered in one series, registered with their words, and make the appointments', async () => {
    const desk = await aDesk([threeElected(names)])
    const issued = await issueLetters(desk, 'meeting', names)
    expect(issued.ok && issued.value.map(paper => [paper.number, paper.subject])).toEqual([
      ['文和园促聘〔2026〕1号', '王秀兰　文和园物业服务提升促进会会长'],
      ['文和园促聘〔2026〕2号', '李建国　文和园物业服务提升促进会副会长'],
      ['文和园促聘〔2026〕3号', '赵敏　文和园物业服务提升促进会副会长'],
    ])
    const [first] = issued.ok ? issued.value : []
    expect(first?.layout.blocks[1]).toEqual({ kind: 'number', text: '编号：文和园促聘〔2026〕1号' })
    expect(desk.records.all(appointment).map(one => [one.personName, one.post, one.termTo])).toEqual([
      ['王秀兰', '会长', '2029-11-21'],
      ['李建国', '副会长', '2029-11-21'],
      ['赵敏', '副会长', '2029-11-21'],
    ])
  })

  it('are refused a second time, spending no number, and can be drawn again from the register', async () => {
    const desk = await aDesk([threeElected(names)])
    await issueLetters(desk, 'meeting', ['王秀兰'])
    const again = await issueLetters(desk, 'meeting', ['王秀兰'])
    expect(again).toEqual({
      ok: false,
      problem: { code: 'letter-already-issued', detail: { name: '王秀兰', post: '会长' } },
    })
    const rest = await issueLetters(desk, 'meeting', ['李建国'])
    expect(rest.ok && rest.value.map(paper => paper.number)).toEqual(['文和园促聘〔2026〕2号'])
    const [paper] = desk.records.all(issuedPaper)
    const reprint = await desk.pages.draw(paper!.layout)
    expect(reprint.ok && reprint.value.pages).toBe(1)
  })

  it('with a character no font has stop before any number is spent, naming the person', async () => {
    const unprintable = '王\u{E000}兰'
    const desk = await aDesk([threeElected([names[0], unprintable, names[2]])])
    const issued = await issueLetters(desk, 'meeting', [names[0], unprintable, names[2]])
    expect(issued.ok).toBe(false)
    expect(!issued.ok && issued.problem.code).toBe('glyph-missing')
    expect(!issued.ok && JSON.stringify(issued.problem.detail)).toContain(unprintable)
    expect([desk.records.all(issuedPaper), desk.records.all(appointment)]).toEqual([[], []])
    const next = await issueLetters(desk, 'meeting', [names[0]])
    expect(next.ok && next.value.map(paper => paper.number)).toEqual(['文和园促聘〔2026〕1号'])
  })

  it('say what the office has them say, on the sheet it has chosen; those issued before keep their words', async () => {
    const desk = await aDesk([threeElected(names)])
    const before = await issueLetters(desk, 'meeting', ['王秀兰'])
    const own = { title: '聘任书', body: ['兹聘请您为{组织}{职务}，任期{聘期起}至{聘期止}。'] }
    const changed = setWording(letter, own, [], { world: desk.world, by: '张主任' })
    valueOf(await desk.records.commit(valueOf(changed)))
    const stock: Design = {
      ...newDesign(letter.id, letter.title, [], desk.world),
      overprint: true,
      parts: [placedText('{姓名}任{职务}，{编号}')],
    }
    const after = await issueLetters(desk, 'meeting', ['李建国'], stock)
    const paragraphsOf = (issued: typeof after) =>
      valueOf(issued).map(({ layout }) =>
        layout.blocks.flatMap(one => (one.kind === 'paragraph' ? [one.text] : [])),
      )
    expect(paragraphsOf(before)[0]?.at(-1)).toBe('此聘。')
    expect(paragraphsOf(after)).toEqual([
      ['兹聘请您为文和园物业服务提升促进会副会长，任期2026年11月22日至2029年11月21日。'],
    ])
    expect(valueOf(after)[0]?.layout.placed).toMatchObject({
      overprint: true,
      parts: [{ text: '李建国任副会长，文和园促聘〔2026〕2号' }],
    })
  })

  it('are impossible after a void election', async () => {
    const desk = await aDesk([aHeldMeeting({ election: anElection({ issued: 24 }) })])
    const issued = await issueLetters(desk, 'meeting', ['王秀兰'])
    expect(issued).toEqual({ ok: false, problem: { code: 'letters-election-void' } })
  })
})

describe('minutes', () => {
  it('close the meeting and enter the register with the number of the meeting', async () => {
    const desk = await aDesk([aHeldMeeting()])
    const issued = await issueMinutes(desk, 'meeting')
    expect(issued.ok && [issued.value.number, issued.value.subject]).toEqual([
      '〔2026〕第1次',
      '文和园物业服务提升促进会成立大会',
    ])
    expect(desk.records.find(meetingKind, 'meeting')?.minutesPaperId).toBe(issued.ok && issued.value.id)
    expect(await issueMinutes(desk, 'meeting')).toEqual({
      ok: false,
      problem: { code: 'minutes-already-issued' },
    })
  })

  it('issue a supervision order for each decision in the same entry, and take it back when reopened before anybody acted', async () => {
    const meeting = aHeldMeeting({
      decisions: [
        { id: 'one', text: '修缮路灯', responsible: '华安物业公司', due: '2026-12-10' },
        { id: 'two', text: '公示名单', responsible: '文源社区居委会' },
      ],
    })
    const desk = await aDesk([meeting])
    await issueMinutes(desk, 'meeting')
    const tasks = () => desk.records.all(supervision).map(({ nth, task }) => [nth, task])
    expect([tasks(), desk.records.journal().length]).toEqual([
      [
        [1, '修缮路灯'],
        [2, '公示名单'],
      ],
      2,
    ])
    const [first] = desk.records.all(supervision)
    const begun = { ...first!, person: '孙小圆' }
    await desk.records.commit({ cause: 'supervision-edited', detail: '', save: [put(supervision, begun)] })
    const signed = desk.records.find(meetingKind, 'meeting')!
    const { change, withdrawn, kept } = reopenMeeting(signed, desk.records)
    valueOf(await desk.records.commit(change))
    expect([withdrawn, kept, tasks(), desk.records.find(meetingKind, 'meeting')]).toEqual([
      1,
      1,
      [[1, '修缮路灯']],
      meeting,
    ])
    await issueMinutes(desk, 'meeting')
    expect(tasks()).toEqual([
      [1, '修缮路灯'],
      [2, '公示名单'],
    ])
  })

  it('are refused while something is missing, saying what', async () => {
    const desk = await aDesk([aHeldMeeting({ chair: '' })])
    expect(await issueMinutes(desk, 'meeting')).toEqual({
      ok: false,
      problem: { code: 'minutes-not-ready', detail: { gaps: '未填主持人' } },
    })
    expect(desk.records.all(issuedPaper)).toEqual([])
  })

  it('keep the words they were issued with when the meeting is reopened and changed', async () => {
    const desk = await aDesk([aHeldMeeting()])
    const first = await issueMinutes(desk, 'meeting')
    const reopened: Meeting = { ...aHeldMeeting({ chair: '赵敏' }) }
    await desk.records.commit({ cause: 'meeting-reopened', detail: '', save: [put(meetingKind, reopened)] })
    const second = await issueMinutes(desk, 'meeting')
    const chairs = desk.records
      .all(issuedPaper)
      .map(paper => JSON.stringify(paper.layout.blocks).includes('李建国在文和园小区党群服务中心主持召开'))
    expect([first.ok, second.ok, chairs]).toEqual([true, true, [true, false]])
  })
})
