import { describe, expect, it } from 'vitest'
import type { DataRow } from '../../../src/renderer/domain/roster/data-rows'
import type { ChosenSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { planMemory, type PlanMemory } from '../../../src/renderer/domain/roster/plan-memory'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import { rowReader } from '../../../src/renderer/domain/roster/read-row'
import type { Alias } from '../../../src/renderer/domain/roster/value-aliases'
import { mendedSheet } from '../../../src/renderer/features/roster-import/mended-sheet'
import { aSheet, chosen, planOf, TODAY } from '../../builders/a-sheet'
import { apply, everyKind } from '../../builders/an-import'
import { seeded } from '../../fixtures/sheet/seeded'
import { shuffledRows } from '../../fixtures/sheet/mutated-rosters'

const known = apply(planOf(aSheet(everyKind)))

const plan = (file: ChosenSheet, memory?: PlanMemory, aliases: readonly Alias[] = []) =>
  planRosterNow({
    ...{ fileName: '名册.xlsx', chosen: file, known, today: TODAY, aliases },
    ...(memory !== undefined && { memory }),
  })

const words = ['王秀兰', '140213199003071248', '同上', '', '1990.3.7', '是', '13800000000', 'H1']

it.each(Array.from({ length: 40 }, (_, nth) => 20_261_123 + nth))(
  'made anew after corrections it is the plan of the corrected file, row by row (seed %i)',
  seed => {
    const next = seeded(seed)
    const below = (end: number): number => Math.floor(next() * end)
    const { rows, merges = [] } = shuffledRows(next)
    let file = chosen(aSheet(rows, { merges }))
    const memory = planMemory()
    expect(plan(file, memory)).toEqual(plan(file))
    for (let times = 0; times < 5; times += 1) {
      const mends = Array.from({ length: 1 + below(3) }, () => ({
        row: 3 + below(rows.length - 2),
        column: below(10),
        text: words[below(words.length)] ?? '',
      }))
      file = { ...file, sheet: mendedSheet(file.sheet, mends) }
      expect(plan(file, memory)).toEqual(plan(file))
    }
  },
)

describe('only what stands otherwise is read again:', () => {
  const { columns } = chosen(aSheet(everyKind)).heading
  const rows: readonly DataRow[] = everyKind.slice(1).map((cells, at) => ({ row: at + 2, cells }))

  /** The rows that are read when these are read again after all of them. */
  function readAgain(
    again: readonly DataRow[],
    by: Partial<{ today: string; aliases: readonly Alias[] }> = {},
  ) {
    const memory = planMemory()
    const read: number[] = []
    const reader = (more: typeof by) =>
      memory.reader({ columns, today: TODAY, aliases: [], ...more }, row => {
        read.push(row.row)
        return rowReader(columns, TODAY)(row)
      })
    rows.forEach(reader({}))
    read.length = 0
    again.forEach(reader(by))
    return read
  }

  it('the row that was mended, not the others', () => {
    const mended = rows.map(({ row, cells }) => ({
      row,
      cells: row === 4 ? ['李四', ...cells.slice(1)] : [...cells],
    }))
    expect(readAgain(mended)).toEqual([4])
  })

  it('all rows once the day or what a written value means is another', () => {
    const all = rows.map(({ row }) => row)
    expect(readAgain(rows, { today: '2026-11-23' })).toEqual(all)
    expect(readAgain(rows, { aliases: [{ field: 'sex', written: 'W', value: '女' }] })).toEqual(all)
  })
})

it('a value said to mean another from now on is understood in rows read before', () => {
  const file = chosen(
    aSheet([
      ['姓名', '政治面貌'],
      ['王秀兰', '积极分子'],
    ]),
  )
  const memory = planMemory()
  expect(plan(file, memory).rows[0]?.facts.politics).toBe('积极分子')
  const alias: Alias = { field: 'politics', written: '积极分子', value: '群众' }
  expect(plan(file, memory, [alias]).rows[0]?.facts.politics).toBe('群众')
  expect(plan(file, memory).rows[0]?.facts.politics).toBe('积极分子')
})
