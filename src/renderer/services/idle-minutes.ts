import { useSyncExternalStore } from 'react'

/** After how many minutes without a key or the mouse this PC may be told to lock. */
export const idleChoices: readonly number[] = [5, 10, 15, 30, 60]
const USUAL = 10
/** Kept on this PC and not with the records: it depends on where the screen stands, and tells of nobody. */
const NAME = 'wenyuan.idle-minutes'

const listeners = new Set<() => void>()

function readMinutes(): number {
  const kept = Number(localStorage.getItem(NAME))
  return idleChoices.includes(kept) ? kept : USUAL
}

function watchMinutes(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function setIdleMinutes(minutes: number): void {
  localStorage.setItem(NAME, String(minutes))
  for (const listener of listeners) listener()
}

export const useIdleMinutes = (): number => useSyncExternalStore(watchMinutes, readMinutes)
