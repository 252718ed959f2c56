import { heightOf, type Flow } from './flow'

/** At least so much of a line lies between a table and the text after it. */
const CLEAR = 0.2

/** A little less than anything on a page is high. */
export const NOTHING = 1e-6

/** What lies free after a table, in lines, unless an empty line follows anyway. Notes follow one another closely. */
export const clearAfter = (flow: Flow, next: Flow | undefined): number =>
  next === undefined || next.keep === 'blank' || (flow.close && next.close) ? 0 : CLEAR

/**
 * Lines that must be free below the last of a flow for the signatures right after it, so that none stands on a page by itself: with the
 * empty lines before them, each beginning on the grid. 0 where nothing signs it.
 */
export function roomToSign(flows: readonly Flow[], index: number): number {
  const flow = flows[index]
  const rest = flows.slice(index + 1)
  const end = rest.findIndex(({ keep }) => keep !== 'blank' && keep !== 'ending')
  const tail = end === -1 ? rest : rest.slice(0, end)
  const signed = tail.slice(0, tail.findLastIndex(({ keep }) => keep === 'ending') + 1)
  if (flow === undefined || signed.length === 0) return 0
  const clear = flow.keep === 'rows' ? clearAfter(flow, signed[0]) : 0
  return signed.reduce((lines, { strips }) => lines + Math.ceil(heightOf(strips) - NOTHING), clear)
}
