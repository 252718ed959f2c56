import { expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/renderer/adapters/sheet/read-workbook'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { chooseSheet } from '../../../../src/renderer/domain/roster/choose-sheet'
import { nobody } from '../../../../src/renderer/domain/roster/known-people'
import { planMemory, type PlanMemory } from '../../../../src/renderer/domain/roster/plan-memory'
import { planRosterNow } from '../../../../src/renderer/domain/roster/plan-roster'
import { readAhead } from '../../../../src/renderer/domain/roster/read-ahead'
import { residentBook } from '../../../../src/renderer/domain/roster/resident-book'
import type { Workbook } from '../../../../src/renderer/domain/sheet/workbook'
import { TODAY } from '../../../builders/a-sheet'
import { aPage } from '../../../fixtures/sheet/a-page'
import { brokenRoster, shuffledRoster } from '../../../fixtures/sheet/mutated-rosters'
import { seeded } from '../../../fixtures/sheet/seeded'

const seed = Number(process.env['SHEET_SEED'] ?? 20261123)
/** `npm run faults` takes its time. */
const times = process.env['WENYUAN_FAULTS'] === 'full' ? 20_000 : 250

function planOf(workbook: Workbook, memory?: PlanMemory) {
  const chosen = chooseSheet(workbook, residentBook)
  const asked = { fileName: '名册.xlsx', known: nobody, today: TODAY, ...(memory && { memory }) }
  return chosen.ok ? planRosterNow({ ...asked, chosen: chosen.value }) : chosen
}

/** What the page holds of a file and plans with it, and what stands in the file and follows from that; null: the file is refused. */
async function heldAndRead(bytes: Uint8Array) {
  const memory = planMemory()
  const page = aPage(readAhead({ memory, today: TODAY, aliases: [], columnsOf: columns => columns }))
  const read = await readWorkbook({ name: '名册.xlsx', bytes }, unwatched, page.sending.early)
  if (!read.ok) return null
  for (const [index, { rows }] of read.value.sheets.entries()) await page.sending.finish(index, rows)
  const sheets = read.value.sheets.map((sheet, index) => ({ ...sheet, rows: page.sheets.get(index) ?? [] }))
  const held = { ...read.value, sheets }
  return { held: [held, planOf(held, memory)], read: [read.value, planOf(read.value)] }
}

it.each([
  ['shuffled', (next: () => number) => shuffledRoster('xlsx', next).bytes],
  ['broken', (next: () => number) => brokenRoster('xlsx', next)],
] as const)(
  `the page holds what stands in a %s file, and plans what follows from it (seed ${seed})`,
  async (_, made) => {
    const next = seeded(seed)
    let files = 0
    for (let count = 0; count < times; count += 1) {
      const both = await heldAndRead(made(next))
      if (both === null) continue
      files += 1
      expect([count, both.held]).toEqual([count, both.read])
    }
    expect(files).toBeGreaterThan(times / 10)
  },
  times * 1000,
)
