import { describe, expect, it } from 'vitest'
import { streetForms } from '../../../src/renderer/domain/calendar/sources/form-source'
import { currentForms, dueOn, formState, lastReport } from '../../../src/renderer/domain/forms/form-month'
import { formFileName, formSigns } from '../../../src/renderer/domain/forms/form-words'
import { enterOwnFacts, saveForm } from '../../../src/renderer/domain/forms/save-form'
import { put } from '../../../src/renderer/domain/journal/entry'
import { formReport, type FormReport } from '../../../src/renderer/domain/records/form-report'
import { ownFacts } from '../../../src/renderer/domain/records/own-facts'
import { streetForm, type StreetForm } from '../../../src/renderer/domain/records/street-form'
import { aStreetForm } from '../../builders/a-street-form'
import { heldRecords } from '../../builders/held-records'

const report = (month: string): FormReport => ({
  ...{ id: month, formId: 'form-1', month, madeOn: `${month}-20`, madeBy: '张主任', fileName: '表.xlsx' },
  ...{ columns: [], lines: [] },
})

describe('a form of the month', () => {
  it('is due on its day, in a shorter month on the last', () => {
    expect([dueOn({ dueDay: 31 }, '2026-02'), dueOn({ dueDay: 5 }, '2026-11'), dueOn({}, '2026-11')]).toEqual(
      [...['2026-02-28', '2026-11-05', undefined]],
    )
  })

  it('is waiting until its day, then late, and done once it was reported for the month', () => {
    const form = aStreetForm()
    expect([
      formState(form, [], '2026-11-25'),
      formState(form, [], '2026-11-26'),
      formState(form, [report('2026-10')], '2026-11-26'),
      formState(form, [report('2026-11')], '2026-11-26'),
      formState({ id: 'form-1' }, [], '2026-11-26'),
      formState(form, [{ ...report('2026-11'), formId: 'form-2' }], '2026-11-25'),
    ]).toEqual(['waiting', 'overdue', 'overdue', 'reported', 'undated', 'waiting'])
  })

  it('is compared with its own newest report, not with that of another form', () => {
    const other = { ...report('2026-12'), formId: 'form-2' }
    expect(lastReport(aStreetForm(), [report('2026-10'), report('2026-11'), other])).toEqual(
      report('2026-11'),
    )
    expect(lastReport(aStreetForm(), [other])).toBeUndefined()
  })

  it('is listed while it is asked for, by the day it is due, those without one last', () => {
    const day = (id: string, dueDay: number | undefined, more = {}): StreetForm => {
      const form: StreetForm = { ...aStreetForm({ id, name: id, ...more }) }
      if (dueDay === undefined) delete form.dueDay
      else form.dueDay = dueDay
      return form
    }
    const forms = [
      day('没定', undefined),
      day('乙', 20),
      day('停了', 1, { endedOn: '2026-10-01' }),
      day('甲', 5),
    ]
    expect(currentForms(forms).map(({ id }) => id)).toEqual(['甲', '乙', '没定'])
  })

  it('stands among what is to be done until it was reported, also in the next month', () => {
    const held = heldRecords()
    held.commit({ cause: 'form-saved', detail: '', save: [put(streetForm, aStreetForm())] })
    const due = (today: string, to: string) =>
      streetForms.items(held, { from: today, to, today }).map(({ title, day, done }) => [title, day, done])
    expect(due('2026-11-22', '2026-11-29')).toEqual([['填报：慰问登记表', '2026-11-25', undefined]])
    held.commit({ cause: 'form-reported', detail: '', save: [put(formReport, report('2026-11'))] })
    expect(due('2026-11-30', '2026-12-27')).toEqual([
      ['填报：慰问登记表', '2026-11-25', true],
      ['填报：慰问登记表', '2026-12-25', undefined],
    ])
    held.commit({
      ...{ cause: 'form-ended', detail: '' },
      save: [put(streetForm, aStreetForm({ endedOn: '2026-12-01' }))],
    })
    expect(due('2026-12-22', '2026-12-29')).toEqual([])
  })
})

const about = {
  ...{
    office: { id: 'office', name: '文源社区居委会', street: '文和街道' },
    who: '张主任',
    today: '2026-11-05',
  },
}

it('a filled form is called by its pattern, without what no file may be called', () => {
  expect(formFileName(aStreetForm(), about)).toBe('文源社区居委会_慰问登记表_2026年11月')
  expect(formFileName(aStreetForm({ namePattern: '{表名}/{日期}', name: '低保:表' }), about)).toBe(
    '低保表2026-11-05',
  )
  expect(formFileName(aStreetForm(), { ...about, office: undefined })).toBe('慰问登记表_2026年11月')
})

it('the signs in a form are said as the office is called today, unless the form says otherwise', () => {
  const { 单位, 年月, 月, 填表人 } = formSigns({ 单位: '文源社区' }, about)
  expect([单位, 年月, 月, 填表人]).toEqual(['文源社区', '2026年11月', '11', '张主任'])
})

it('what is entered for a form is kept without what is left blank, in place of what was entered before', () => {
  const kept = [{ id: 'kept', formId: 'form-1', residentId: 'wang', values: { 鞋码: '36', 备注: '无' } }]
  const entered = (residentId: string) =>
    enterOwnFacts({ formId: 'form-1', residentId }, { 鞋码: ' 37 ', 备注: ' ' }, kept, () => 'new').save
  const values = { 鞋码: '37' }
  expect(entered('wang')).toEqual([
    put(ownFacts, { id: 'kept', formId: 'form-1', residentId: 'wang', values }),
  ])
  expect(entered('li')).toEqual([put(ownFacts, { id: 'new', formId: 'form-1', residentId: 'li', values })])
})

describe('a form is not kept', () => {
  const others = [
    aStreetForm({ id: 'other', name: '低保表' }),
    aStreetForm({ id: 'ended', name: '停用的表', endedOn: '2026-10-01' }),
    aStreetForm(),
  ]
  const codeOf = (changes: Parameters<typeof aStreetForm>[0]): string => {
    const saved = saveForm(aStreetForm(changes), others, undefined)
    return saved.ok ? '' : saved.problem.code
  }
  const { mapping } = aStreetForm()
  const residents = { kind: 'count', count: '在册居民人数' } as const

  it.each<[string, string, Parameters<typeof aStreetForm>[0]]>([
    ['without a name', 'form-name-missing', { name: ' ' }],
    ['under a name that is too long', 'form-name-long', { name: '表'.repeat(61) }],
    ['under the name of another', 'form-name-taken', { name: '低保表' }],
    [
      'with rows that end before they begin',
      'form-rows-wrong',
      { mapping: { ...mapping, rows: { from: 6, to: 4 } } },
    ],
    [
      'with nothing to be filled',
      'form-nothing-filled',
      { mapping: { ...mapping, columns: { A: { kind: 'blank' } } } },
    ],
    [
      'with a figure where there is no cell',
      'form-cells-wrong',
      { mapping: { ...mapping, cells: { 第五格: residents } } },
    ],
    [
      'with a figure among the rows of people',
      'form-cell-in-rows',
      { mapping: { ...mapping, cells: { C5: residents } } },
    ],
    ['where nothing is wrong it is', '', {}],
    ['under the name of one no longer asked for it is', '', { name: '停用的表' }],
    [
      'where it takes nothing but a figure it is',
      '',
      { mapping: { ...mapping, columns: {}, cells: { C5: residents } } },
    ],
  ])('%s', (_, code, changes) => {
    expect(codeOf(changes)).toBe(code)
  })
})
