import { describe, expect, it } from 'vitest'
import { classOf, classTableOn, setClassTable } from '../../../src/renderer/domain/assessing/classes'
import { setListRule, listRuleOn } from '../../../src/renderer/domain/assessing/list-rules'
import {
  enterList,
  leaveList,
  listingState,
  proposals,
  publishListing,
} from '../../../src/renderer/domain/assessing/listings'
import { ranking } from '../../../src/renderer/domain/assessing/ranking'
import { rankingNotice, rankingRows } from '../../../src/renderer/domain/assessing/ranking-words'
import { standingOf } from '../../../src/renderer/domain/assessing/standing'
import { yearRanking } from '../../../src/renderer/domain/assessing/year-ranking'
import { dueList } from '../../../src/renderer/domain/calendar/due-list'
import { listingEnds } from '../../../src/renderer/domain/calendar/sources/oversight-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment, type Assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { classTable, type ClassTable } from '../../../src/renderer/domain/records/class-table'
import { listRule, type ListRule } from '../../../src/renderer/domain/records/list-rule'
import { listing, type Listing } from '../../../src/renderer/domain/records/listing'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { anEnterprise } from '../../builders/a-property'
import { savedOf } from '../../builders/a-change'
import { anAssessment, aScheme, aSheet } from '../../builders/an-assessment'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const newId = () => 'new'
const codeOf = (decided: { ok: true } | { ok: false; problem: { code: string } }) =>
  decided.ok ? 'ok' : decided.problem.code
const published = (changes: Partial<Assessment> = {}) => anAssessment({ publishedOn: today, ...changes })
const best = [aSheet('街道', 6000, 4000), aSheet('社区', 6000, 4000)]

const table: ClassTable = {
  id: 'table',
  since: '2026-01-01',
  classes: [
    { name: 'A类', grades: ['AAA', 'AA'], measures: '减少检查' },
    { name: 'B类', grades: ['A'], measures: '按常规检查' },
  ],
  basis: '办法',
}

describe('分类管理', () => {
  const set = (lines: string, basis = '办法') =>
    setClassTable({ since: '2026-01-01', lines, basis }, [], () => 'table')

  it('is read line by line, a class with its grades and its measures', () => {
    expect(savedOf(classTable, valueOf(set('A类 AAA、AA 减少检查\nB类 A 按常规检查')))).toEqual([table])
  })

  it('keeps the marks of Chinese text, and takes figures and letters of full width', () => {
    const [saved] = savedOf(classTable, valueOf(set('Ａ类　ＡＡＡ 约谈，限期整改（３日内）')))
    expect(saved?.classes).toEqual([{ name: 'A类', grades: ['AAA'], measures: '约谈，限期整改（3日内）' }])
  })

  it.each([
    ['A类', '办法', 'class-shape'],
    ['', '办法', 'class-none'],
    ['A类 AAA 减少检查\nB类 AAA 增加检查', '办法', 'class-twice'],
    ['A类 AAA 减少检查', ' ', 'kind-basis-missing'],
  ])('%j on %j: %s', (lines, basis, code) => {
    expect(codeOf(set(lines, basis))).toBe(code)
  })

  it('holds from its day on; a grade it does not name has no class', () => {
    expect(classTableOn([table], '2025-12-31')).toBeUndefined()
    expect(classOf('AA', classTableOn([table], today))?.name).toBe('A类')
    expect(classOf('C', table)).toBeUndefined()
  })
})

const records = (...all: readonly Assessment[]) => {
  const held = heldRecords()
  held.commit({
    cause: 'assessment-edited',
    detail: '',
    save: [
      put(propertyEnterprise, anEnterprise()),
      put(propertyEnterprise, anEnterprise({ id: 'other', name: '和顺物业' })),
      put(assessmentScheme, aScheme()),
      put(classTable, table),
      ...all.map(one => put(assessment, one)),
    ],
  })
  return held
}

describe('where an enterprise stands', () => {
  it('follows from its last published result: the later term, of one term the newer version', () => {
    const held = records(
      published({ id: 'q1', sheets: best }),
      published({ id: 'q1-again', version: 2, replacesId: 'q1' }),
      anAssessment({ id: 'open', term: 3, sheets: best }),
    )
    expect(standingOf('enterprise', today, held)).toMatchObject({
      assessment: { id: 'q1-again' },
      result: { grade: 'A' },
      enterpriseClass: { name: 'B类', measures: '按常规检查' },
    })
    const later = records(published({ id: 'q1' }), published({ id: 'q2', term: 2, sheets: best }))
    expect(standingOf('enterprise', today, later)?.enterpriseClass?.name).toBe('A类')
    expect(standingOf('enterprise', '2026-11-21', later)).toBeUndefined()
  })

  it('stands in the ranking of its term, which a public notice is drafted from', () => {
    const held = records(published(), published({ id: 'b', enterpriseId: 'other', sheets: best }))
    expect(
      rankingRows(aScheme(), 1, today, held).map(({ place, name, className }) => [place, name, className]),
    ).toEqual([
      [1, '和顺物业', 'A类'],
      [2, '安居物业服务有限公司', 'B类'],
    ])
    expect(rankingNotice('scheme', 1, today, held)).toEqual({
      kind: 'assessment',
      of: { schemeId: 'scheme', term: 1 },
      words: {
        title: '2026年第1季度物业服务考核结果公示',
        body: [
          '根据《物业服务考核》，对物业企业进行了考核，现将2026年第1季度考核结果公示如下：',
          '第1名 和顺物业，100分，AAA，A类。',
          '第2名 安居物业服务有限公司，79.6分，A，B类。',
        ],
      },
    })
  })

  it('is ranked over the year by the mean of its published terms', () => {
    const all = [
      published({ id: '1' }),
      published({ id: '2', term: 2, sheets: best }),
      published({ id: '3', term: 2, enterpriseId: 'other' }),
      anAssessment({ id: '4', term: 3, enterpriseId: 'other', sheets: best }),
    ]
    expect(yearRanking(aScheme(), all)).toEqual([
      { key: 'enterprise', points: [7960, 10_000, undefined, undefined], mean: 8980, grade: 'AAA', place: 1 },
      { key: 'other', points: [undefined, 7960, undefined, undefined], mean: 7960, grade: 'A', place: 2 },
    ])
  })
})

describe('红榜、黑榜', () => {
  const rule: ListRule = {
    id: 'rule',
    list: 'red',
    since: '2026-01-01',
    criteria: [
      { text: '前1名', when: { kind: 'top', count: 1 } },
      { text: '等级 AAA', when: { kind: 'grades', grades: ['AAA'] } },
      { text: '受到市级表彰', when: { kind: 'found' } },
    ],
    months: 3,
    basis: '办法',
  }
  const set = (changes: Partial<Record<'criteria' | 'months' | 'basis', string>>) =>
    setListRule(
      {
        ...{ list: 'red', since: '2026-01-01', criteria: '前 1 名\n等级 AAA\n受到市级表彰', months: '3' },
        basis: '办法',
        ...changes,
      },
      [],
      () => 'rule',
    )
  const entered: Listing = {
    id: 'new',
    list: 'red',
    enterpriseId: 'enterprise',
    why: '前1名',
    from: '2026-11-30',
    until: '2027-02-27',
  }
  const request = { list: 'red', enterpriseId: 'enterprise', why: ' 前1名 ', from: '2026-11-30' } as const

  it('go by criteria as the office writes them, from a day on', () => {
    const [saved] = savedOf(listRule, valueOf(set({})))
    expect(saved).toEqual({
      ...rule,
      criteria: [{ ...rule.criteria[0], text: '前 1 名' }, ...rule.criteria.slice(1)],
    })
    expect(listRuleOn('red', [rule], '2025-12-31')).toBeUndefined()
    expect(listRuleOn('black', [rule], today)).toBeUndefined()
  })

  it.each([
    [{ criteria: ' ' }, 'list-criteria-missing'],
    [{ months: '0' }, 'list-months'],
    [{ months: '很久' }, 'list-months'],
    [{ basis: '' }, 'kind-basis-missing'],
    [{ months: '' }, 'ok'],
  ])('%j: %s', (changes, code) => {
    expect(codeOf(set(changes))).toBe(code)
  })

  it('propose who of the published meets them, with the reason, and not who stands there already', () => {
    const all = [
      published(),
      published({ id: 'b', enterpriseId: 'other', sheets: best }),
      anAssessment({ id: 'c', enterpriseId: 'third', sheets: best }),
    ]
    const ranked = ranking(aScheme(), all)
    expect(proposals(rule, ranked, [], today)).toEqual([
      { enterpriseId: 'other', assessmentId: 'b', why: '前1名；等级 AAA' },
    ])
    const stands = { ...entered, enterpriseId: 'other', from: today }
    expect(proposals(rule, ranked, [stands], today)).toEqual([])
    expect(proposals(rule, ranked, [{ ...stands, leftOn: today }], today)).toHaveLength(1)
  })

  it('take an enterprise for as long as the rule says, with the reason', () => {
    expect(savedOf(listing, valueOf(enterList(request, { rule, listings: [] }, newId)))).toEqual([entered])
    const known = { rule, listings: [] }
    expect(codeOf(enterList(request, { rule: undefined, listings: [] }, newId))).toBe('listing-rule-missing')
    expect(codeOf(enterList({ ...request, enterpriseId: undefined }, known, newId))).toBe(
      'listing-enterprise-missing',
    )
    expect(codeOf(enterList({ ...request, why: ' ' }, known, newId))).toBe('listing-why-missing')
    expect(codeOf(enterList(request, { rule, listings: [entered] }, newId))).toBe('listing-twice')
  })

  it('are left on the last day, or before it with a reason', () => {
    expect(['2027-02-27', '2027-02-28'].map(day => listingState(entered, day))).toEqual(['standing', 'over'])
    expect(codeOf(leaveList(entered, '2026-12-01', ' ', '2026-12-01'))).toBe('listing-reason-missing')
    expect(codeOf(leaveList(entered, '2026-11-29', '整改合格', '2026-12-01'))).toBe('listing-day-early')
    expect(codeOf(leaveList(entered, '2026-12-02', '整改合格', '2026-12-01'))).toBe('listing-day-future')
    const [left] = savedOf(listing, valueOf(leaveList(entered, '2026-12-01', '整改合格', '2026-12-01')))
    expect(left).toEqual({ ...entered, leftOn: '2026-12-01', leftReason: '整改合格' })
    expect(listingState(left!, '2026-12-01')).toBe('left')
    expect(codeOf(publishListing(left!, '2026-12-01', '2026-12-01'))).toBe('listing-left')
  })

  it('keep on which day an entry was made public', () => {
    expect(savedOf(listing, valueOf(publishListing(entered, '2026-12-01', '2026-12-01')))).toEqual([
      { ...entered, publishedOn: '2026-12-01' },
    ])
  })

  it('are among what is to be done when an entry comes to its last day', () => {
    const held = records()
    held.commit({
      cause: 'listing-edited',
      detail: '',
      save: [put(listing, { ...entered, until: '2026-11-25' })],
    })
    const due = { source: listingEnds, days: listingEnds.days, basis: '', own: false }
    expect(
      dueList([due], (one, window) => one.items(held, window), { today, now: `${today}T09:00` }).map(
        ({ title, day }) => [title, day],
      ),
    ).toEqual([['红榜期满：安居物业服务有限公司', '2026-11-25']])
  })
})
