import { useEffect, useRef } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const MINUTE = 60_000

/**
 * Calls `onIdle` once nobody has touched keys or mouse for so long. One timer, set anew only when it runs out; a PC that slept through
 * it is idle at the first touch after waking. `now` is the PC's clock in milliseconds.
 */
export function useIdle(minutes: number, active: boolean, now: () => number, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  })
  useEffect(() => {
    if (!active) return
    let last = now()
    let timer: number
    const left = (): number => last + minutes * MINUTE - now()
    const look = (): void => {
      if (left() <= 0) latest.current()
      else timer = window.setTimeout(look, left())
    }
    const touched = (): void => {
      if (left() <= 0) latest.current()
      else last = now()
    }
    timer = window.setTimeout(look, left())
    for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, touched, { capture: true })
    }
  }, [minutes, active, now])
}
