import type { IncomingMessage } from 'node:http'

/**
 * The body of a request, or undefined when it is larger than `limit` bytes: then no more of it is taken in. Where its length is said
 * beforehand it is held once, not in parts and whole.
 */
export async function receive(
  request: IncomingMessage,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const said = Number(request.headers['content-length'] ?? 0)
  if (said > limit) return undefined
  let body = new Uint8Array(said)
  let size = 0
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) throw new Error('The body came as text')
    if (size + part.length > limit) return undefined
    if (size + part.length > body.length) body = grown(body, size + part.length, limit)
    body.set(part, size)
    size += part.length
  }
  return body.subarray(0, size)
}

/** At least `needed` bytes, and twice as many as before, so that a body of unsaid length is not copied for each part. */
function grown(body: Uint8Array<ArrayBuffer>, needed: number, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(limit, Math.max(needed, body.length * 2)))
  larger.set(body)
  return larger
}
