import { useEffect, useRef } from 'react'

type Shortcut = `Ctrl+${string}` | `Alt+${string}` | 'F2' | 'Escape'

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const [key = '', modifier = ''] = shortcut.split('+').reverse()
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === (modifier === 'Ctrl') &&
    event.altKey === (modifier === 'Alt') &&
    !event.shiftKey
  )
}

/** Keys that a list, a picker or a dialog uses itself come here last; combinations are ours wherever the focus stands. */
const isCombination = (shortcut: Shortcut): boolean => shortcut.includes('+')

/** Inside something that Escape closes by itself. */
const closesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [aria-expanded="true"]') !== null

/** While a modal dialog of the browser lies over the page, as when it is locked, no key reaches what is beneath. */
const isCovered = (): boolean => document.querySelector('dialog:modal') !== null

/**
 * Calls `act` when the key is pressed anywhere in the window. `whileTyping: false` leaves the key to a field that is being typed in.
 * Escape is left to an open dialog or list.
 */
export function useShortcut(shortcut: Shortcut, act: () => void, { whileTyping = true } = {}): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const capture = isCombination(shortcut)
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !matches(shortcut, event)) return
      if ((!whileTyping && typesText(event.target)) || isCovered()) return
      if (shortcut === 'Escape' && closesItself(event.target)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen, { capture })
    return () => {
      window.removeEventListener('keydown', listen, { capture })
    }
  }, [shortcut, whileTyping])
}
