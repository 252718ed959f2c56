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

/** Calls `act` when the key is pressed anywhere in the window. `whileTyping: false` leaves the key to a field that is being typed in. */
export function useShortcut(shortcut: Shortcut, act: () => void, { whileTyping = true } = {}): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !matches(shortcut, event)) return
      if (!whileTyping && typesText(event.target)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [shortcut, whileTyping])
}
