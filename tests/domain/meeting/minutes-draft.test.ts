import { describe, expect, it } from 'vitest'
import { minutes } from '../../../src/renderer/documents/minutes'
import { compareMinutes } from '../../../src/renderer/domain/meeting/compare-minutes'
import { minutesBody } from '../../../src/renderer/domain/meeting/minutes-body'
import { draftGaps, minutesGaps } from '../../../src/renderer/domain/meeting/minutes-gaps'
import { minutesFacts } from '../../../src/renderer/domain/meeting/paper-facts'
import type { AgendaItem } from '../../../src/renderer/domain/records/meeting'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import { aLaunchRecordedLater } from '../../builders/a-launch'
import { anAssociation, anElection, aHeldMeeting, people } from '../../builders/a-meeting'

const anItem = (changes: Partial<AgendaItem> & Pick<AgendaItem, 'title'>): AgendaItem => ({
  id: changes.title,
  kind: 'discussion',
  outcome: 'adopted',
  note: '',
  ...changes,
})

describe('the minutes of a regular meeting', () => {
  it('tell the follow-up first, each vote with its figures and rule, and what was left open last', () => {
    const rule = voteRules.find(({ id }) => id === 'AS1')!
    const meeting = aHeldMeeting({
      leftOpen: '停车位划线资金来源待落实。',
      agenda: [
        anItem({
          title: '上次议定事项落实情况',
          kind: 'follow-up',
          outcome: 'heard',
          note: '已销号2件，办理中1件。',
        }),
        anItem({
          title: '修缮5号楼围墙',
          note: '资金由公共收益列支。',
          vote: {
            rule,
            form: 'hands',
            entitled: 30,
            present: 25,
            proxies: 2,
            approve: 20,
            against: 3,
            abstain: 4,
          },
        }),
        anItem({ title: '增设充电桩', outcome: 'deferred', note: '待消防意见。' }),
      ],
    })
    delete meeting.election
    expect(minutesBody(meeting).slice(1)).toEqual([
      '一、上次议定事项落实情况',
      '会议听取了上次议定事项落实情况。',
      '已销号2件，办理中1件。',
      '二、讨论事项',
      '会议审议通过了修缮5号楼围墙。',
      '对修缮5号楼围墙进行举手表决：应到30人，实到25人，委托2人；赞成20票、反对3票、弃权4票，通过。表决规则（由本会选举办法确定）：到会人数不少于应到的2/3，赞成票超过实到的1/2的通过。',
      '资金由公共收益列支。',
      '会议决定暂缓增设充电桩。',
      '待消防意见。',
      '三、遗留问题',
      '停车位划线资金来源待落实。',
    ])
  })

  it('list who was there, who sent somebody, was excused, was absent and looked on', () => {
    const meeting = aHeldMeeting({
      roll: [
        ...people(1, 'present'),
        { ...people(1, 'proxy')[0]!, name: '陈志强', proxyName: '刘洋' },
        { ...people(1, 'excused')[0]!, name: '孙丽华' },
        { ...people(1, 'absent')[0]!, name: '周明' },
        { ...people(1, 'observer')[0]!, name: '吴静' },
      ],
    })
    const laid = minutes.lay(minutesFacts(meeting, anAssociation(), '2026-11-23'))
    const listed = laid.ok
      ? laid.paper.blocks.flatMap(block => (block.kind === 'people' ? [[block.label, ...block.people]] : []))
      : []
    expect(listed).toEqual([
      ['出席', '文和园小区居民代表代表1'],
      ['委托', '文和园小区陈志强（委托刘洋）'],
      ['请假', '文和园小区居民代表孙丽华'],
      ['缺席', '文和园小区居民代表周明'],
      ['列席', '文和园小区居民代表吴静'],
      ['主持', '李建国'],
      ['记录', '赵敏'],
    ])
  })
})

describe('the launch meeting entered after the fact from a news item', () => {
  it('is held up by nothing the news item does not tell', () => {
    expect([minutesGaps(aLaunchRecordedLater()), draftGaps(aLaunchRecordedLater())]).toEqual([[], []])
  })

  it('has minutes that tell what is known, leave out what is not, and say when and from what they were recorded', () => {
    expect(minutesBody(aLaunchRecordedLater())).toEqual([
      '2021年7月30日，文和园物业服务提升促进会成立大会在文和园小区召开。会议听取了《文和园物业服务提升促进会筹备情况报告》，审议通过了《文和园物业服务提升促进会党建联席会议制度》、《文和园物业服务提升促进会工作例会制度》和《文和园物业服务提升促进会协商议事制度》，选举产生了会长、常务副会长、副会长，并为当选人员颁发聘书。现将有关事项纪要如下：',
      '一、听取报告',
      '会议听取了《文和园物业服务提升促进会筹备情况报告》。',
      '二、审议制度',
      '会议审议通过了《文和园物业服务提升促进会党建联席会议制度》、《文和园物业服务提升促进会工作例会制度》和《文和园物业服务提升促进会协商议事制度》。',
      '三、选举结果',
      '选举产生会长王秀兰，常务副会长陈志强，副会长孙丽华。应到、实到人数和票数未载明。',
      '会议为当选人员颁发了聘书。',
      '本纪要系会后于2026年11月22日根据2021年8月5日媒体报道补录，来源未载明的事项从略。',
    ])
  })

  it('is laid out as a paper, 未载明 where the skeleton asks for a name', () => {
    const laid = minutes.lay(minutesFacts(aLaunchRecordedLater(), anAssociation(), '2026-11-22'))
    const listed = laid.ok
      ? laid.paper.blocks.flatMap(block => (block.kind === 'people' ? [[block.label, ...block.people]] : []))
      : laid.errors
    expect(listed).toEqual([
      ['主持', '未载明'],
      ['记录', '未载明'],
    ])
  })

  it('still does not hide figures that contradict each other', () => {
    const election = anElection({ present: 40 })
    expect(minutesGaps({ ...aLaunchRecordedLater(), election }).map(({ code }) => code)).toEqual([
      'minutes-election-impossible',
    ])
  })
})

describe('minutes edited beside the record', () => {
  it('show which paragraphs are the clerk’s own and which of the record are left out', () => {
    expect(
      compareMinutes(
        ['开头', '一、报告', '听取了', '结尾'],
        ['开头', '一、报告', '听取并肯定了', '结尾', '补充'],
      ),
    ).toEqual([
      { kind: 'same', text: '开头' },
      { kind: 'same', text: '一、报告' },
      { kind: 'left-out', text: '听取了' },
      { kind: 'own', text: '听取并肯定了' },
      { kind: 'same', text: '结尾' },
      { kind: 'own', text: '补充' },
    ])
  })

  it('keep apart paragraphs that stand twice', () => {
    expect(compareMinutes(['甲', '甲'], ['甲'])).toEqual([
      { kind: 'same', text: '甲' },
      { kind: 'left-out', text: '甲' },
    ])
  })
})
