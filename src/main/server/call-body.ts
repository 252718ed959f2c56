/**
 * How a value of the contract travels over HTTP, there and back: one line of JSON without its `bytes`, and behind the line those bytes,
 * where the value has any. In parts, since a copy of the bytes would double what a whole backup takes.
 */
export function writeBody(value: unknown): readonly Uint8Array[] {
  if (!isObject(value) || !(value['bytes'] instanceof Uint8Array)) return [utf8(JSON.stringify(value))]
  return [utf8(`${JSON.stringify({ ...value, bytes: undefined })}\n`), value['bytes']]
}

/** The value a body holds, unchecked; undefined when it holds none. */
export function readBody(body: Uint8Array): unknown {
  const end = body.indexOf(newline)
  const value = parseJson(new TextDecoder().decode(end < 0 ? body : body.subarray(0, end)))
  if (end < 0) return value
  return isObject(value) ? { ...value, bytes: body.subarray(end + 1) } : undefined
}

const newline = 10

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
