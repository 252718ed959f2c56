import type { Call } from '../../../../preload/contract'

/**
 * Calls of the contract as requests to the server the page came from: one line of JSON, and behind it the bytes of the value, both ways.
 * A refusal is thrown as an error whose message is its code.
 */
export const callByHttp: Call = async (channel, request) => {
  const response = await fetch(`/call/${channel}`, { method: 'POST', body: writeBody(request) })
  if (!response.ok) throw new Error(await response.text())
  // The server has checked its answer against the contract before sending it.
  return readBody(new Uint8Array(await response.arrayBuffer())) as never
}

function writeBody(request: object): Blob {
  if (!('bytes' in request && request.bytes instanceof Uint8Array)) return new Blob([JSON.stringify(request)])
  const line = `${JSON.stringify({ ...request, bytes: undefined })}\n`
  return new Blob([line, new Uint8Array(request.bytes)])
}

function readBody(body: Uint8Array): unknown {
  const end = body.indexOf(10)
  const value: unknown = JSON.parse(new TextDecoder().decode(end < 0 ? body : body.subarray(0, end)))
  return end < 0 ? value : Object.assign({}, value, { bytes: body.subarray(end + 1) })
}
