import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { columnMatch, type ColumnMatch } from '../../../src/renderer/domain/records/column-match'
import { importBatch } from '../../../src/renderer/domain/records/import-batch'
import { resident } from '../../../src/renderer/domain/records/resident'
import { valueAlias } from '../../../src/renderer/domain/records/value-alias'
import { applyPlan } from '../../../src/renderer/domain/roster/apply-plan'
import {
  columnMemory,
  rememberedColumns,
  unknownColumns,
} from '../../../src/renderer/domain/roster/column-memory'
import { columnSamples } from '../../../src/renderer/domain/roster/column-samples'
import type { FactField } from '../../../src/renderer/domain/roster/facts'
import { importBatches, importedBefore } from '../../../src/renderer/domain/roster/import-batches'
import { importChange } from '../../../src/renderer/domain/roster/import-change'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { atOnce } from '../../../src/renderer/domain/paced'
import type { Column } from '../../../src/renderer/domain/roster/plan'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { usualChoices } from '../../../src/renderer/domain/roster/row-decision'
import { aliasesAfter, factNamed, type Alias } from '../../../src/renderer/domain/roster/value-aliases'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { columnLetter } from '../../../src/renderer/domain/sheet/workbook'
import { aSheet, chosen, planOf, TODAY } from '../../builders/a-sheet'
import { fixedWorld } from '../../builders/fixed-world'
import { heldRecords } from '../../builders/held-records'

const columnsOf = (...headings: readonly (readonly [string, FactField | null])[]): Column[] =>
  headings.map(([heading, field], index) => ({ index, letter: columnLetter(index), heading, field }))
/** How columns of rosters of residents are remembered. */
const residents = { about: 'residents', fieldNamed: factNamed }
const stamp = { by: '李主任', on: TODAY }
const remember = (columns: readonly Column[], before: readonly ColumnMatch[] = []): ColumnMatch =>
  columnMatch.schema.parse(columnMemory(columns, before, () => 'form-1', stamp).record)

describe('how the columns of a form were matched', () => {
  const form = columnsOf(['姓 名*', 'name'], ['户号', 'householdNo'], ['楼栋长', 'remarks'], ['户号', null])

  it('is known again by the set of its headings, whatever their order', () => {
    const again = columnsOf(['楼栋长', null], ['姓名', null], ['户号', null], ['户号', null])
    const known = rememberedColumns(again, [remember(form)], residents)
    expect(known?.map(({ field }) => field)).toEqual(['remarks', 'name', 'householdNo', null])
  })

  it('says nothing of a form with one heading more or fewer', () => {
    expect(rememberedColumns(form.slice(0, 3), [remember(form)], residents)).toBeNull()
    const longer = [...form, ...columnsOf(['备注', 'remarks'])]
    expect(rememberedColumns(longer, [remember(form)], residents)).toBeNull()
  })

  it('is remembered once for a form: matched otherwise, it is another match of the same', () => {
    const before = remember(form)
    const later = { by: '张干事', on: '2026-12-01' }
    const anew = columnMemory(
      form.with(2, { ...form[2]!, field: null }),
      [before],
      () => 'form-2',
      later,
    ).record
    expect(anew).toEqual({ ...before, ...later, fields: { ...before.fields, 楼栋长: null } })
    expect(columnMemory(form, [before], () => 'form-2', later).record).toEqual(before)
  })

  it('is asked where the words over a column are not known', () => {
    const unknown = unknownColumns(
      columnsOf(['姓名', 'name'], ['年龄', null], ['楼栋长意见', null], ['原因', null]),
      residentBook,
    )
    expect(unknown.map(({ heading }) => heading)).toEqual(['楼栋长意见'])
  })
})

describe('what a written value means', () => {
  const sheet = aSheet([
    ['姓名', '政治面貌'],
    ['王秀兰', '积极分子'],
    ['张伟', ' 积极分子 '],
    ['李强', '党员'],
  ])
  const said: Alias = { field: 'politics', written: '积极分子', value: '群众' }
  const request = { fileName: '名册.xlsx', chosen: chosen(sheet), known: nobody, today: TODAY }

  it('is understood wherever it stands in that column, and the row is no longer remarked upon', () => {
    const { rows } = planRosterNow({ ...request, aliases: [said] })
    expect(rows.map(({ facts, problems }) => [facts.politics, problems.length])).toEqual([
      ['群众', 0],
      ['群众', 0],
      ['中共党员', 0],
    ])
    const unasked = planRosterNow(request).rows.map(({ problems }) => problems.length)
    expect(unasked).toEqual([1, 1, 0])
  })

  it('is what the clerk said last, and nothing when it means itself', () => {
    const anew = { ...said, value: '共青团员' }
    expect(aliasesAfter([said], anew)).toEqual([anew])
    expect(aliasesAfter([said], { ...said, value: said.written })).toEqual([])
  })
})

it('the first values of each column are shown as they stand and as they are read', () => {
  const sheet = aSheet([
    ['姓名', '出生日期', '街道意见'],
    ['王秀兰', '1951.3.7', '同意'],
    ['张伟', 33000, '同意'],
    ['李强', '三月初七', null],
  ])
  expect(columnSamples(chosen(sheet), TODAY, [])).toEqual(
    new Map([
      ['A', ['王秀兰', '张伟', '李强'].map(name => ({ written: name, read: name, flawed: false }))],
      [
        'B',
        [
          { written: '1951.3.7', read: '1951-03-07', flawed: false },
          { written: '33000', read: '1990-05-07', flawed: false },
          { written: '三月初七', read: '三月初七', flawed: true },
        ],
      ],
      ['C', [{ written: '同意', read: '', flawed: false }]],
    ]),
  )
})

describe('an import', () => {
  const records = heldRecords()
  const world = fixedWorld()
  const plan = planOf(
    aSheet([
      ['姓名', '性别', '联系电话'],
      ['王秀兰', 'F', null],
      [null, '男', '13800000000'],
    ]),
  )
  const facts = { fileHash: 'a'.repeat(64), plan, choices: usualChoices, by: '李主任' }
  const aliases = [{ field: 'sex', written: 'F', value: '女' }]
  const rows = applyPlan(plan, nobody, world, usualChoices)
  const entry = records.commit(importChange(rows, { ...facts, aliases }, records, world))

  it('is one entry with its record, the form and the spellings', () => {
    expect(entry.head.counts).toEqual({
      resident: 1,
      [importBatch.kind]: 1,
      [columnMatch.kind]: 1,
      [valueAlias.kind]: 1,
    })
    expect(records.all(importBatch)[0]).toMatchObject({
      fileName: '名册.xlsx',
      sheetName: 'Sheet1',
      counts: { rows: 2, created: 1, updated: 0, unchanged: 0, skipped: 0, rejected: 1 },
      mapping: [
        { heading: '姓名', field: 'name' },
        { heading: '性别', field: 'sex' },
        { heading: '联系电话', field: 'phone' },
      ],
    })
  })

  it('is known by its file until it is taken back; then it stays in the list as taken back', () => {
    const [batch] = records.all(importBatch)
    expect(importedBefore(facts.fileHash, records)).toEqual({ batch, head: entry.head, undone: undefined })
    expect(importedBefore('b'.repeat(64), records)).toBeUndefined()
    const undo = atOnce(planUndo(entry, records))
    if (!undo.ok) throw new Error(undo.problem.code)
    const undone = records.commit(undo.value.change).head
    expect(records.all(resident)).toEqual([])
    expect(importedBefore(facts.fileHash, records)).toBeUndefined()
    expect(importBatches(records.all(importBatch), records.journal())).toEqual([
      { batch, head: entry.head, undone },
    ])
  })

  it('remembers the same form and spelling once', () => {
    const change = importChange({ ...rows, save: [] }, { ...facts, aliases }, records, world)
    records.commit(change)
    expect([records.all(columnMatch).length, records.all(valueAlias).length]).toEqual([1, 1])
    expect(put(valueAlias, records.all(valueAlias)[0]!).record).toMatchObject({ value: '女', by: '李主任' })
  })
})
