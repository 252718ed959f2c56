import { describe, expect, it } from 'vitest'
import { factsReader } from '../../../src/renderer/domain/roster/known-people'
import { rejectedSheet, rosterSheet } from '../../../src/renderer/domain/roster/roster-sheet'
import { aSheet, planOf } from '../../builders/a-sheet'
import { apply, everyKind, readBack } from '../../builders/an-import'

describe('sheets we write', () => {
  it('are read back without a change', () => {
    const known = apply(planOf(aSheet(everyKind)))
    const out = rosterSheet(known.residents.map(factsReader(known)))
    expect(planOf(readBack(out), known).rows.filter(({ state }) => state !== 'unchanged')).toEqual([])
  })

  it('have the columns somebody has something in, in their standard order', () => {
    const out = rosterSheet([
      { name: '王秀兰', phone: '13800000000' },
      { name: '张三', sex: '男' },
    ])
    expect([out.columns.map(({ heading }) => heading), out.rows]).toEqual([
      ['姓名', '性别', '联系电话'],
      [
        ['王秀兰', null, '13800000000'],
        ['张三', '男', null],
      ],
    ])
  })

  it('of refused rows say why, and give no digits that could be taken for the lost ones', () => {
    const plan = planOf(
      aSheet([
        ['姓名', '身份证号', '电话'],
        ['王秀兰', { number: 140202195801010016, shown: '140202195801010016' }, '13800000000'],
      ]),
    )
    const out = rejectedSheet(plan)
    expect([out.columns.map(({ heading }) => heading), out.rows]).toEqual([
      ['原表行号', '原因', '姓名', '身份证号', '电话'],
      [
        [
          2,
          'Excel 已把号码变成数字，末几位丢失，无法入库。请在原表中按文本重填，或在此处补录。',
          '王秀兰',
          '1.40202E+17',
          '13800000000',
        ],
      ],
    ])
    expect(planOf(readBack(out)).rows.map(({ state }) => state)).toEqual(['rejected'])
  })
})
