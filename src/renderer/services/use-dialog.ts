import { useState } from 'react'

/** What a dialog is open for, and how it is opened and closed. Undefined: closed. */
export function useDialog<T>(): {
  readonly asked: T | undefined
  readonly ask: (what: T) => void
  readonly close: () => void
} {
  const [asked, setAsked] = useState<T>()
  return {
    asked,
    ask: what => {
      setAsked(() => what)
    },
    close: () => {
      setAsked(undefined)
    },
  }
}
