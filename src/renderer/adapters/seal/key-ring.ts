import { z } from 'zod'
import { base64urlLength } from './base64url'
import { BOX_BYTES } from './key-box'
import { KEY_BYTES, SEAL_BYTES } from './sealed-bytes'

export const ID_BYTES = 16
export const SALT_BYTES = 16
export const TAG_BYTES = 16

/** A hostile ring must not make the page ask for all the memory of the PC, nor calculate for ever. */
const MAX_TEXT = 512 * 1024
const MAX_MEMORY_KIB = 256 * 1024
const MAX_PASSES = 16
const MAX_LANES = 16

const bytes = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${base64urlLength(length)}}$`))
const count = (most: number) => z.int().min(1).max(most)

/** The holder's private key, then the root, sealed. */
const secrets = bytes(SEAL_BYTES + KEY_BYTES + KEY_BYTES)

const passwordLock = z
  .strictObject({
    /** Argon2id's salt and cost, kept per lock so that new locks can cost more than old ones. */
    salt: bytes(SALT_BYTES),
    memoryKiB: count(MAX_MEMORY_KIB),
    passes: count(MAX_PASSES),
    lanes: count(MAX_LANES),
    secrets,
  })
  .refine(({ memoryKiB, lanes }) => memoryKiB >= 8 * lanes)

const place = {
  id: z.string().min(1).max(64),
  publicKey: bytes(KEY_BYTES),
  /** The data key in a box for `publicKey`. */
  dataKey: bytes(BOX_BYTES),
}

const account = z.strictObject({
  ...place,
  kind: z.literal('account'),
  /** Of the name: see `nameTag`. */
  tag: bytes(TAG_BYTES),
  lock: passwordLock,
})

const recovery = z.strictObject({
  ...place,
  kind: z.literal('recovery'),
  lock: z.strictObject({ secrets }),
})

/** A key ring as it is kept. Bytes are base64url text. */
export const keyRing = z.strictObject({
  format: z.literal(1),
  id: bytes(ID_BYTES),
  /** Counts the changes, from 1. */
  revision: z.int().min(1),
  /** Names the data key. */
  keyId: bytes(ID_BYTES),
  /** Of the name tags and of the recovery key. */
  salt: bytes(SALT_BYTES),
  /** The root, sealed with the data key. */
  root: bytes(SEAL_BYTES + KEY_BYTES),
  holders: z.array(z.discriminatedUnion('kind', [account, recovery])).max(500),
  /** SHA-256 of all of the above: shows damage before any password is asked for. */
  digest: bytes(KEY_BYTES),
  /** Made with the data key and the root over the digest: shows tampering once the ring is opened. */
  proof: bytes(KEY_BYTES),
})
export type Ring = z.infer<typeof keyRing>
export type RingBody = Omit<Ring, 'digest' | 'proof'>
export type RingHolder = Ring['holders'][number]
export type AccountHolder = z.infer<typeof account>

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The ring, or null where the text is none or is longer than one can be. Digest and proof are not checked yet. */
export const parseRing = (text: string): Ring | null =>
  text.length > MAX_TEXT ? null : (keyRing.safeParse(json(text)).data ?? null)
