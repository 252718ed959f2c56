import dayjs from 'dayjs'
import type { World } from '../domain/world'

/** Date, clock and fresh ids of the PC the page runs on. */
export const browserWorld: World = {
  today: () => dayjs().format('YYYY-MM-DD'),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
}
