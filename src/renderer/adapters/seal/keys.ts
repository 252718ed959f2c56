import type { Keys } from '../../domain/ports'
import { foundRing, renewKey, renewRecovery, seat, unseat } from './change-ring'
import { recommendedCost, type LockCost } from './lock-key'
import { isPasswordOf, openByPassword, openByRecovery } from './open-ring'

/** Key rings whose new locks cost so much to try. */
export const keysAt = (cost: LockCost): Keys => ({
  found: (first, password) => foundRing(first, password, cost),
  open: (ring, name, password) => openByPassword(ring, name, password, cost),
  openByRecovery: (ring, recovery) => Promise.resolve(openByRecovery(ring, recovery)),
  isPasswordOf,
  seat: (ring, key, holder, password) => seat(ring, key, holder, password, cost),
  unseat,
  renewKey,
  renewRecovery,
})

export const keys: Keys = keysAt(recommendedCost)
