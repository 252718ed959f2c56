import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const cookieName = 'wenyuan-token'

/** Who may talk to the server: the one browser that opened the start address. */
export type Admission = {
  /** Opens the app in one browser, once: `/?token=…`. */
  readonly startPath: string
  /** The cookie for whoever brings the start token for the first time, else undefined. */
  admit(token: string): string | undefined
  isAdmitted(request: IncomingMessage): boolean
}

export function admission(): Admission {
  const startToken = randomBytes(24).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  let used = false
  return {
    startPath: `/?token=${startToken}`,
    admit(token) {
      if (used || !sameText(token, startToken)) return undefined
      used = true
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    isAdmitted: request => sameText(cookieOf(request) ?? '', session),
  }
}

function cookieOf(request: IncomingMessage): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map(pair => pair.trim())
  return pairs.find(pair => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
