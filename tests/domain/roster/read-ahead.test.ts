import { describe, expect, it } from 'vitest'
import { planMemory, type PlanMemory } from '../../../src/renderer/domain/roster/plan-memory'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import { readAhead } from '../../../src/renderer/domain/roster/read-ahead'
import type { Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { seeded } from '../../fixtures/sheet/seeded'
import { shuffledRows } from '../../fixtures/sheet/mutated-rosters'
import { aSheet, chosen, TODAY } from '../../builders/a-sheet'
import { nobody } from '../../../src/renderer/domain/roster/known-people'

/** A memory that counts the rows it had to read. */
function countingMemory() {
  const memory = planMemory()
  let rows = 0
  const reader: PlanMemory['reader'] = (by, read) =>
    memory.reader(by, row => {
      rows += 1
      return read(row)
    })
  const times = (): number => {
    const before = rows
    rows = 0
    return before
  }
  return { memory: { ...memory, reader }, times }
}

const plan = (sheet: Sheet, memory?: PlanMemory) =>
  planRosterNow({
    ...{ fileName: '名册.xlsx', chosen: chosen(sheet), known: nobody, today: TODAY },
    ...(memory !== undefined && { memory }),
  })

const ahead = (memory: PlanMemory) =>
  readAhead({ memory, today: TODAY, aliases: [], columnsOf: columns => columns })

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => [`居民${at}`, `1380000${String(at).padStart(4, '0')}`, '第一网格'])

const heading = ['姓名', '联系电话', '网格']

describe('rows read while their file is still on its way', () => {
  it('are not read again once it is there', () => {
    const sheet = aSheet([['二〇二六年居民花名册'], heading, ...people(300)])
    const { memory, times } = countingMemory()
    const early = ahead(memory)
    for (let at = 0; at < sheet.rows.length; at += 25) early(0, sheet.rows.slice(at, at + 25))
    expect(times()).toBe(300)
    expect(plan(sheet, memory)).toEqual(plan(sheet))
    expect(times()).toBe(0)
  })

  it('are read in vain where another sheet is the roster, and its rows then', () => {
    const first = aSheet([heading, ...people(60)])
    const second = aSheet([['户号', ...heading], ...people(60).map(row => ['H1', ...row])])
    const { memory, times } = countingMemory()
    const early = ahead(memory)
    early(0, first.rows.slice(0, 50))
    early(0, first.rows.slice(50))
    early(1, second.rows)
    expect(times()).toBe(60)
    expect(plan(second, memory)).toEqual(plan(second))
    expect(times()).toBe(60)
  })

  it('wait for the sheet whose heading is found: a cover before it tells nothing', () => {
    const roster = aSheet([heading, ...people(60)])
    const { memory, times } = countingMemory()
    const early = ahead(memory)
    early(0, aSheet(Array.from({ length: 50 }, (_, at) => [`说明 ${at}`])).rows)
    early(1, roster.rows.slice(0, 50))
    early(1, roster.rows.slice(50))
    expect(times()).toBe(60)
    expect(plan(roster, memory)).toEqual(plan(roster))
    expect(times()).toBe(0)
  })

  it('are read again where the clerk has mended them since, and where another day or column tells otherwise', () => {
    const sheet = aSheet([heading, ...people(60)])
    const { memory, times } = countingMemory()
    const early = ahead(memory)
    early(0, sheet.rows.slice(0, 50))
    early(0, sheet.rows.slice(50))
    const rows = sheet.rows.map(each =>
      each.row === 7 ? { row: 7, cells: ['改名', ...each.cells.slice(1)] } : each,
    )
    const mended = { ...sheet, rows }
    expect([times(), plan(mended, memory), times()]).toEqual([60, plan(mended), 1])
    const asked = { fileName: '名册.xlsx', chosen: chosen(sheet), known: nobody, today: '2026-12-01' }
    expect([planRosterNow({ ...asked, memory }), times()]).toEqual([planRosterNow(asked), 60])
  })

  it.each(Array.from({ length: 20 }, (_, nth) => 20_261_200 + nth))(
    'never change what the plan says, whatever blocks are merged over them (seed %i)',
    seed => {
      const { rows, merges = [] } = shuffledRows(seeded(seed))
      const filled = [...rows, ...people(60)]
      const { memory } = countingMemory()
      ahead(memory)(0, aSheet(filled).rows)
      const sheet = aSheet(filled, { merges })
      expect(plan(sheet, memory)).toEqual(plan(sheet))
    },
  )
})
