import { useMemo } from 'react'
import { notErased } from '../domain/personal-data/erase'
import { resident } from '../domain/records/resident'
import { maskedIdNumber } from '../domain/text/mask'
import { useAll } from './use-records'

/** So many are offered; who is not among them is found by typing more of the name. */
const MOST = 20

/** Those of the roster whose names hold what is typed, told apart by the first digits of their numbers and their addresses. */
export function usePersonOptions(
  value: string | undefined,
  words: string,
): { readonly value: string; readonly label: string }[] {
  const people = useAll(resident)
  return useMemo(() => {
    const sought = words.trim()
    return notErased(people)
      .filter(({ id, name }) => (sought === '' ? id === value : name.includes(sought)))
      .slice(0, MOST)
      .map(({ id, name, idNumber, address }) => ({
        value: id,
        label: [name, idNumber === undefined ? '' : maskedIdNumber(idNumber), address ?? '']
          .filter(Boolean)
          .join('　'),
      }))
  }, [people, words, value])
}
