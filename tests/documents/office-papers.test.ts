import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { OfficePaper } from '../../src/renderer/documents/define-office-paper'
import { doorNotice } from '../../src/renderer/documents/door-notice'
import { hardship } from '../../src/renderer/documents/hardship'
import { honour } from '../../src/renderer/documents/honour'
import { noticeStatement } from '../../src/renderer/documents/notice-statement'
import { officePapers } from '../../src/renderer/documents/office-papers'
import { participation } from '../../src/renderer/documents/participation'
import { receipt } from '../../src/renderer/documents/receipt'
import { residence } from '../../src/renderer/documents/residence'
import { thanksLetter } from '../../src/renderer/documents/thanks-letter'
import { volunteerRecord } from '../../src/renderer/documents/volunteer-record'
import type { Block } from '../../src/renderer/domain/paper/paper'
import { checkWording } from '../../src/renderer/domain/wording/check-wording'

const sampleOf = ({ id }: OfficePaper, changes: object = {}): Record<string, unknown> => ({
  ...z.looseObject({}).parse(JSON.parse(readFileSync(`resources/samples/${id}.json`, 'utf8'))),
  ...changes,
})

const paperOf = (paper: OfficePaper, changes: object = {}) => {
  const laid = paper.lay(sampleOf(paper, changes))
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}
const paragraphsOf = (paper: OfficePaper, changes: object = {}): readonly string[] =>
  paperOf(paper, changes).blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
const errorsOf = (paper: OfficePaper, changes: object) => {
  const laid = paper.lay(sampleOf(paper, changes))
  return laid.ok ? [] : laid.errors
}
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

describe('every paper the office gives out', () => {
  it.each(officePapers.map(paper => [paper.title, paper] as const))(
    '%s: the words it brings are right, and it asks for every fact but its number and its day',
    (_, paper) => {
      expect(checkWording(paper.wording, paper.terms)).toEqual([])
      const asked = new Set([...paper.asks.map(({ fact }) => fact), 'number', 'issuedOn', 'validDays'])
      expect(Object.keys(sampleOf(paper)).filter(fact => !asked.has(fact))).toEqual([])
      const required = paper.asks.filter(ask => ask.required).map(({ fact }) => fact)
      const bare = paper.lay({
        issuedOn: '2026-11-22',
        ...(paper.keeping.kind === 'numbered' && { number: '1' }),
      })
      expect(bare.ok ? [] : bare.errors.map(({ path }) => path).toSorted()).toEqual(required.toSorted())
    },
  )
})

describe('居住情况证明', () => {
  it('says who lives where since when, what was seen, for what, and for how long it holds', () => {
    expect(paragraphsOf(residence)).toEqual([
      '兹证明王䶮，女，身份证号码140213195503079029，现居住于大同市平城区文和园小区5号楼1单元102室，自2019年3月起在此居住。',
      '以上情况经核验居民身份证、房屋租赁合同属实。',
      '此证明仅用于办理居住登记，自出具之日起30日内有效。',
      '特此证明。',
      '经办人：李𡘙　　联系电话：0352-5550123',
    ])
  })

  it('leaves out what is not known, and is refused on hearsay', () => {
    const unknown = { sex: undefined, idNumber: undefined, since: undefined, validDays: 7 }
    expect(paragraphsOf(residence, unknown).slice(0, 3)).toEqual([
      '兹证明王䶮，现居住于大同市平城区文和园小区5号楼1单元102室。',
      '以上情况经核验居民身份证、房屋租赁合同属实。',
      '此证明仅用于办理居住登记，自出具之日起7日内有效。',
    ])
    expect(errorsOf(residence, { materials: ' ' })).toEqual([{ path: 'materials', message: '不能为空。' }])
  })
})

describe('志愿服务记录证明', () => {
  it('has the contents of 民发〔2015〕149号: volunteer, hours, what was done, issuer, and two to sign by hand', () => {
    const { blocks } = paperOf(volunteerRecord)
    expect(ofKind(blocks, 'paragraph').map(({ text }) => text)).toEqual([
      '兹证明孙㛃（居民身份证号码：140213195503079029，志愿者编号：140213000001）于2026年9月5日至2026年10月17日参加本单位组织的志愿服务3次，服务时长共8小时。',
      '服务时长按实际服务时间记录，不含往返途中时间。服务情况如下：',
      '开具单位：文源社区居民委员会',
      '负责人：赵𤧛　　经办人：李𡘙　　联系电话：0352-5550123',
    ])
    expect(ofKind(blocks, 'number')).toEqual([{ kind: 'number', text: '证明编号：文源志〔2026〕1号' }])
    expect(ofKind(blocks, 'signatures').map(({ labels }) => labels)).toEqual([['负责人签字', '经办人签字']])
  })

  it('adds hours exactly, and lists the services by their days', () => {
    const services = [
      { date: '2026-10-02', content: '乙', hours: 0.2 },
      { date: '2026-10-01', content: '甲', hours: 0.1 },
    ]
    const [text] = paragraphsOf(volunteerRecord, { services })
    expect(text).toContain('服务2次，服务时长共0.3小时')
    const [table] = ofKind(paperOf(volunteerRecord, { services }).blocks, 'table')
    expect(table?.rows.map(row => row[2])).toEqual(['甲', '乙'])
  })

  it('is refused for services to come, for more than a day has hours, and without any', () => {
    const on = (date: string, hours: number) => ({ date, content: '宣传', hours })
    expect(errorsOf(volunteerRecord, { services: [on('2026-11-23', 1)] })).toEqual([
      { path: 'services[0].date', message: '服务日期在出具日期以后。' },
    ])
    expect(errorsOf(volunteerRecord, { services: [on('2026-11-01', 13), on('2026-11-01', 12)] })).toEqual([
      { path: 'services[1].date', message: '同一天的时长加起来超过 24 小时。' },
    ])
    expect(errorsOf(volunteerRecord, { services: [] })).toEqual([
      { path: 'services', message: '请至少填一项。' },
    ])
  })
})

describe('荣誉证书', () => {
  it('encourages; titles of governments are refused', () => {
    expect(paragraphsOf(honour, { award: undefined })).toEqual([
      '在2026年度社区志愿服务中表现突出。',
      '特发此证，以资鼓励。',
    ])
    expect(errorsOf(honour, { award: '全国劳动模范' }).map(({ path }) => path)).toEqual(['award'])
  })
})

describe('公示情况说明', () => {
  it('counts both days, and says that nobody objected', () => {
    expect(paragraphsOf(noticeStatement, { objections: 0, handling: undefined }).slice(0, 2)).toEqual([
      '2026年度优秀志愿者名单于2026年11月10日至2026年11月16日在社区公告栏和各楼栋单元门口公示，共7日。',
      '公示期间没有收到异议。',
    ])
  })

  it('is refused before the period is over, and where an objection is not accounted for', () => {
    expect(errorsOf(noticeStatement, { to: '2026-11-22' }).map(({ path }) => path)).toEqual(['to'])
    expect(errorsOf(noticeStatement, { handling: undefined }).map(({ path }) => path)).toEqual(['handling'])
  })
})

describe('other papers', () => {
  it('家庭经济困难情况说明 is refused where the visit is still to come', () => {
    expect(errorsOf(hardship, { visitedOn: '2026-11-23' }).map(({ path }) => path)).toEqual(['visitedOn'])
  })

  it('参加活动证明 of a single day names one day; it is refused while the activity goes on', () => {
    expect(paragraphsOf(participation, { to: undefined })[0]).toContain('于2026年7月10日参加')
    expect(errorsOf(participation, { to: '2026-12-01' }).map(({ path }) => path)).toEqual(['to'])
  })

  it('感谢信 keeps the clerk’s paragraphs', () => {
    expect(paragraphsOf(thanksLetter)).toHaveLength(3)
  })

  it('收条 stands twice on the sheet, one part to keep', () => {
    const titles = ofKind(paperOf(receipt).blocks, 'title').map(({ text }) => text)
    expect(titles).toEqual(['收条（存根）', '收条（交来件人）'])
  })

  it('a notice for doors names no identity number', () => {
    const told = { path: 'body', message: '张贴的文书不印身份证号码，请删去或只留前六位。' }
    expect(errorsOf(doorNotice, { body: '王䶮（140213195503079029）请来社区。' })).toEqual([told])
    expect(errorsOf(doorNotice, { body: '请证号 140213 开头的居民来社区。' })).toEqual([])
  })
})
