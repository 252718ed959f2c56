import { frameOf, headerAt, markAt, MARK_BYTES, nextMagic, type FileEnd, type Frame } from './layout'

type Span = { readonly from: number; readonly to: number }
type FoundFrame = Span & { readonly is: 'frame'; readonly frame: Frame; readonly digest: Uint8Array }
type FoundMark = Span & { readonly is: 'mark'; readonly end: FileEnd }
/** A frame whose header fits and whose content does not; `vain`: the bytes hashed to find out. */
type Spoilt = { readonly is: 'spoilt'; readonly vain: number }
type Found = FoundFrame | FoundMark | Spoilt

/** Bytes that may be hashed in vain, as a multiple of the file; only a file made to waste time has more. */
const PATIENCE = 4

function foundAt(file: Uint8Array, at: number, patience: number): Found | null {
  const header = headerAt(file, at)
  if (header === null) {
    const end = markAt(file, at)
    return end === null ? null : { is: 'mark', from: at, to: at + MARK_BYTES, end }
  }
  const { to } = header
  if (to > file.length || to - at > patience) return { is: 'spoilt', vain: 0 }
  const read = frameOf(file, at, header)
  return read === null ? { is: 'spoilt', vain: to - at } : { is: 'frame', from: at, to, ...read }
}

/** Whatever can be read from `start` on, in order; after damage, from the next place where something fits. */
function* found(file: Uint8Array, start: number): Generator<FoundFrame | FoundMark> {
  let patience = PATIENCE * file.length
  let at = start
  while (at < file.length) {
    const next = foundAt(file, at, patience)
    if (next === null || next.is === 'spoilt') {
      patience -= next?.vain ?? 0
      at = nextMagic(file, at + 1)
    } else {
      yield next
      at = next.to
    }
  }
}

/** The frames of a file in order, and the end mark when no frame comes after it. */
export type Walked = { readonly frames: readonly FoundFrame[]; readonly mark: FoundMark | null }

/** Reads frames from `start` on, past whatever is damaged. Takes time in proportion to the file, whatever is in it. */
export function walk(file: Uint8Array, start: number): Walked {
  const frames: FoundFrame[] = []
  let mark: FoundMark | null = null
  for (const next of found(file, start)) {
    if (next.is === 'frame') frames.push(next)
    mark = next.is === 'mark' ? next : null
  }
  return { frames, mark }
}
