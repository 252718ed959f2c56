import type { KeyboardEvent } from 'react'

/** Enter in a field marked `data-answer` goes on to the next of them; in the last one it calls `last`. */
export const enterGoesOn =
  (last: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-answer]')]
    const at = fields.findIndex(field => field === event.target)
    if (at === -1) return
    event.preventDefault()
    const next = fields[at + 1]
    if (next === undefined) last()
    else next.focus()
  }
