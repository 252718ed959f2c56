import { describe, expect, it } from 'vitest'
import { minutesBody } from '../../../src/renderer/domain/meeting/minutes-body'
import { minutesGaps } from '../../../src/renderer/domain/meeting/minutes-gaps'
import {
  aCandidate,
  aTwoRoundElection,
  aHeldMeeting,
  anElection,
  aNewMeeting,
  people,
} from '../../builders/a-meeting'

describe('the minutes of a founding meeting', () => {
  it('tell what was heard, adopted and elected, with the figures and the rule', () => {
    expect(minutesBody(aHeldMeeting())).toEqual([
      '2026年11月22日，李建国在文和园小区党群服务中心主持召开文和园物业服务提升促进会成立大会。会议听取了《文和园物业服务提升促进会筹备情况报告》，审议通过了《文和园物业服务提升促进会党建联席会议制度》、《文和园物业服务提升促进会工作例会制度》和《文和园物业服务提升促进会协商议事制度》，选举产生了会长，并为当选人员颁发聘书。现将有关事项纪要如下：',
      '一、听取报告',
      '会议听取了《文和园物业服务提升促进会筹备情况报告》。',
      '二、审议制度',
      '会议审议通过了《文和园物业服务提升促进会党建联席会议制度》、《文和园物业服务提升促进会工作例会制度》和《文和园物业服务提升促进会协商议事制度》。',
      '三、选举结果',
      '选举规则（由本会选举办法确定）：到会人数不少于应到的2/3，赞成票超过实到的1/2的当选。应到30人，实到25人。发出选票25张，收回25张，其中有效票24张、废票1张。',
      '王秀兰（赞成20票、反对3票、弃权1票）当选会长，任期自2026年11月22日至2029年11月21日。',
      '会议为当选人员颁发了聘书。',
    ])
  })

  it('say that an election was void when more ballots came back than went out', () => {
    const body = minutesBody(aHeldMeeting({ election: anElection({ issued: 24 }) }))
    expect(body).toContain('收回选票多于发出选票，本次选举无效，应重新选举。')
    expect(body.join('')).not.toContain('当选会长')
  })

  it('name those elected and those to be voted on again when a seat stays open', () => {
    const posts = [{ id: 'president', title: '副会长', seats: 2 }]
    const candidates = [
      aCandidate({ name: '王秀兰' }),
      aCandidate({ name: '赵敏', approve: 10, against: 14, abstain: 0 }),
    ]
    expect(minutesBody(aHeldMeeting({ election: anElection({ posts, candidates }) }))).toContain(
      '王秀兰（赞成20票、反对3票、弃权1票）当选副会长，任期自2026年11月22日至2029年11月21日；尚缺1人，对赵敏再次投票。',
    )
  })

  it('tell every round of an election: why it was held, its figures and the votes of all who stood in it', () => {
    const body = minutesBody(aHeldMeeting({ election: aTwoRoundElection() }))
    const from = body.indexOf('三、选举结果')
    expect(body.slice(from + 1, from + 5)).toEqual([
      '第一轮投票：选举规则（由本会选举办法确定）：到会人数不少于应到的2/3，赞成票超过实到的1/2的当选。应到30人，实到25人。发出选票25张，收回25张，其中有效票24张、废票1张。得票：会长候选人王秀兰赞成20票、反对3票、弃权1票；副会长候选人陈𬱖赞成20票、反对4票、弃权0票；副会长候选人周𨭉赞成14票、反对10票、弃权0票；副会长候选人买买提·艾力赞成14票、反对10票、弃权0票。',
      '第二轮投票：副会长尚缺1人，对周𨭉、买买提·艾力再次投票。应到30人，实到25人。发出选票25张，收回25张，其中有效票24张、废票1张。得票：副会长候选人周𨭉赞成15票、反对9票、弃权0票；副会长候选人买买提·艾力赞成9票、反对15票、弃权0票。',
      '王秀兰（赞成20票、反对3票、弃权1票）当选会长，任期自2026年11月22日至2029年11月21日。',
      '陈𬱖（赞成20票、反对4票、弃权0票）、周𨭉（赞成15票、反对9票、弃权0票）当选副会长，任期自2026年11月22日至2029年11月21日。',
    ])
  })

  it('say that an election did not stand when too few came', () => {
    const body = minutesBody(aHeldMeeting({ election: anElection({ entitled: 38 }) }))
    expect(body).toContain('到会人数未达到规定，本次选举不成立，另行召开会议选举。')
  })

  it('tell a rule that was not adopted apart from those that were, with what was noted', () => {
    const held = aHeldMeeting()
    const agenda = held.agenda.map(item =>
      item.title.endsWith('工作例会制度')
        ? { ...item, outcome: 'rejected' as const, note: '会后修改再议。' }
        : item,
    )
    const body = minutesBody({ ...held, agenda })
    expect(body.slice(3, 7)).toEqual([
      '二、审议制度',
      '会议审议通过了《文和园物业服务提升促进会党建联席会议制度》和《文和园物业服务提升促进会协商议事制度》。',
      '会议审议了《文和园物业服务提升促进会工作例会制度》，未获通过。',
      '会后修改再议。',
    ])
  })
})

describe('what is missing before minutes are issued', () => {
  it('is nothing once everything has been recorded', () => {
    expect(minutesGaps(aHeldMeeting())).toEqual([])
  })

  it('is named in the order of the page for a meeting just called', () => {
    const bare = aNewMeeting({ place: '', chair: '', recorder: ' ' })
    expect(minutesGaps(bare).map(problem => problem.code)).toEqual([
      'minutes-no-place',
      'minutes-no-chair',
      'minutes-no-recorder',
      'minutes-nobody-present',
      'minutes-agenda-open',
      'minutes-election-open',
    ])
  })

  it('names those not signed in, and decisions nobody is responsible for', () => {
    const held = aHeldMeeting({
      roll: [...people(25, 'present'), ...people(2, 'awaited')],
      decisions: [{ id: 'd', text: '修缮围墙', responsible: ' ' }],
    })
    expect(minutesGaps(held)).toEqual([
      { code: 'minutes-people-awaited', detail: { count: '2' } },
      { code: 'minutes-decision-unassigned', detail: { items: '修缮围墙' } },
    ])
  })
})
