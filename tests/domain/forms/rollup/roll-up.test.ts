import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../../src/renderer/adapters/sheet/write-workbook'
import { expectedNames } from '../../../../src/renderer/domain/forms/rollup/community-name'
import {
  missingCommunities,
  needsLooking,
  newRollUp,
  takeIn,
  type RollUp,
} from '../../../../src/renderer/domain/forms/rollup/roll-up'
import { fileState, rollUpSheets } from '../../../../src/renderer/domain/forms/rollup/roll-up-sheets'
import { atOnce } from '../../../../src/renderer/domain/paced'
import { fail, ok } from '../../../../src/renderer/domain/result'
import { chooseSheet } from '../../../../src/renderer/domain/roster/choose-sheet'
import { nobody } from '../../../../src/renderer/domain/roster/known-people'
import { planRosterNow } from '../../../../src/renderer/domain/roster/plan-roster'
import { residentBook } from '../../../../src/renderer/domain/roster/resident-book'
import type { Cell, Workbook } from '../../../../src/renderer/domain/sheet/workbook'
import { readBuilt } from '../../../fixtures/sheet/read-built'
import { anIdNumber } from '../../../builders/a-resident'

const TODAY = '2026-11-22'
const [wang, li, zhao] = [
  anIdNumber('19510307', '122'),
  anIdNumber('19580101', '011'),
  anIdNumber('19600202', '033'),
]

const book = (
  fileName: string,
  unit: string,
  rows: readonly (readonly Cell[])[],
  headings = ['序号', '姓名', '身份证号', '联系电话'],
): Workbook => ({
  fileName,
  format: 'xlsx',
  sheets: [
    {
      name: 'Sheet1',
      hidden: false,
      merges: [],
      rows: [['80 岁以上老人登记表'], [`填表单位：${unit}`], headings, ...rows].map((cells, at) => ({
        row: at + 1,
        cells,
      })),
    },
  ],
})

function rolled(books: readonly Workbook[], expected: readonly string[] = []): RollUp {
  const rollUp = newRollUp(expected)
  for (const one of books) atOnce(takeIn(rollUp, one.fileName, ok(one), TODAY))
  return rollUp
}

const two = [
  book('文和.xlsx', '文和社区居委会', [
    [1, '王秀兰', wang, '13800000001'],
    [2, '王秀兰', wang, '13800000001'],
    [3, '李四', li, '13800000002'],
  ]),
  book('东街.xlsx', '东街社区居委会', [
    [1, '李四', li, '13800000002'],
    [2, '赵六', zhao.slice(0, 17), '138'],
  ]),
]

describe('the same form from several communities', () => {
  it('is joined row by row with its source; who is told of twice by one community stands once', () => {
    const { headings, rows } = rolled(two)
    expect(headings).toEqual(['姓名', '身份证号', '联系电话'])
    expect([...rows].map(({ cells, community, row, also }) => [cells[0], community, row, also])).toEqual([
      ['王秀兰', '文和社区居委会', 4, undefined],
      ['李四', '文和社区居委会', 6, undefined],
      ['李四', '东街社区居委会', 4, '文和社区居委会'],
      ['赵六', '东街社区居委会', 5, undefined],
    ])
  })

  it('tells who is told of twice, whom two communities claim, and every cell that cannot be right', () => {
    const { repeated, claimed, wrong } = rolled(two)
    expect([...repeated].map(({ name, row, first }) => [name, row, first.row])).toEqual([['王秀兰', 5, 4]])
    expect([...claimed].map(({ name, community, first }) => [name, community, first.community])).toEqual([
      ['李四', '东街社区居委会', '文和社区居委会'],
    ])
    expect(
      [...wrong].map(({ community, row, column, heading }) => [community, row, column, heading]),
    ).toContainEqual(['东街社区居委会', 5, 'C', '身份证号'])
  })

  it('is counted by community, with those of the list that are still missing', () => {
    const rollUp = rolled(two, expectedNames('1. 文和社区\n2、东街社区\n\n西街社区\n'))
    expect(
      rollUp.files.map(({ community, rows, joined, repeated, claimed }) => [
        community,
        rows,
        joined,
        repeated,
        claimed,
      ]),
    ).toEqual([
      ['文和社区', 3, 2, 1, 0],
      ['东街社区', 2, 2, 0, 1],
    ])
    expect([missingCommunities(rollUp), needsLooking(rollUp)]).toEqual([['西街社区'], true])
    expect(rollUpSheets(rollUp).map(({ head, count, rows }) => [head.name, count, [...rows].length])).toEqual(
      [
        ['汇总', 4, 4],
        ['各社区', 4, 4],
        ['两社区都报', 1, 1],
        ['重复', 1, 1],
        ['有误', rollUp.wrong.length, rollUp.wrong.length],
      ],
    )
  })

  it('takes columns by their headings where a community moved or left them out, and says which', () => {
    const moved = book('西街.xlsx', '西街社区', [['赵六', zhao, '备用']], ['姓名', '身份证号', '备注'])
    const rollUp = rolled([two[0] ?? moved, moved])
    expect([...rollUp.rows].at(-1)?.cells).toEqual(['赵六', zhao, ''])
    expect(rollUp.files.at(-1)).toMatchObject({ lacking: ['联系电话'], besides: ['备注'] })
    expect(fileState(rollUp.files.at(-1)!)).toBe('缺少栏：联系电话')
  })

  it('goes on where a file cannot be read, and says why', () => {
    const rollUp = rolled(two, ['文和社区', '东街社区', '南街社区'])
    atOnce(takeIn(rollUp, '南街社区.xlsx', fail('file-protected'), TODAY))
    expect(rollUp.files.at(-1)).toMatchObject({ community: '南街社区', problem: { code: 'file-protected' } })
    expect(missingCommunities(rollUp)).toEqual(['南街社区'])
  })

  it('needs no looking at where everything is right', () => {
    expect(
      needsLooking(
        rolled([book('文和.xlsx', '文和社区', [[1, '王秀兰', wang, '13800000001']])], ['文和社区']),
      ),
    ).toBe(false)
  })
})

describe('the workbook of a roll-up', () => {
  it('is read back by the import: everybody in it with what their communities told of them', async () => {
    const bytes = await writeWorkbook(rollUpSheets(rolled(two), { note: '主任 2026-11-22 17:05 导出' }))
    const chosen = chooseSheet(await readBuilt(bytes), residentBook)
    if (!chosen.ok) throw new Error(chosen.problem.code)
    expect(chosen.value.sheet.name).toBe('汇总')
    const plan = planRosterNow({ fileName: '汇总.xlsx', chosen: chosen.value, known: nobody, today: TODAY })
    expect(plan.rows.map(({ facts }) => facts.name)).toEqual(['王秀兰', '李四', '李四', '赵六'])
  })
})

it('of two names in the list the longer one is meant', () => {
  const rollUp = rolled(
    [book('表.xlsx', '文和东社区', [[1, '王秀兰', wang, '13800000001']])],
    ['文和社区', '文和东社区'],
  )
  expect(rollUp.files[0]?.community).toBe('文和东社区')
})
