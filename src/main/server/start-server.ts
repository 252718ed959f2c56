import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Answers, largestKept } from '../../preload/contract'
import { answerBy } from '../answer'
import type { InstalledFonts } from '../fonts/installed-fonts'
import { faultText, type Log } from '../log'
import { printStore } from '../print-store'
import type { PageFolders } from '../serve-page'
import type { Records } from '../records-folder/records-folder'
import { sharedAnswers } from '../shared-answers'
import { type Admission, admission } from './admission'
import { type House, serve } from './serve'

/** The largest thing kept in one piece, and room for the line before its bytes. */
const largestCallOfAll = largestKept + 64 * 1024

export type RunningServer = {
  readonly port: number
  /** The address that opens the app, once. */
  readonly startAddress: string
  close(): Promise<void>
}

export type ServerParts = {
  /** 0 for any free port. */
  readonly port: number
  readonly folders: PageFolders
  readonly fonts: InstalledFonts
  readonly records: Records
  readonly log: Log
  /** The page has nothing left to do: its window and the server may end. */
  readonly quit: () => void
  readonly largestCall?: number
}

/** Starts the small server on this PC only. Rejects with code `EADDRINUSE` when the port is taken. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const gate = admission()
  const server = createServer()
  const port = await listen(server, parts.port)
  const desk = { quitAsked: false }
  const house = furnish(parts, gate, port, desk)
  server.on('request', (request, response) => {
    void respond(house, parts.log, request, response).then(() => {
      if (desk.quitAsked) parts.quit()
    })
  })
  return {
    port,
    startAddress: `http://127.0.0.1:${String(port)}${gate.startPath}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function furnish(
  { folders, fonts, records, log, largestCall }: ServerParts,
  gate: Admission,
  port: number,
  desk: { quitAsked: boolean },
): House {
  const prints = printStore()
  const answers: Answers = {
    ...sharedAnswers(fonts, log),
    ...records,
    'file:open': needsWindow,
    'file:save': needsWindow,
    'print:pdf': job => Promise.resolve({ kind: 'address', address: `/print/${prints.put(job)}` }),
    'app:quit': () => {
      desk.quitAsked = true
      return Promise.resolve({})
    },
    'app:stay': () => Promise.resolve({}),
  }
  const answer = answerBy(answers, log)
  return { port, admission: gate, answer, folders, prints, largestCall: largestCall ?? largestCallOfAll }
}

/** A server has no window to ask in: its page opens and saves files by the browser's own means. */
const needsWindow = (): Promise<never> => Promise.reject(new Error('This shell has no window'))

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
      else resolve(address.port)
    })
  })
}

/** Resolves once the answer has gone out, or the page has gone. */
async function respond(
  house: House,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new Promise<void>(resolve => response.on('close', resolve))
  try {
    const answer = await serve(house, request)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    for await (const part of answer.body ?? []) response.write(part)
  } catch (fault) {
    log.write('fault', 'server', faultText(fault))
    if (!response.headersSent) response.writeHead(500)
  }
  response.end()
  await gone
}
