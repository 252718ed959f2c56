import { type Answers, type Channel, contract } from '../preload/contract'
import { faultText, type Log } from './log'

/** Why a call of the page was refused. The page is told this and no more. */
export type RefusalCode = 'sender-unknown' | 'channel-unknown' | 'request-invalid' | 'answer-failed'

export type Answered =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: RefusalCode }

/** Answers one call, whichever way it came. */
export type Answer = (channel: string, request: unknown) => Promise<Answered>

const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name)

const refused = (code: RefusalCode): Answered => ({ ok: false, code })

/** Checks the request before, and the response after, the shell's own answer. A fault goes to the log; the page gets a code only. */
export function answerBy(answers: Answers, log: Log): Answer {
  return async (channel, request) => {
    if (!isChannel(channel)) return refused('channel-unknown')
    const asked = readRequest(channel, request)
    if (asked === undefined) return refused('request-invalid')
    const answer = answers[channel] as (request: unknown) => Promise<unknown>
    try {
      return { ok: true, value: contract[channel].response.parse(await answer(asked)) }
    } catch (fault) {
      log.write('fault', channel, faultText(fault))
      return refused('answer-failed')
    }
  }
}

/** What keeps the contract, as values of our own; undefined when it does not, or faults as it is looked at. */
function readRequest(channel: Channel, request: unknown): unknown {
  try {
    return contract[channel].request.safeParse(request).data
  } catch {
    return undefined
  }
}
