import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ballot } from '../../src/renderer/documents/ballot'
import { countSheet } from '../../src/renderer/documents/count-sheet'
import type { PrintableDocument } from '../../src/renderer/documents/define-document'
import { documents } from '../../src/renderer/documents/index'
import { electionResultReport } from '../../src/renderer/documents/election-result'
import { meetingNotice } from '../../src/renderer/documents/meeting-notice'
import { ownersResult } from '../../src/renderer/documents/owners-result'
import { publicNoticeSheet } from '../../src/renderer/documents/public-notice'
import { signInSheet } from '../../src/renderer/documents/sign-in-sheet'
import type { Block } from '../../src/renderer/domain/paper/paper'

const sampleOf = (document: PrintableDocument, changes: object = {}): unknown =>
  Object.assign(JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8')), changes)

const paperOf = (document: PrintableDocument, changes: object = {}) => {
  const laid = document.lay(sampleOf(document, changes))
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}
const errorsOf = (document: PrintableDocument, changes: object) => {
  const laid = document.lay(sampleOf(document, changes))
  return laid.ok ? [] : laid.errors
}
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

describe('a notice of a meeting', () => {
  it('states time, place, topics and who is to come, with the number and the attachments', () => {
    const { blocks } = paperOf(meetingNotice, {
      topics: ['听取报告', '选举会长'],
      attendees: ['王䶮', '陈𬱖'],
      requirements: [],
      attachments: ['选举办法（草案）'],
      contact: undefined,
    })
    expect(blocks.slice(1, 2)).toEqual([{ kind: 'centred', text: '文和园促通〔2026〕1号' }])
    expect(ofKind(blocks, 'people')).toEqual([
      { kind: 'people', label: '一、会议时间', people: ['2026年11月20日9时30分。'] },
      { kind: 'people', label: '二、会议地点', people: ['文和园小区党群服务站二楼会议室。'] },
      { kind: 'people', label: '四、参会人员', people: ['王䶮、陈𬱖。'] },
    ])
    expect(ofKind(blocks, 'attachments')).toEqual([{ kind: 'attachments', titles: ['选举办法（草案）'] }])
  })

  it('is refused without topics and without those who are to come', () => {
    expect(errorsOf(meetingNotice, { topics: [], attendees: [] }).map(({ path }) => path)).toEqual([
      'topics',
      'attendees',
    ])
  })
})

describe('a sign-in sheet', () => {
  it('stands upright, and on its side where a name or a unit is long', () => {
    expect(paperOf(signInSheet).form).toBe('sheet')
    const people = [{ name: '买买提江·阿不都热合曼·吐尔逊江·阿布力克木·艾力', unit: '居民代表' }]
    expect(paperOf(signInSheet, { people }).form).toBe('sheet-landscape')
  })

  it('numbers everybody and the rows left empty', () => {
    const [table] = ofKind(paperOf(signInSheet, { people: ['王䶮'], emptyRows: 2 }).blocks, 'table')
    expect(table?.rows).toEqual([
      ['1', '王䶮', '', '', '', '', ''],
      ['2', '', '', '', '', '', ''],
      ['3', '', '', '', '', '', ''],
    ])
  })
})

describe('ballots', () => {
  it('are as many as asked for, numbered only when asked', () => {
    expect(ofKind(paperOf(ballot, { copies: 3 }).blocks, 'cut')).toHaveLength(2)
    expect(ofKind(paperOf(ballot, { copies: 3 }).blocks, 'number')).toEqual([])
    expect(ofKind(paperOf(ballot, { copies: 2, numberedFrom: 9 }).blocks, 'number')).toEqual([
      { kind: 'number', text: '№ 0009' },
      { kind: 'number', text: '№ 0010' },
    ])
  })

  it('are refused when nothing is voted on, and when somebody stands twice for one post', () => {
    expect(errorsOf(ballot, { posts: [], matters: [] })).toEqual([
      { path: 'posts', message: '请填选举的职务和候选人，或者表决的事项。' },
    ])
    const twice = [{ title: '会长', seats: 1, candidates: ['王䶮', '王䶮'] }]
    expect(errorsOf(ballot, { posts: twice })).toEqual([
      { path: 'posts[0].candidates', message: '同一职务的候选人不能重复。' },
    ])
  })
})

describe('a count sheet', () => {
  it('has a square for every five ballots', () => {
    const [, first] = ofKind(paperOf(countSheet, { ballots: 36 }).blocks, 'grid')
    expect(first?.rows[1]?.cells[1]).toEqual({ text: '', boxes: 8 })
  })
})

describe('the result of an election', () => {
  const second = {
    ...{ entitled: 36, present: 33, issued: 33, returned: 33, valid: 33, invalid: 0 },
    reason: '副会长尚缺1人，对甲、乙再次投票',
    posts: [
      {
        title: '副会长',
        seats: 1,
        candidates: [
          { name: '甲', approve: 20, against: 13, abstain: 0, elected: true },
          { name: '乙', approve: 13, against: 20, abstain: 0, elected: false },
        ],
      },
    ],
    steps: ['副会长应选1人：甲当选。'],
  }

  it('tells every round with why it was held, and names whom any of them elected', () => {
    const { blocks } = paperOf(electionResultReport, { laterRounds: [second] })
    expect(ofKind(blocks, 'heading').map(({ text }) => text)).toEqual(['一、第一轮投票', '二、第二轮投票'])
    expect(ofKind(blocks, 'table')).toHaveLength(2)
    const said = ofKind(blocks, 'paragraph').map(({ text }) => text)
    expect(said).toContain(
      '副会长尚缺1人，对甲、乙再次投票。应到36人，实到33人；发出选票33张，收回33张，其中有效票33张，废票0张。',
    )
    expect(said.at(-1)).toBe('选举结果：王䶮当选会长；陈𬱖当选常务副会长；周𨭉、买买提·艾力、甲当选副会长。')
  })

  it('counts nobody elected by a round that was void', () => {
    const { blocks } = paperOf(electionResultReport, { laterRounds: [{ ...second, issued: 32 }] })
    expect(ofKind(blocks, 'paragraph').at(-1)?.text).not.toContain('甲')
  })

  it('names the round whose figures contradict each other', () => {
    const laterRounds = [{ ...second, invalid: 1 }]
    expect(errorsOf(electionResultReport, { laterRounds }).map(({ path }) => path)).toEqual([
      'laterRounds[0].valid',
    ])
  })

  it('names nobody when more ballots came back than went out', () => {
    const { blocks } = paperOf(electionResultReport, { returned: 34, valid: 33 })
    const said = ofKind(blocks, 'paragraph').map(({ text }) => text)
    expect(said.at(-1)).toBe('收回的选票多于发出的选票，本次选举无效，应重新选举。')
  })

  it('is refused when its figures contradict each other', () => {
    expect(errorsOf(electionResultReport, { present: 37 }).map(({ path }) => path)).toEqual(['present'])
    expect(errorsOf(electionResultReport, { invalid: 2 }).map(({ path }) => path)).toEqual(['valid'])
  })
})

describe('the result of an owners’ vote', () => {
  it('shows heads and floor area, each with its share to two decimals', () => {
    const [taking] = ofKind(paperOf(ownersResult).blocks, 'table')
    expect(taking?.rows[1]).toEqual(['参与表决', '221', '73.67%', '20,112.35', '70.20%'])
  })

  it('is refused when more took part than there are', () => {
    const taking = { heads: 301, area: '1' }
    expect(errorsOf(ownersResult, { taking }).map(({ path }) => path)).toEqual(['taking'])
  })
})

describe('a public notice', () => {
  it('counts its first and last day', () => {
    const said = ofKind(paperOf(publicNoticeSheet).blocks, 'paragraph').map(({ text }) => text)
    expect(said.find(text => text.startsWith('公示时间'))).toContain('2026年11月30日至2026年12月6日，共7日。')
  })

  it('names no identity number', () => {
    expect(errorsOf(publicNoticeSheet, { body: ['王䶮，11010119900307001X。'] })).toEqual([
      { path: 'body[0]', message: '张贴的文书不印身份证号码，请删去或只留前六位。' },
    ])
  })

  it('does not end before it begins', () => {
    expect(errorsOf(publicNoticeSheet, { to: '2026-11-29' }).map(({ path }) => path)).toEqual(['to'])
  })
})

describe('every paper', () => {
  it.each(documents.map(document => [document.title, document] as const))(
    '%s names facts it does not know, and says what is missing',
    (_, document) => {
      expect(errorsOf(document, { plase: '' })).toEqual([
        { path: 'plase', message: '没有这一项，请检查名称是否写错。' },
      ])
      const laid = document.lay({})
      const words = laid.ok ? [] : laid.errors.map(({ message }) => message)
      expect(words).toContain('缺少这一项，请补上。')
    },
  )
})
