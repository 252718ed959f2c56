import type { World } from '../../src/renderer/domain/world'

export type FixedWorld = World & {
  /** Set the PC's clock, in milliseconds since 1970. */ setNow(now: number): void
}

/** 2026-11-22 09:00 in Beijing. */
export const FIXED_NOW = Date.UTC(2026, 10, 22, 1)

/** A world where it is always the same moment and ids count up. Two worlds of one test need different `ids`. */
export function fixedWorld({ now = FIXED_NOW, ids = 1 } = {}): FixedWorld {
  let moment = now
  let last = 0
  return {
    today: () => '2026-11-22',
    now: () => moment,
    newId: () => {
      last += 1
      return `00000000-0000-4000-8${String(ids).padStart(3, '0')}-${String(last).padStart(12, '0')}`
    },
    setNow: next => {
      moment = next
    },
  }
}
