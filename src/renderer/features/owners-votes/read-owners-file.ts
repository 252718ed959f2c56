import type { Watch } from '../../domain/progress'
import { ok, type Result } from '../../domain/result'
import { rosterAmong, rosterSheets } from '../../domain/roster/choose-sheet'
import { residentBook } from '../../domain/roster/resident-book'
import { flatsInSheet } from '../../domain/voting/owners/flats-in-sheet'
import type { ListedFlat } from '../../domain/voting/owners/owners-roll'
import { runSteps } from '../../services/run-steps'
import type { Services } from '../../services/services'

/** The flats in a roster of owners the clerk chooses; null when none was chosen. Refusals: those of reading a roster, and of {@link flatsInSheet}. */
export async function readOwnersFile(
  { desktop, sheets }: Pick<Services, 'desktop' | 'sheets'>,
  watch: Watch,
): Promise<Result<readonly ListedFlat[]> | null> {
  const file = await desktop.openFile('roster')
  if (file === null) return null
  const read = await sheets.read(file, watch)
  if (!read.ok) return read
  const found = await runSteps(rosterSheets(read.value, residentBook), watch)
  if (!found.ok) return found
  const chosen = rosterAmong(found.value)
  if (!chosen.ok) return chosen
  const flats = flatsInSheet(chosen.value)
  return flats.ok ? ok(flats.value) : flats
}
