import type { IncomingMessage } from 'node:http'

/** The body of a request, or undefined when it is larger than `limit` bytes: then no more of it is taken in. */
export async function receive(
  request: IncomingMessage,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) throw new Error('The body came as text')
    size += part.length
    if (size > limit) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
