import { useMemo } from 'react'
import { notErased } from '../../domain/personal-data/erase'
import { resident, type Resident } from '../../domain/records/resident'
import { useAll } from '../../services/use-records'

/** Everybody who was taken in without their number, because a spreadsheet had lost its last digits, and has none yet. */
export function useWaitingNumbers(): readonly Resident[] {
  const people = useAll(resident)
  return useMemo(
    () =>
      notErased(people).filter(
        ({ idNumber, idNumberRest, mergedIntoId }) =>
          idNumber === undefined && idNumberRest !== undefined && mergedIntoId === undefined,
      ),
    [people],
  )
}
