import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { formReport } from '../../../src/renderer/domain/records/form-report'
import { ownFacts } from '../../../src/renderer/domain/records/own-facts'
import { streetForm } from '../../../src/renderer/domain/records/street-form'
import { aResident, saveResident } from '../../builders/a-change'
import { aStreetForm } from '../../builders/a-street-form'
import { heldRecords } from '../../builders/held-records'

it('whoever is deleted is gone from reports of forms, and so is what only a form asked of them', () => {
  const held = heldRecords()
  const { id } = aResident()
  const report = {
    ...{ id: 'report-1', formId: 'form-1', month: '2026-10', madeOn: '2026-10-20', madeBy: '张主任' },
    ...{
      fileName: '表.xlsx',
      columns: ['B'],
      lines: [
        { id, cells: ['1'] },
        { id: 'other', cells: ['2'] },
      ],
    },
  }
  held.commit({
    ...{ cause: 'roster-imported', detail: '' },
    save: [
      saveResident(),
      put(streetForm, aStreetForm()),
      put(formReport, report),
      put(ownFacts, { id: 'own-1', formId: 'form-1', residentId: id, values: { 鞋码: '37' } }),
    ],
  })
  const plan = planErasure(held, id, '2026-11-22')
  if (!plan.ok) throw new Error(plan.problem.code)
  held.commit(plan.value.change)
  expect(held.all(ownFacts)).toEqual([])
  expect(held.all(formReport)).toEqual([{ ...report, lines: [{ id: 'other', cells: ['2'] }] }])
})
