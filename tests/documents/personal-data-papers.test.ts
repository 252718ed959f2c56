import { describe, expect, it } from 'vitest'
import { erasureReceipt } from '../../src/renderer/documents/erasure-receipt'
import { leakReport } from '../../src/renderer/documents/leak-report'
import { ownDataPaper } from '../../src/renderer/documents/own-data'
import { privacyNotice } from '../../src/renderer/documents/privacy-notice'
import type { Paper } from '../../src/renderer/domain/paper/paper'
import type { Collection } from '../../src/renderer/domain/records/collection'
import { FIXED_NOW } from '../builders/fixed-world'
import { distanceFromApproved } from '../pictures/approved'
import { drawPages } from '../pictures/draw-page'
import { drawn } from '../pictures/pages-here'

const office = '文源社区居民委员会'
const today = '2026-11-22'

const roster: Collection = {
  ...{ id: 'collection-1', entry: 'entry-1', name: '排查名册.xlsx', purpose: '冬季走访排查', basis: 'duty' },
  ...{ temporary: true, keepUntil: '2027-02-22' },
}

const notice = privacyNotice({
  office: { name: office, street: '水泉街道', phone: '0352-1234567' },
  collection: roster,
  kinds: ['姓名', '证件号码', '联系电话', '健康状况'],
  sensitive: ['健康状况'],
  madeOn: today,
})

const receipt = erasureReceipt({
  ...{ office, name: '王秀兰', erasedOn: today, clearedOn: null },
  quotes: { meetings: 1, appointments: 1, papers: 2, sealUses: 0 },
})

const leak = leakReport(
  office,
  {
    ...{ happened: '2026年11月21日晚', foundOn: today, kinds: '姓名、证件号码、电话', people: '约 56 人' },
    cause: '登记表照片误发到小区群，约十分钟后撤回。',
    harm: '可能被用于推销、诈骗电话。',
    measures: '已撤回并要求群成员删除，停止在群里发送登记表。',
    advice: '接到陌生来电不要提供验证码；发现被冒用请与本单位联系。',
    contact: '张主任 0352-1234567',
    department: { on: today, note: '电话报告街道' },
    persons: { note: '正在逐人通知' },
  },
  today,
)

const own = ownDataPaper(
  office,
  {
    name: '王秀兰',
    facts: [
      { label: '姓名', value: '王秀兰' },
      { label: '身份证号', value: '11010519491231002X' },
      { label: '现住址', value: '文和园小区5栋1单元102室' },
    ],
    elsewhere: [],
    housemates: 2,
    papers: [{ title: '聘书', number: '文和园促聘〔2026〕1号', issuedOn: today }],
    attachments: [],
    origins: [
      { at: FIXED_NOW, what: '导入名册', detail: '新增（居民名册.xlsx；依据：法定职责；用途：人口登记）' },
    ],
    given: [{ at: FIXED_NOW, what: '导出名册', detail: '给文和街道民政办；用途：高龄津贴核对；56 人' }],
    perhapsGiven: [{ at: FIXED_NOW, what: '导出名册', detail: '给文和派出所；用途：人口核对；8,231 人' }],
  },
  today,
)

const textsOf = ({ blocks }: Paper): string => JSON.stringify(blocks)

describe('the papers about personal information', () => {
  it.each([
    ['privacy-notice', notice],
    ['erasure-receipt', receipt],
    ['leak-report', leak],
    ['own-data', own],
  ])('%s looks as approved, page by page', async (name, paper) => {
    const pages = await drawPages((await drawn(paper)).bytes)
    for (const [index, page] of pages.entries())
      expect(await distanceFromApproved(`${name}-${index + 1}`, page)).toBeLessThan(0.005)
  })

  it('tell whoever is collected from what, what for, how long, and what they may ask', () => {
    const said = textsOf(notice)
    for (const words of [
      '冬季走访排查',
      '健康状况是敏感个人信息',
      '保存到2027年2月22日，到期清除',
      '0352-1234567',
    ])
      expect(said).toContain(words)
    expect(textsOf(privacyNotice({ ...noticeFacts(), sensitive: [] }))).not.toContain('敏感')
  })

  it('tell whoever was deleted what follows by itself, and what is kept and why', () => {
    expect(textsOf(receipt)).toContain('下次整理历史时清除')
    expect(textsOf(receipt)).toContain('1 次会议的记录、1 条任职记录、2 份已印发的文书写有您的姓名')
    const cleared = erasureReceipt({
      ...{ office, name: '王秀兰', erasedOn: today, clearedOn: today },
      quotes: { meetings: 0, appointments: 0, papers: 0, sealUses: 0 },
    })
    expect(textsOf(cleared)).toContain('已于2026年11月22日清除')
    expect(textsOf(cleared)).toContain('没有别的记录写有您的姓名')
  })

  it('number their parts also where there are no papers about the person', () => {
    const none = ownDataPaper(office, { ...ownData(), papers: [], given: [], perhapsGiven: [] }, today)
    expect(none.blocks.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', level: 1, text: '一、在册内容' },
      { kind: 'heading', level: 1, text: '二、信息从哪里来，改过什么' },
      { kind: 'heading', level: 1, text: '三、提供给了谁' },
    ])
  })

  it('say what is on record beside the roster, such as membership in the party', () => {
    const elsewhere = [{ title: '党员', told: '党组织：安居物业党支部' }]
    const facts = { ...ownData(), papers: [], given: [], perhapsGiven: [], elsewhere }
    const said = textsOf(ownDataPaper(office, facts, today))
    for (const words of ['二、名册以外的登记', '党组织：安居物业党支部', '四、提供给了谁'])
      expect(said).toContain(words)
  })

  it('name the photos and scans that hang on the person', () => {
    const attachments = [{ title: '残疾证', addedOn: today }]
    expect(
      textsOf(
        ownDataPaper(office, { ...ownData(), papers: [], given: [], perhapsGiven: [], attachments }, today),
      ),
    ).toContain('照片和扫描件')
  })
})

function noticeFacts() {
  return { office: { name: office }, collection: roster, kinds: ['姓名'], madeOn: today }
}

function ownData() {
  return { name: '王秀兰', facts: [], elsewhere: [], housemates: 0, attachments: [], origins: [] }
}
