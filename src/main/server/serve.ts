import type { IncomingMessage } from 'node:http'
import type { Answer, RefusalCode } from '../answer'
import { safetyHeaders } from '../content-policy'
import type { PrintStore } from '../print-store'
import { type PageFolders, servePage } from '../serve-page'
import type { Admission } from './admission'
import { readBody, writeBody } from './call-body'
import { receive } from './receive'

/** Everything the server needs to answer one request. */
export type House = {
  /** `127.0.0.1:port`, the only host it answers to besides `localhost:port`. */
  readonly port: number
  readonly admission: Admission
  readonly answer: Answer
  readonly folders: PageFolders
  readonly prints: PrintStore
  /** No call is larger, in bytes. */
  readonly largestCall: number
}

/** What a second start asks, to learn that this port is held by our own server. */
export const presencePath = '/presence'
export const presenceText = 'wenyuan'

const statuses: Record<RefusalCode, number> = {
  'sender-unknown': 403,
  'channel-unknown': 404,
  'request-invalid': 400,
  'answer-failed': 500,
}

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, {
    status,
    headers: { ...safetyHeaders, 'content-type': 'text/plain; charset=utf-8', ...headers },
  })

const usedUp = '这个地址已经用过，或者不是本次启动给出的。请关闭本页，重新启动文源工作台。'

/** Answers one request: strangers first, then the start address, then calls and files. */
export async function serve(house: House, request: IncomingMessage): Promise<Response> {
  const hosts = [`127.0.0.1:${String(house.port)}`, `localhost:${String(house.port)}`]
  const host = request.headers.host ?? ''
  if (!hosts.includes(host)) return plain(403, 'sender-unknown')
  const url = new URL(request.url ?? '/', `http://${host}`)
  if (url.pathname === presencePath) return plain(200, presenceText)
  const token = url.searchParams.get('token')
  if (token !== null && url.pathname === '/') return start(house, request, token)
  if (!house.admission.isAdmitted(request)) return plain(403, usedUp)
  if (request.method === 'POST') return call(house, request, url)
  if (request.method !== 'GET') return plain(405, 'sender-unknown', { allow: 'GET, POST' })
  return servePage(house.folders, house.prints, url.pathname)
}

function start({ admission }: House, request: IncomingMessage, token: string): Response {
  if (admission.isAdmitted(request)) return plain(303, '', { location: '/' })
  const cookie = admission.admit(token)
  if (cookie === undefined) return plain(403, usedUp)
  return plain(303, '', { location: '/', 'set-cookie': cookie })
}

async function call(house: House, request: IncomingMessage, url: URL): Promise<Response> {
  if (request.headers.origin !== url.origin) return refused('sender-unknown')
  if (!url.pathname.startsWith('/call/')) return refused('channel-unknown')
  const body = await receive(request, house.largestCall)
  if (body === undefined) return plain(413, 'request-invalid', { connection: 'close' })
  const answered = await house.answer(url.pathname.slice('/call/'.length), readBody(body))
  return answered.ok
    ? new Response(ReadableStream.from(writeBody(answered.value)), {
        headers: { ...safetyHeaders, 'content-type': 'application/octet-stream' },
      })
    : refused(answered.code)
}

const refused = (code: RefusalCode): Response => plain(statuses[code], code)
