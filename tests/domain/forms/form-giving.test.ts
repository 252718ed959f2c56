import { expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { givingRequest, planFormGiving, tellingColumns } from '../../../src/renderer/domain/forms/form-giving'
import type { FormMapping } from '../../../src/renderer/domain/forms/form-mapping'
import { aStreetForm } from '../../builders/a-street-form'

const { rights } = roles.director
const form = aStreetForm()

const fields = (columns: FormMapping['columns'], more: Partial<FormMapping> = {}): readonly string[] =>
  tellingColumns({ ...form.mapping, columns, ...more }).map(({ field }) => field)

it('giving a form out decides on everything its columns tell of people, however they tell it, each thing once', () => {
  expect(
    fields({
      A: { kind: 'fact', fact: '序号' },
      B: { kind: 'fact', fact: 'name' },
      C: { kind: 'is', fact: 'sex', value: '男', yes: '√', no: '' },
      D: { kind: 'composed', pattern: '{name}（{idNumber}）' },
      E: { kind: 'tag', tag: '低保', yes: '√', no: '' },
      F: { kind: 'tag-fact', tag: '低保', tells: 'since' },
      G: { kind: 'own', name: '鞋码' },
      H: { kind: 'constant', text: '文源社区' },
      I: { kind: 'change' },
    }),
  ).toEqual(['name', 'sex', 'idNumber', 'tags', 'own 鞋码'])
})

it('a form that only counts tells of nobody and is given out without being asked what of', () => {
  const counts: FormMapping['counts'] = {
    ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
    ...{ down: 'ages', across: 'sexes' },
  }
  expect(fields({ B: { kind: 'fact', fact: 'name' } }, { counts })).toEqual([])
  const request = givingRequest(form.giving, [], form.name)
  expect(planFormGiving(request, [], rights)).toEqual({ ok: true, value: null })
  expect(planFormGiving(request, [], ['write'])).toEqual({ ok: false, problem: { code: 'export-forbidden' } })
})

it('the answers of the last report are offered again; without them numbers are masked and what was entered for the form is whole', () => {
  const columns = tellingColumns({
    ...form.mapping,
    columns: {
      A: { kind: 'fact', fact: 'idNumber' },
      B: { kind: 'fact', fact: 'phone' },
      C: { kind: 'own', name: '鞋码' },
    },
  })
  const asked = givingRequest({ ...form.giving, columns: { phone: 'full' } }, columns, form.name)
  expect([asked.recipient, asked.purpose, asked.basis, asked.columns]).toEqual([
    ...['文和街道民政办', '慰问', 'duty', { idNumber: 'masked', phone: 'full', 'own 鞋码': 'full' }],
  ])
})
