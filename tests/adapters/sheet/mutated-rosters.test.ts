import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import { unwatched } from '../../../src/renderer/domain/progress'
import { chooseSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import type { RosterPlan } from '../../../src/renderer/domain/roster/plan'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import type { FileFormat, Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { TODAY } from '../../builders/a-sheet'
import { brokenRoster, shuffledRoster } from '../../fixtures/sheet/mutated-rosters'
import { seeded } from '../../fixtures/sheet/seeded'
import { cellText } from '../../../src/renderer/domain/text/cell-text'

const seed = Number(process.env['SHEET_SEED'] ?? 20261122)
/** `npm run faults` takes its time. */
const times = process.env['WENYUAN_FAULTS'] === 'full' ? 20_000 : 250
const longestMs = 10_000
const formats: readonly FileFormat[] = ['xlsx', 'xls', 'html', 'spreadsheetml', 'csv']

type Outcome = { readonly sheet: Sheet; readonly plan: RosterPlan } | string

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const workbook = await readWorkbook({ name: '名册', bytes }, unwatched)
  if (!workbook.ok) return workbook.problem.code
  const chosen = chooseSheet(workbook.value, residentBook)
  if (!chosen.ok) return chosen.problem.code
  const request = { fileName: '名册', chosen: chosen.value, known: nobody, today: TODAY }
  return { sheet: chosen.value.sheet, plan: planRosterNow(request) }
}

/** Rows that certainly are about somebody: a whole phone stands in the column of phones. */
function certainRows({ rows }: Sheet, { columns, headerRow, headerRows }: RosterPlan): number[] {
  const phones = columns.filter(({ field }) => field === 'phone').map(({ index }) => index)
  return rows
    .filter(({ row }) => row >= headerRow + headerRows)
    .filter(({ cells }) => phones.some(index => /^138\d{8}$/.test(cellText(cells[index] ?? null))))
    .map(({ row }) => row)
}

/** What must hold of every plan: each row is counted once, in one of five states. */
function soundness({ rows, counts }: RosterPlan): object {
  const { create, update, unchanged, doubtful, rejected } = counts
  const numbers = rows.map(({ row }) => row)
  return {
    counted: counts.rows === numbers.length,
    summed: create + update + unchanged + doubtful + rejected === counts.rows,
    once: new Set(numbers).size === numbers.length,
  }
}
const sound = { counted: true, summed: true, once: true }

async function timed(count: number, bytes: Uint8Array): Promise<Outcome> {
  const from = performance.now()
  const outcome = await outcomeOf(bytes).catch((reason: unknown) => {
    throw new Error(`Threw at mutation ${count} of seed ${seed}: ${String(reason)}`, { cause: reason })
  })
  expect([count, performance.now() - from < longestMs]).toEqual([count, true])
  return outcome
}

describe('a roster with anything in its cells, in any order, with blocks merged and asides between:', () => {
  it.each(formats)(
    `as %s loses nobody (seed ${seed})`,
    async format => {
      const next = seeded(seed)
      for (let count = 0; count < times; count += 1) {
        const { bytes, people } = shuffledRoster(format, next)
        const outcome = await timed(count, bytes)
        if (typeof outcome === 'string') throw new Error(`${outcome} at mutation ${count} of seed ${seed}`)
        const { plan } = outcome
        expect([count, plan.rows.map(({ row }) => row)]).toEqual([count, people])
        expect([count, soundness(plan)]).toEqual([count, sound])
      }
    },
    longestMs * times,
  )
})

describe('a roster whose bytes were broken ends with a refusal or a plan that loses nobody who can be read:', () => {
  it.each(formats)(
    `as %s (seed ${seed})`,
    async format => {
      const next = seeded(seed)
      for (let count = 0; count < times; count += 1) {
        const outcome = await timed(count, brokenRoster(format, next))
        if (typeof outcome === 'string') continue
        const { sheet, plan } = outcome
        const read = new Set(plan.rows.map(({ row }) => row))
        expect([count, certainRows(sheet, plan).filter(row => !read.has(row))]).toEqual([count, []])
        expect([count, soundness(plan)]).toEqual([count, sound])
      }
    },
    longestMs * times,
  )
})
