import { describe, expect, it } from 'vitest'
import { roles, type Right } from '../../../src/renderer/domain/accounts/roles'
import { filledLinesOf } from '../../../src/renderer/domain/forms/filled-lines'
import { givenByDecisions } from '../../../src/renderer/domain/forms/form-giving'
import type { ColumnContent } from '../../../src/renderer/domain/forms/form-mapping'
import { allGiven, type Given } from '../../../src/renderer/domain/forms/form-row'
import { formSources } from '../../../src/renderer/domain/forms/form-sources'
import { filledWords } from '../../../src/renderer/domain/forms/report-changes'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import type { OwnFacts } from '../../../src/renderer/domain/records/own-facts'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { visit } from '../../../src/renderer/domain/records/visit'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { volunteerTeam } from '../../../src/renderer/domain/records/volunteer-team'
import { aStreetForm } from '../../builders/a-street-form'
import { anActivity, aService, aVolunteer, stepsTo } from '../../builders/a-volunteer'
import { heldRecords } from '../../builders/held-records'

const wang: Resident = {
  ...{ id: 'wang', name: '王秀兰', idNumber: '140213199003071248', birthDate: '1990-03-07' },
  ...{ sex: { code: '2', text: '女' }, householdId: 'h1', houseId: 'room', phones: ['13800000001'] },
  tags: [
    { name: '低保', since: '2020-05-01', basis: '平民字〔2020〕5号', source: '区民政局' },
    { name: '精神障碍' },
  ],
}
const head: Resident = { id: 'head', name: '李四', relation: { code: '02', text: '户主' }, householdId: 'h1' }

function records() {
  const held = heldRecords()
  held.commit({
    ...{ cause: 'roster-imported', detail: '' },
    save: [
      put(household, { id: 'h1', number: 'H001', estate: '文和园' }),
      put(house, { id: 'room', estate: '文和园', building: '5', unit: '1', room: '102', area: '86.35' }),
      put(resident, wang),
      put(resident, head),
      put(volunteerTeam, { id: 'team', name: '夕阳红' }),
      put(
        volunteer,
        aVolunteer({ residentId: 'wang', volunteerNo: 'V7', teamId: 'team', joinedOn: '2024-03-05' }),
      ),
      ...[
        anActivity({ steps: stepsTo('confirmed') }),
        anActivity({ id: 'open', steps: stepsTo('begun') }),
      ].map(one => put(volunteerActivity, one)),
      put(
        volunteerService,
        aService({
          hours: [
            { day: '2025-11-14', tenths: 30 },
            { day: '2026-03-01', tenths: 15 },
            { day: '2026-11-14', tenths: 25 },
          ],
        }),
      ),
      put(
        volunteerService,
        aService({ id: 'unconfirmed', activityId: 'open', hours: [{ day: '2026-11-15', tenths: 80 }] }),
      ),
      ...['2026-01-05', '2026-11-02'].map((on, at) =>
        put(visit, {
          id: `visit-${at}`,
          residentId: 'wang',
          on,
          mode: '上门',
          by: '网格员',
          finding: '安好',
        }),
      ),
    ],
  })
  return held
}

function told(
  content: ColumnContent,
  {
    rights = roles.director.rights,
    given = allGiven,
    own = [],
  }: { rights?: readonly Right[]; given?: Given; own?: OwnFacts[] } = {},
): string {
  const mapping = { ...aStreetForm().mapping, columns: { A: content } }
  const form = { id: 'form-1', mapping }
  const people = { form, people: [wang], records: records(), rights, today: '2026-11-22', given, own }
  return filledWords(filledLinesOf(people)[0]?.values[0] ?? null)
}

const fact = (name: string, more: object = {}): ColumnContent => ({ kind: 'fact', fact: name, ...more })

describe('a form is told of somebody', () => {
  it.each<[string, ColumnContent, string]>([
    ['the householder', fact('户主姓名'), '李四'],
    ['how many are in the household', fact('户内人数'), '2'],
    ['the area of the dwelling', fact('房屋面积'), '86.35'],
    ['building, unit and room in one', fact('门牌'), '5-1-102'],
    ['the last visit', fact('最近走访日期', { days: '年' }), '2026年11月2日'],
    ['how many visits there were this year', fact('本年走访次数'), '2'],
    ['how many visits there were this month', fact('本月走访次数'), '1'],
    ['the confirmed hours of a volunteer, all of them', fact('志愿服务总时长'), '7'],
    ['those of this year', fact('本年志愿服务时长'), '4'],
    ['those of this month', fact('本月志愿服务时长'), '2.5'],
    ['how often they served, days of one activity being once', fact('志愿服务总次数'), '1'],
    ['when they served last', fact('最近志愿服务日期', { days: '年' }), '2026年11月14日'],
    ['the team they serve in', fact('志愿服务队伍'), '夕阳红'],
    ['the number they are registered by', fact('志愿者编号'), 'V7'],
    ['the age at the end of the year', fact('年龄', { asOf: 'year-end' }), '36'],
    ['the age on a day of its own', fact('年龄', { asOf: '2026-03-06' }), '35'],
    ['the code of a national table', fact('sex', { code: true }), '2'],
    ['the month of birth', fact('birthDate', { days: 'month年' }), '1990年3月'],
    ['since when a tag holds', { kind: 'tag-fact', tag: '低保', tells: 'since', days: '.' }, '2020.05.01'],
    ['on what ground', { kind: 'tag-fact', tag: '低保', tells: 'basis' }, '平民字〔2020〕5号'],
    ['a tick under the word that fits', { kind: 'is', fact: 'sex', value: '女', yes: '√', no: '' }, '√'],
    ['nothing under the other word', { kind: 'is', fact: 'sex', value: '男', yes: '√', no: '' }, ''],
    ['是 or 否', { kind: 'tag', tag: '独居', yes: '是', no: '否' }, '否'],
    ['several facts in words', { kind: 'composed', pattern: '{estate}{building}号楼' }, '文和园5号楼'],
  ])('%s', (_, content, words) => {
    expect(told(content)).toBe(words)
  })

  it('what only this form asks, as it was entered for it and for no other', () => {
    const own = (formId: string): OwnFacts => ({
      id: formId,
      formId,
      residentId: 'wang',
      values: { 鞋码: '37' },
    })
    const content: ColumnContent = { kind: 'own', name: '鞋码' }
    expect([told(content, { own: [own('form-1')] }), told(content, { own: [own('form-2')] })]).toEqual([
      '37',
      '',
    ])
  })
})

describe('what a form may not tell', () => {
  it('stands masked or not at all, in words put together, too', () => {
    const given = givenByDecisions({ idNumber: 'masked', name: 'full' })
    expect(told(fact('idNumber', { numbers: 'grouped' }), { given })).toBe('140213************')
    expect(told({ kind: 'composed', pattern: '{name}{phone}' }, { given })).toBe('王秀兰')
    expect(told(fact('最近走访情况'), { given })).toBe('')
  })

  it('is a tag set apart, for those without the right to it and where tags go out without the sensitive ones', () => {
    const content: ColumnContent = { kind: 'tag', tag: '精神障碍', yes: '√', no: '' }
    const masked = givenByDecisions({ tags: 'masked' })
    expect([
      told(content),
      told(content, { rights: ['write', 'export'] }),
      told(content, { given: masked }),
    ]).toEqual([...['√', '', '']])
  })
})

describe('everything a form can ask for', () => {
  it('has a name of its own in its source and a label a clerk reads', () => {
    for (const { facts } of formSources) {
      const names = facts.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(facts.filter(({ label }) => !/[\p{Script=Han}]/u.test(label))).toEqual([])
    }
  })

  it('is also of households, houses, estates, enterprises, scores, contracts, cases, meetings, member units and volunteering, a line for each', () => {
    expect(formSources.map(({ label }) => label)).toEqual([
      ...['居民', '住户', '房屋', '小区', '物业企业', '诉求', '会议', '成员单位'],
      ...['考核', '物业服务合同', '志愿者', '志愿服务活动'],
    ])
    const mapping = {
      ...aStreetForm().mapping,
      of: 'household',
      columns: { A: fact('household.number'), B: fact('household.户主'), C: fact('household.人口数') },
    }
    const lines = filledLinesOf({
      ...{
        form: { id: 'f', mapping },
        people: [],
        records: records(),
        rights: [],
        today: '2026-11-22',
        own: [],
      },
    })
    expect(lines.map(({ values }) => values.map(filledWords))).toEqual([['H001', '李四', '2']])
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a volunteer with name, team and hours',
      'volunteer',
      ['volunteer.name', 'volunteer.phone', 'volunteer.队伍', 'volunteer.本年服务时长'],
      ['王秀兰', '13800000001', '夕阳红', '4'],
    ],
    [
      'an activity with who came and for how long',
      'volunteer-activity',
      ['volunteer-activity.title', 'volunteer-activity.参加人数', 'volunteer-activity.服务时长'],
      ['楼道清扫', '1', '7'],
    ],
  ])('%s', (_, of, names, words) => {
    const columns = Object.fromEntries(names.map((name, at) => [String.fromCharCode(65 + at), fact(name)]))
    const form = { id: 'f', mapping: { ...aStreetForm().mapping, of, columns } }
    const about = { form, people: [], records: records(), rights: [], today: '2026-11-22', own: [] }
    expect(filledLinesOf(about)[0]?.values.map(filledWords)).toEqual(words)
  })
})
