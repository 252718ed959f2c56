import { randomUUID } from 'node:crypto'
import type { World } from '../renderer/domain/world'

const two = (n: number): string => String(n).padStart(2, '0')

/** Date, clock and fresh ids of this PC. */
export const pcWorld: World = {
  today: () => {
    const now = new Date()
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  now: () => Date.now(),
  newId: () => randomUUID(),
}
