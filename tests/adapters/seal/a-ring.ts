import { keyRing, type Ring } from '../../../src/renderer/adapters/seal/key-ring'
import { keysAt } from '../../../src/renderer/adapters/seal/keys'
import { ringDigest } from '../../../src/renderer/adapters/seal/ring-proof'
import type { KeyRing } from '../../../src/renderer/domain/ports'

/** Keys whose passwords are cheap to try, so that tests can try many. */
export const quickKeys = keysAt({ memoryKiB: 64, passes: 1, lanes: 4 })

export const director = { id: '00000000-0000-4000-8001-000000000001', name: '王秀兰' }
export const clerk = { id: '00000000-0000-4000-8001-000000000002', name: '李建国' }
export const directorPassword = '晋源3号院的槐树'
export const clerkPassword = 'huai-shu 7'

/** A ring of a director and a clerk. */
export async function aRing() {
  const { key, ring: first, recovery } = await quickKeys.found(director, directorPassword)
  return { key, recovery, ring: await quickKeys.seat(first, key, clerk, clerkPassword) }
}

export const partsOf = (ring: KeyRing): Ring => keyRing.parse(JSON.parse(ring))

/** The ring as somebody leaves it who can write to the disk but opens nothing: changed, its digest made to fit. */
export function tampered(ring: KeyRing, change: (parts: Ring) => Partial<Ring>): KeyRing {
  const parts = partsOf(ring)
  const changed = { ...parts, ...change(parts) }
  return JSON.stringify({ ...changed, digest: ringDigest(changed) })
}
