import { frameOf, headerAt, markAt, MARK_BYTES, nextMagic, type FileEnd, type Frame } from './layout'

type Span = { readonly from: number; readonly to: number }
type FoundFrame = Span & { readonly is: 'frame'; readonly frame: Frame; readonly digest: Uint8Array }
type FoundMark = Span & { readonly is: 'mark'; readonly end: FileEnd }
/** A frame whose header fits and whose content does not; `to` is where the header says it ends. */
type Spoilt = Span & { readonly is: 'spoilt' }
type Found = FoundFrame | FoundMark | Spoilt

/** Bytes hashed in vain, as a multiple of the file; far beyond any accident, so that only a file made to waste time meets it. */
const VAIN = 4

function foundAt(file: Uint8Array, at: number, vain: number): Found | null {
  const header = headerAt(file, at)
  if (header === null) {
    const end = markAt(file, at)
    return end === null ? null : { is: 'mark', from: at, to: at + MARK_BYTES, end }
  }
  const { to } = header
  const read = to - at > vain ? null : frameOf(file, at, header)
  return read === null ? { is: 'spoilt', from: at, to } : { is: 'frame', from: at, to, ...read }
}

/** Whatever can be read from `start` on, in order; after damage, from the next place where something fits. */
function* found(file: Uint8Array, start: number): Generator<Found> {
  let vain = VAIN * file.length
  let at = start
  while (at < file.length) {
    const next = foundAt(file, at, vain)
    if (next !== null) yield next
    if (next?.is === 'spoilt' && next.to <= file.length) vain -= next.to - next.from
    at = next === null || next.is === 'spoilt' ? nextMagic(file, at + 1) : next.to
  }
}

/**
 * Whether a spoilt frame really reaches as far as its header says: something begins just there, or the file breaks off before it. What
 * fits inside it is then its content, not frames of this file.
 */
function reachesItsEnd(file: Uint8Array, { to }: Spoilt): boolean {
  if (to > file.length) return markAt(file, file.length - MARK_BYTES) === null
  return headerAt(file, to) !== null || markAt(file, to) !== null
}

/** The frames of a file in order, and the end mark when nothing but damage comes after it. */
export type Walked = { readonly frames: readonly FoundFrame[]; readonly mark: FoundMark | null }

/** Reads frames from `start` on, past whatever is damaged. Takes time in proportion to the file, whatever is in it. */
export function walk(file: Uint8Array, start: number): Walked {
  const frames: FoundFrame[] = []
  let mark: FoundMark | null = null
  let shadow = start
  let inShadow: FoundFrame[] = []
  for (const next of found(file, start)) {
    if (inShadow.at(-1)?.to !== next.from) inShadow = []
    if (next.is === 'spoilt') {
      if (reachesItsEnd(file, next)) shadow = Math.max(shadow, next.to)
    } else if (next.is === 'mark') {
      if (next.from >= shadow) mark = next
    } else {
      inShadow.push(next)
      // Frames side by side as far as the end of the spoilt one, or across it, cannot lie inside it: its own check would come between.
      if (next.to >= shadow) {
        frames.push(...inShadow)
        inShadow = []
        mark = null
      }
    }
  }
  return { frames, mark }
}
