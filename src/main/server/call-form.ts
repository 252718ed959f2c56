import type { WirePart } from '../../preload/wire'

const json: WirePart = 'json'
const bytes: WirePart = 'bytes'

/** What a call asks, as its body holds it; undefined when the body is not a call. The value is unchecked. */
export async function readCall(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined)
  const text = form?.get(json)
  const file = form?.get(bytes)
  if (typeof text !== 'string') return undefined
  const value = parseJson(text)
  if (!(file instanceof Blob)) return value
  return isObject(value) ? { ...value, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined
}

/** An answer of a shell as the body it is sent in. */
export function answerForm(value: unknown): FormData {
  const form = new FormData()
  if (isObject(value) && value['bytes'] instanceof Uint8Array) {
    form.set(json, JSON.stringify({ ...value, bytes: undefined }))
    form.set(bytes, new Blob([new Uint8Array(value['bytes'])]))
  } else {
    form.set(json, JSON.stringify(value))
  }
  return form
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
