import { z } from 'zod'
import type { KeyRing } from '../../../domain/ports'

const revised = z.object({ revision: z.number().int() })

const revisionOf = (ring: KeyRing): number => revised.parse(JSON.parse(ring)).revision

/** The later of two states of the office's key ring. */
export const newestRing = (one: KeyRing, other: KeyRing | null): KeyRing =>
  other !== null && revisionOf(other) > revisionOf(one) ? other : one
