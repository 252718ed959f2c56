import { describe, expect, it } from 'vitest'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { planRoster } from '../../../src/renderer/domain/roster/plan-roster'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aResident } from '../../builders/a-resident'
import { aSheet, chosen, planOf, TODAY } from '../../builders/a-sheet'

describe('the same person twice in a file', () => {
  const counts = (...rows: readonly (readonly Cell[])[]) =>
    planOf(aSheet([['姓名', '身份证号', '出生日期', '电话'], ...rows])).rows.map(({ state }) => state)

  it('by the same number is refused the second time', () => {
    expect(counts(['王秀兰', '140213199003071248'], ['王秀蓝', '140213199003071248'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('by the 15-digit and the 18-digit number is refused the second time', () => {
    expect(counts(['王建国', '140202580101001'], ['王建国', '140202195801010012'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('without a number, by name and birth date', () => {
    expect(
      counts(['王秀兰', null, '1990-03-07', '13800000000'], ['王秀兰', null, '1990年3月7日', null]),
    ).toEqual(['create', 'rejected'])
  })

  it('without a number, by wholly the same facts', () => {
    expect(counts(['王秀兰', null, null, '13800000000'], ['王秀兰', null, null, '13800000000'])).toEqual([
      'create',
      'rejected',
    ])
  })

  it('is not thought of two who share no more than a name', () => {
    expect(counts(['张伟'], ['张伟'])).toEqual(['create', 'create'])
  })

  it('is not thought where the first row was refused', () => {
    expect(counts([null, '140213199003071248'], ['王秀兰', '140213199003071248'])).toEqual([
      'rejected',
      'create',
    ])
  })
})

it('every row ends in exactly one of five states', () => {
  const { counts } = planOf(
    aSheet([
      ['姓名', '身份证号', '电话'],
      ['王秀兰', '140213199003071248', null],
      ['张三', '140213199003071231', null],
      ['李四', '140202195801010000', null],
      ['王建国', '140202580101001', null],
      ['赵六', null, '13800000000'],
    ]),
    {
      ...nobody,
      residents: [
        aResident({ idNumber: '140213199003071248' }),
        aResident({ id: 'resident-2', name: '赵六', phones: ['13800000000'] }),
      ],
    },
  )
  expect(counts).toEqual({ rows: 5, create: 1, update: 0, unchanged: 2, doubtful: 1, rejected: 1 })
})

it('planning pauses every hundred rows, so that a page stays usable and can stop it', () => {
  const rows = Array.from({ length: 1000 }, (_, nth) => [`居民${String(nth)}`, '文和园'])
  const sheet = chosen(aSheet([['姓名', '小区'], ...rows]))
  const steps = [...planRoster({ fileName: 'a.xlsx', chosen: sheet, known: nobody, today: TODAY })]
  const read = steps.filter(({ step }) => step === '核对名册')
  expect(read.map(({ done }) => done)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
  expect(steps.length).toBeGreaterThan(read.length)
})
