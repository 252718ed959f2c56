import { useState } from 'react'
import type { Entered } from '../domain/entering/field-to-enter'

/** What stands in the fields of a form, and how one of them is changed. */
export function useEntered(begin: () => Entered): {
  readonly entered: Entered
  readonly enter: (field: string, value: string) => void
} {
  const [entered, setEntered] = useState(begin)
  return {
    entered,
    enter: (field, value) => {
      setEntered(before => ({ ...before, [field]: value }))
    },
  }
}
