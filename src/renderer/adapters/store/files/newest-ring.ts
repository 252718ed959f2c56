import { z } from 'zod'
import type { KeyRing } from '../../../domain/ports'

const named = z.object({ revision: z.number().int(), keyId: z.string() })

const nameOf = (ring: KeyRing): z.infer<typeof named> => named.parse(JSON.parse(ring))

/** Which data key a ring holds. */
export const keyIdOf = (ring: KeyRing): string => nameOf(ring).keyId

/** Counts the changes of a ring. */
export const revisionOf = (ring: KeyRing): number => nameOf(ring).revision

/** The later of two states of the office's key ring. */
export const newestRing = (one: KeyRing, other: KeyRing | null): KeyRing =>
  other !== null && revisionOf(other) > revisionOf(one) ? other : one
