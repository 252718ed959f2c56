import { BLANK_ROSTER_NAME, blankRoster } from '../domain/roster/blank-roster'
import { useSaveSheet } from './use-save-sheet'

/** Saves the empty form where the clerk says. Nobody is on it, so nothing is given out. */
export function useBlankRoster(): () => Promise<void> {
  const saveSheet = useSaveSheet()
  return () => saveSheet(BLANK_ROSTER_NAME, blankRoster())
}
