import { describe, expect, it } from 'vitest'
import type { FieldToEnter } from '../../../src/renderer/domain/entering/field-to-enter'
import { readEntered } from '../../../src/renderer/domain/entering/read-entered'

const fields: readonly FieldToEnter[] = [
  { field: 'name', label: '名称', way: 'text', required: true },
  { field: 'houses', label: '总户数', way: 'count' },
  { field: 'area', label: '面积', way: 'decimal' },
  { field: 'on', label: '日期', way: 'day' },
  { field: 'kind', label: '种类', way: 'choice', choices: ['甲', '乙'] },
]

describe('what is entered in a form', () => {
  it('figures are taken as they are typed in an office, blanks are nothing', () => {
    const typed = { name: ' 文和园 ', houses: '１,２００', area: '86.350', on: '2026年3月1日', kind: '' }
    expect(readEntered(fields, typed)).toEqual({
      ok: true,
      value: { name: '文和园', houses: 1200, area: '86.350', on: '2026-03-01' },
    })
  })

  it.each([
    [{}, 'entered-missing', '名称'],
    [{ name: '文'.repeat(101) }, 'entered-long', '名称'],
    [{ name: '文', houses: '三百' }, 'entered-count', '总户数'],
    [{ name: '文', houses: '-3' }, 'entered-count', '总户数'],
    [{ name: '文', area: '86.35㎡左右' }, 'entered-decimal', '面积'],
    [{ name: '文', on: '2026-02-30' }, 'entered-day', '日期'],
    [{ name: '文', kind: '丙' }, 'entered-choice', '种类'],
  ])('%j is refused where it was typed', (typed, code, label) => {
    expect(readEntered(fields, typed)).toMatchObject({ ok: false, problem: { code, detail: { label } } })
  })
})
