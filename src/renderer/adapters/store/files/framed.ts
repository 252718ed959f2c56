import { joined } from '../../../domain/joined'
import type { Steps } from '../../../domain/progress'
import { appendFrames, emptyEnd, END_BYTES, type FileEnd, type Frame } from '../frames/frames'

export type Framed = { readonly bytes: Uint8Array; readonly end: FileEnd }

/** Frames as they are to be written at the end of a file, one at a step. Without `end`: a whole new file. */
export function* framed(frames: Iterable<Frame>, step: string, end: FileEnd = emptyEnd): Steps<Framed> {
  const chunks: Uint8Array[] = []
  let mark = appendFrames(end, [])
  for (const frame of frames) {
    const next = appendFrames(mark.end, [frame])
    chunks.push(mark.bytes.subarray(0, mark.bytes.length - END_BYTES))
    mark = next
    yield { step, done: chunks.length }
  }
  return { bytes: joined([...chunks, mark.bytes]), end: mark.end }
}
