import { describe, expect, it } from 'vitest'
import { itemsInForce, nationalItems } from '../../../src/renderer/domain/certifying/items-in-force'
import { judge, type Judged } from '../../../src/renderer/domain/certifying/judge'
import type { ListItem } from '../../../src/renderer/domain/certifying/list-item'

const items = itemsInForce([], '2026-11-22')
const asked = (title: string, ...texts: string[]): Judged => ({
  documentId: 'situation-statement',
  title,
  texts,
  certifies: true,
})
/** Which numbers of the national list forbid it, and where. */
const forbids = (paper: Judged) => {
  const judgement = judge(paper, items)
  return judgement.kind === 'forbidden' ? judgement.hits.map(({ item, where }) => [item.no, where]) : []
}

describe('the national list', () => {
  it('is the list of 民发〔2020〕20号: 20 items in its order', () => {
    const negative = items.filter(({ list }) => list === 'negative')
    expect(negative.map(({ no, title }) => `${no} ${title}`)).toEqual([
      '1 亲属关系证明',
      '2 居民身份信息证明',
      '3 户口登记项目内容变更申请证明',
      '4 居民养犬证明',
      '5 无犯罪记录证明',
      '6 社区戒毒社区康复人员情况证明',
      '7 人员失踪证明',
      '8 婚姻状况证明',
      '9 出生证明',
      '10 健在证明',
      '11 死亡证明',
      '12 疾病状况证明',
      '13 残疾状况证明',
      '14 婚育状况证明',
      '15 居民就业状况证明',
      '16 居民个人档案证明',
      '17 居民财产证明',
      '18 遗产继承权证明',
      '19 市场主体住所证明',
      '20 证件遗失证明',
    ])
  })

  it.each(nationalItems.filter(({ list }) => list === 'negative').map(item => [item.title, item] as const))(
    '%s is refused by its own number, and says where to go',
    (title, item) => {
      expect(forbids(asked(title)).map(([no]) => no)).toContain(item.no)
      expect(item.goTo).toBeDefined()
    },
  )
})

describe('a proof that a committee may not issue', () => {
  it('单身证明 is refused with item 8 and a way out', () => {
    const judgement = judge(asked('单身证明'), items)
    if (judgement.kind !== 'forbidden') throw new Error(judgement.kind)
    const [hit, ...others] = judgement.hits
    expect(others).toEqual([])
    expect({ no: hit.item.no, region: hit.item.region, where: hit.where, words: hit.words }).toEqual({
      no: 8,
      region: '全国',
      where: 'title',
      words: '单身',
    })
    expect(hit.item.goTo).toContain('婚姻登记机关')
  })

  it.each([
    ['直系亲属证明', 1],
    ['户籍证明', 2],
    ['关于王秀兰与王秀蓝系同一人的情况说明', 2],
    ['改名申请证明', 3],
    ['饲养犬只证明', 4],
    ['政审证明', 5],
    ['现实表现证明', 6],
    ['下落不明证明', 7],
    ['未婚证明', 8],
    ['未再婚证明', 8],
    ['夫妻关系证明', 8],
    ['分居证明', 8],
    ['健在情况说明', 10],
    ['去世证明', 11],
    ['意外伤害证明', 12],
    ['伤残情况证明', 13],
    ['生育状况证明', 14],
    ['待业证明', 15],
    ['失业证明', 15],
    ['个人档案存放证明', 16],
    ['收入证明', 17],
    ['无房证明', 17],
    ['继承人证明', 18],
    ['居住地经营证明', 19],
    ['经营场所无扰民证明', 19],
    ['身份证丢失证明', 20],
    ['户口本遗失的情况说明', 20],
    ['关于单 身 情 况 的 说 明', 8],
  ])('%s is refused by item %i, whatever it is called', (title, no) => {
    expect(forbids(asked(title)).map(([number]) => number)).toContain(no)
  })

  it.each([
    ['兹证明王秀兰与王䶮系母女关系。', 1],
    ['王䶮系王秀兰之子。', 1],
    ['经核实，二人系同一人。', 2],
    ['王秀兰至今未婚。', 8],
    ['二人系夫妻，共同居住在本社区。', 8],
    ['该居民在本社区居住期间无违法犯罪行为。', 5],
    ['该老人目前健在。', 10],
    ['兹证明王某于2026年3月1日去世，特此证明。', 11],
    ['兹证明李某名下无房。', 17],
    ['此房用作经营场所，四邻同意，无扰民。', 19],
    ['本证明仅用于办理营业执照。', 19],
    ['其身份证于上月不慎丢失。', 20],
    ['王秀兰是唯一继承人。', 18],
  ])('a plain title does not help where the text says: %s', (text, no) => {
    expect(forbids(asked('情况说明', text))).toContainEqual([no, 'text'])
  })

  it('is found on a paper of another kind too, once its words prove something', () => {
    const notice: Judged = { documentId: 'door-notice', title: '通知', texts: [], certifies: false }
    expect(judge({ ...notice, texts: ['兹证明王秀兰至今未婚。'] }, items).kind).toBe('forbidden')
    expect(judge({ ...notice, title: '单身证明' }, items).kind).toBe('forbidden')
    expect(judge({ ...notice, title: '单身情况说明' }, items).kind).toBe('forbidden')
    expect(judge({ ...notice, title: '公示情况说明' }, items)).toEqual({ kind: 'own' })
    expect(judge({ ...notice, texts: ['请未婚青年参加联谊活动。'] }, items)).toEqual({ kind: 'own' })
  })

  it('names every item it runs against', () => {
    expect(forbids(asked('婚姻及收入证明', '该居民健在。'))).toEqual([
      [8, 'title'],
      [10, 'text'],
      [17, 'title'],
    ])
  })
})

describe('what a committee may say', () => {
  it.each([
    [
      '居住情况证明',
      '现居住于文和园小区5号楼1单元102室，自2019年3月起在此居住。核验材料：居民身份证、房屋租赁合同。',
    ],
    [
      '家庭经济困难情况说明',
      '王秀兰因患病长期治疗，丈夫于2024年去世，育有一女在校读书，家庭人均月收入约600元。',
    ],
    ['参加活动证明', '兹证明王䶮于2026年7月参加本社区组织的“非物质文化遗产进社区”活动。'],
    ['参加活动证明', '兹证明王䶮于2026年7月参加本社区组织的高校毕业生就业招聘会服务工作。'],
    ['情况说明', '我社区5号楼供暖管道于11月20日破裂，已于当日修复。'],
    ['公示情况说明', '公示期内没有收到异议。'],
  ])('%s: %s', (title, text) => {
    expect(judge(asked(title, text), items)).toEqual({ kind: 'open' })
  })

  it('is allowed where a list names the paper, with the basis', () => {
    const judgement = judge({ ...asked('志愿服务记录证明'), documentId: 'volunteer-record' }, items)
    if (judgement.kind !== 'allowed') throw new Error(judgement.kind)
    expect(judgement.item.basis).toContain('志愿服务条例')
  })

  it('is free for the office’s own papers, which prove nothing', () => {
    const receipt = { documentId: 'receipt', title: '收条', certifies: false }
    expect(judge({ ...receipt, texts: ['收到王䶮交来出生证明复印件1份。'] }, items)).toEqual({ kind: 'own' })
  })
})

describe('regional lists', () => {
  const regional = (changes: Partial<ListItem>): ListItem => ({
    id: 'mine',
    list: 'negative',
    region: '某市',
    no: 21,
    title: '转学证明',
    aliases: [],
    signs: [],
    basis: '某民发〔2026〕1号',
    validFrom: '2026-06-01',
    ...changes,
  })
  const on = (item: ListItem, day: string) => itemsInForce([{ id: '1', item, madeOn: '2026-05-01' }], day)

  it('hold from their day on, until their last', () => {
    const item = regional({ validTo: '2026-12-31' })
    const kindOn = (day: string) => judge(asked('转学证明'), on(item, day)).kind
    expect(['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01'].map(kindOn)).toEqual([
      'open',
      'forbidden',
      'forbidden',
      'open',
    ])
  })

  it('can allow a paper by its template, but nothing the nation forbids', () => {
    const allowed = regional({ list: 'positive', title: '居住情况证明', documentId: 'residence' })
    const paper = { ...asked('居住情况证明', '现居住于文和园小区。'), documentId: 'residence' }
    expect(judge(paper, on(allowed, '2026-11-22'))).toEqual({ kind: 'allowed', item: allowed })
    expect(judge({ ...paper, texts: ['王䶮至今未婚。'] }, on(allowed, '2026-11-22')).kind).toBe('forbidden')
  })

  it('may add words and a way out to a national item, and take nothing from it', () => {
    const mine = regional({
      id: 'national-8',
      no: 99,
      title: '改过',
      aliases: ['光棍'],
      goTo: '区民政局一楼',
    })
    const [amended] = on(mine, '2026-11-22').filter(({ id }) => id === 'national-8')
    const [shipped] = nationalItems.filter(({ id }) => id === 'national-8')
    expect(amended).toEqual({
      ...shipped,
      aliases: [...(shipped?.aliases ?? []), '光棍'],
      goTo: '区民政局一楼',
    })
  })
})
