import { readWorkbook } from '../renderer/adapters/sheet/read-workbook'
import { unwatched } from '../renderer/domain/progress'
import { ok, type Result } from '../renderer/domain/result'
import { chooseSheet } from '../renderer/domain/roster/choose-sheet'
import type { KnownPeople } from '../renderer/domain/roster/known-people'
import type { RosterPlan } from '../renderer/domain/roster/plan'
import { planRosterNow } from '../renderer/domain/roster/plan-roster'
import { residentBook } from '../renderer/domain/roster/resident-book'
import { readGiven } from './input'
import { pcWorld } from './pc-world'

/** What importing a file would do. Refusals: those of finding and reading the file, and `no-heading`. */
export async function planFile(path: string, known: KnownPeople): Promise<Result<RosterPlan>> {
  const file = await readGiven(path)
  if (!file.ok) return file
  const workbook = await readWorkbook(file.value, unwatched)
  if (!workbook.ok) return workbook
  const chosen = chooseSheet(workbook.value, residentBook)
  if (!chosen.ok) return chosen
  return ok(planRosterNow({ fileName: file.value.name, chosen: chosen.value, known, today: pcWorld.today() }))
}
