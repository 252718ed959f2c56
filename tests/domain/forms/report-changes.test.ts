import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { filledLinesOf } from '../../../src/renderer/domain/forms/filled-lines'
import {
  changeCounts,
  changesSince,
  filledWords,
  reportLines,
  type FilledLine,
} from '../../../src/renderer/domain/forms/report-changes'
import type { FormReport } from '../../../src/renderer/domain/records/form-report'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { aStreetForm } from '../../builders/a-street-form'
import { heldRecords } from '../../builders/held-records'

const form = aStreetForm()
const wang: Resident = { id: 'wang', name: '王秀兰', phones: ['13800000001'] }
const li: Resident = { id: 'li', name: '李四', phones: ['13800000002'] }
const zhao: Resident = { id: 'zhao', name: '赵六' }

const linesOf = (people: readonly Resident[]): readonly FilledLine[] =>
  filledLinesOf({
    ...{ form, people, records: heldRecords(), rights: roles.director.rights, today: '2026-11-22' },
    own: [],
  })

const report = (people: readonly Resident[]): FormReport => ({
  ...{ id: 'report-1', formId: form.id, month: '2026-10', madeOn: '2026-10-20', madeBy: '张主任' },
  ...{ fileName: '表.xlsx', ...reportLines(form.mapping, linesOf(people)) },
})

describe('what has changed since a form was reported last', () => {
  it('is who is new, whose cells differ and which, and who is gone', () => {
    const now = linesOf([{ ...wang, phones: ['13911112222'] }, zhao])
    const changes = changesSince(form.mapping, now, report([wang, li]))
    expect(changes).toEqual({
      lines: [{ kind: 'changed', columns: new Set(['E']) }, { kind: 'added' }],
      gone: ['li'],
    })
    expect(changeCounts(changes)).toEqual({ added: 1, changed: 1, gone: 1 })
  })

  it('is nothing where only the order and so the numbering differ', () => {
    const changes = changesSince(form.mapping, linesOf([li, wang]), report([wang, li]))
    expect(changeCounts(changes)).toEqual({ added: 0, changed: 0, gone: 0 })
  })

  it('is nothing where only the word for the change itself differs', () => {
    const changing = { ...form.mapping, columns: { A: { kind: 'change' as const } } }
    const told = (text: string): FilledLine[] =>
      linesOf([wang]).map(({ row }) => ({ row, values: [{ text }] }))
    const before = { ...report([wang]), ...reportLines(changing, told('新增')) }
    expect(changesSince(changing, told(''), before).lines).toEqual([{ kind: 'same' }])
  })

  it('is nothing where the form was never reported', () => {
    expect(changeCounts(changesSince(form.mapping, linesOf([wang]), undefined))).toEqual({
      ...{ added: 0, changed: 0, gone: 0 },
    })
  })

  it('leaves out a column that was not in the last report', () => {
    const { columns, lines } = report([wang])
    const before = {
      ...report([wang]),
      columns: columns.slice(0, 1),
      lines: lines.map(one => ({ ...one, cells: one.cells.slice(0, 1) })),
    }
    expect(changesSince(form.mapping, linesOf([{ ...wang, phones: ['13911112222'] }]), before).lines).toEqual(
      [{ kind: 'same' }],
    )
  })
})

it('a report keeps nothing of what its cells said', () => {
  const kept = JSON.stringify(report([wang, li]))
  for (const word of ['王秀兰', '李四', '13800000001']) expect(kept).not.toContain(word)
})

it('a cell is told as the clerk reads it', () => {
  expect(
    [{ text: '√' }, { number: 3 }, { day: '1990-03-07', text: '1990.03' }, null].map(filledWords),
  ).toEqual([...['√', '3', '1990.03', '']])
})
