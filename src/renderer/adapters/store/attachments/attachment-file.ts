import { joined } from '../../../domain/joined'
import type { ByteSeal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { StoreDamaged } from '../damaged'

const SIGNATURE = new TextEncoder().encode('WENYATT\u0001')
/** Bytes of a part before it is sealed: one takes a few milliseconds, so that the page is never held. */
const PART = 256 * 1024
/** What sealing adds to a part: nonce and tag. */
const ADDED = 24 + 16

const partsOf = (bytes: number, part: number): number => Math.ceil(bytes / part)

const boundTo = (id: string, nth: number, parts: number): string => `attachment:${id}:${nth}/${parts}`

/** How long the file of an attachment of so many bytes is. */
export const sealedSize = (bytes: number): number => SIGNATURE.length + bytes + partsOf(bytes, PART) * ADDED

/**
 * The bytes of an attachment as they lie on the disk: the signature (8), then parts of 256 KiB, each sealed and bound to the record's id,
 * to its number and to how many there are, so that none can be taken away, put elsewhere or exchanged without its showing.
 */
export function* sealAttachment(plain: Uint8Array, id: string, seal: ByteSeal): Steps<Uint8Array> {
  const parts = partsOf(plain.length, PART)
  const sealed: Uint8Array[] = [SIGNATURE]
  for (let nth = 1; nth <= parts; nth++) {
    sealed.push(seal.seal(plain.subarray((nth - 1) * PART, nth * PART), boundTo(id, nth, parts)))
    yield { step: '封存', done: nth, total: parts }
  }
  return joined(sealed)
}

function openPart(sealed: Uint8Array, bound: string, seal: ByteSeal): Uint8Array {
  try {
    return seal.open(sealed, bound)
  } catch (cause) {
    throw new StoreDamaged(`${bound} does not open`, { cause })
  }
}

/** What {@link sealAttachment} sealed. Anything else is thrown as {@link StoreDamaged}. */
export function* openAttachment(file: Uint8Array, id: string, seal: ByteSeal): Steps<Uint8Array> {
  if (!SIGNATURE.every((byte, at) => file[at] === byte)) throw new StoreDamaged(`${id} is no attachment`)
  const body = file.subarray(SIGNATURE.length)
  const parts = partsOf(body.length, PART + ADDED)
  const opened: Uint8Array[] = []
  for (let nth = 1; nth <= parts; nth++) {
    const sealed = body.subarray((nth - 1) * (PART + ADDED), nth * (PART + ADDED))
    opened.push(openPart(sealed, boundTo(id, nth, parts), seal))
    yield { step: '读取', done: nth, total: parts }
  }
  return joined(opened)
}
