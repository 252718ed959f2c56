import { request as ask } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { installedFonts } from '../../../src/main/fonts/installed-fonts'
import { readBody, writeBody as bodyParts } from '../../../src/main/server/call-body'
import { startServer } from '../../../src/main/server/start-server'
import { aRecordsFolder } from '../../builders/a-records-folder'
import { aFolder } from '../../builders/a-folder'
import { aFontFile, family } from '../../builders/a-font-file'
import { keptLog } from '../../builders/kept-log'

type Asked = {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly chunked?: boolean
}
type Got = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer }

async function aServer() {
  const folder = aFolder()
  mkdirSync(join(folder, 'renderer'))
  mkdirSync(join(folder, 'installed'))
  writeFileSync(join(folder, 'renderer/index.html'), 'page')
  writeFileSync(join(folder, 'installed/kai.ttf'), aFontFile(family('楷体')))
  const log = keptLog()
  const server = await startServer({
    port: 0,
    folders: { renderer: join(folder, 'renderer'), fonts: join(folder, 'fonts') },
    fonts: installedFonts([join(folder, 'installed')]),
    records: (await aRecordsFolder()).answers,
    log,
    quit: () => undefined,
    largestCall: 1000,
  })
  onTestFinished(() => server.close())
  const origin = `http://127.0.0.1:${server.port}`

  const send = ({ path, method = 'GET', headers = {}, body, chunked = false }: Asked): Promise<Got> =>
    new Promise((resolve, reject) => {
      const length = body === undefined || chunked ? {} : { 'content-length': String(body.length) }
      const out = ask(`${origin}${path}`, { method, headers: { ...length, ...headers } }, response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) })
        })
      })
      out.on('error', reject)
      if (body !== undefined) out.write(body)
      out.end()
    })

  const startPath = server.startAddress.slice(origin.length)
  const open = async (): Promise<string> => {
    const { headers } = await send({ path: startPath })
    return String(headers['set-cookie']).split(';')[0]!
  }
  return { server, send, open, origin, startPath, log }
}

const writeBody = (value: unknown): Uint8Array => Buffer.concat(bodyParts(value))

const print = writeBody({ title: '聘书', bytes: new Uint8Array([37, 80, 68, 70]) })

it('lets in the browser that opened the start address, by a cookie no script and no other site can use', async () => {
  const { send, startPath } = await aServer()
  const { status, headers } = await send({ path: startPath })
  expect([status, headers['location']]).toEqual([303, '/'])
  expect(String(headers['set-cookie'])).toMatch(
    /^wenyuan-token=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  )
  const cookie = String(headers['set-cookie']).split(';')[0]!
  const page = await send({ path: '/', headers: { cookie } })
  expect([page.status, page.body.toString()]).toEqual([200, 'page'])
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
})

it('opens once: who brings the start address again is refused, unless already let in', async () => {
  const { send, open, startPath } = await aServer()
  const cookie = await open()
  expect((await send({ path: startPath })).status).toBe(403)
  expect((await send({ path: startPath, headers: { cookie } })).status).toBe(303)
})

it.each([
  ['no token', {}],
  ['a wrong token', { cookie: 'wenyuan-token=guess' }],
  ['an empty token', { cookie: 'wenyuan-token=' }],
])('shows nothing to a browser with %s', async (_case, headers) => {
  const { send, origin } = await aServer()
  expect((await send({ path: '/', headers })).status).toBe(403)
  const called = await send({
    path: '/call/print:pdf',
    method: 'POST',
    headers: { origin, ...headers },
    body: print,
  })
  expect(called.status).toBe(403)
})

it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
  'answers no other name than its own: %j',
  async host => {
    const { send, open, startPath } = await aServer()
    expect((await send({ path: startPath, headers: { host } })).status).toBe(403)
    const cookie = await open()
    expect((await send({ path: '/', headers: { host, cookie } })).status).toBe(403)
  },
)

it.each([undefined, 'null', 'https://evil.example', 'http://127.0.0.1:1'])(
  'takes no call from a page of origin %s',
  async origin => {
    const { send, open } = await aServer()
    const headers = { cookie: await open(), ...(origin !== undefined && { origin }) }
    const { status, body } = await send({ path: '/call/print:pdf', method: 'POST', headers, body: print })
    expect([status, body.toString()]).toEqual([403, 'sender-unknown'])
  },
)

it('hands a paper to the print window of the browser by an address good for once', async () => {
  const { send, open, origin } = await aServer()
  const headers = { cookie: await open(), origin }
  const { status, body } = await send({ path: '/call/print:pdf', method: 'POST', headers, body: print })
  const answer = readBody(body) as { kind: string; address: string }
  expect([status, answer.kind]).toEqual([200, 'address'])
  expect((await send({ path: answer.address })).status).toBe(403)
  const paper = await send({ path: answer.address, headers })
  expect([paper.headers['content-type'], paper.body.toString()]).toEqual(['application/pdf', '%PDF'])
  expect((await send({ path: answer.address, headers })).status).toBe(404)
})

it('lists and reads the fonts of the PC', async () => {
  const { send, open, origin } = await aServer()
  const headers = { cookie: await open(), origin }
  const call = async (channel: string, request: unknown) =>
    readBody(
      (await send({ path: `/call/${channel}`, method: 'POST', headers, body: writeBody(request) })).body,
    )
  const [kai] = (await call('fonts:list', {})) as { id: string; family: string }[]
  expect(kai?.family).toBe('楷体')
  const { bytes } = (await call('fonts:read', { id: kai!.id })) as { bytes: Uint8Array }
  expect(Buffer.from(bytes)).toEqual(aFontFile(family('楷体')))
})

it.each([
  ['/call/print:pdf', writeBody({ title: '聘书' }), 400, 'request-invalid'],
  ['/call/print:pdf', Buffer.from('not a call'), 400, 'request-invalid'],
  ['/call/file:delete', writeBody({}), 404, 'channel-unknown'],
  ['/elsewhere', writeBody({}), 404, 'channel-unknown'],
  ['/call/fonts:read', writeBody({ id: 'x' }), 500, 'answer-failed'],
  ['/call/file:open', writeBody({ kind: 'roster' }), 500, 'answer-failed'],
])('refuses a bad call of %s by a code', async (path, body, status, code) => {
  const { send, open, origin } = await aServer()
  const headers = { cookie: await open(), origin }
  const got = await send({ path, method: 'POST', headers, body })
  expect([got.status, got.body.toString()]).toEqual([status, code])
})

it.each([false, true])('takes in no call over its bound (length hidden: %s)', async chunked => {
  const { send, open, origin } = await aServer()
  const headers = { cookie: await open(), origin }
  const body = writeBody({ title: '聘书', bytes: new Uint8Array(1001) })
  expect((await send({ path: '/call/print:pdf', method: 'POST', headers, body, chunked })).status).toBe(413)
  expect((await send({ path: '/', headers })).status).toBe(200)
})

it('does nothing by other methods', async () => {
  const { send, open, origin } = await aServer()
  const headers = { cookie: await open(), origin }
  expect((await send({ path: '/', method: 'DELETE', headers })).status).toBe(405)
})

it('says to a second start that it is there, and gives it nothing else', async () => {
  const { send } = await aServer()
  const { status, body, headers } = await send({ path: '/presence' })
  expect([status, body.toString(), headers['set-cookie']]).toEqual([200, 'wenyuan', undefined])
})

it('does not start on a port that is taken', async () => {
  const { server, log } = await aServer()
  const folders = { renderer: '', fonts: '' }
  const second = startServer({
    port: server.port,
    folders,
    fonts: installedFonts([]),
    records: (await aRecordsFolder()).answers,
    log,
    quit: () => undefined,
  })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
