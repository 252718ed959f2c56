import type { DesktopBridge } from '../../../preload/contract'
import type { WirePart } from '../../../preload/wire'

const json: WirePart = 'json'
const bytes: WirePart = 'bytes'

/** Calls of the contract as requests to the server the page came from. A refusal is thrown as an error whose message is its code. */
export const httpBridge: DesktopBridge = {
  async call(channel, request) {
    const response = await fetch(`/call/${channel}`, { method: 'POST', body: asForm(request) })
    if (!response.ok) throw new Error(await response.text())
    // The server has checked its answer against the contract before sending it.
    return (await fromForm(await response.formData())) as never
  },
}

function asForm(request: object): FormData {
  const form = new FormData()
  const { bytes: binary, ...rest } = { bytes: undefined, ...request } as { bytes: Uint8Array | undefined }
  form.set(json, JSON.stringify(rest))
  if (binary !== undefined) form.set(bytes, new Blob([new Uint8Array(binary)]))
  return form
}

async function fromForm(form: FormData): Promise<unknown> {
  const text = form.get(json)
  const binary = form.get(bytes)
  if (typeof text !== 'string') throw new Error('answer-unreadable')
  const value: unknown = JSON.parse(text)
  if (!(binary instanceof Blob)) return value
  return { ...(value as object), bytes: new Uint8Array(await binary.arrayBuffer()) }
}
