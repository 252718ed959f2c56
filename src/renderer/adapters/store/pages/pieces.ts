import type { Asked, Seal, SealerBeside } from '../../../domain/ports'
import type { Shared } from '../breathe'

/**
 * Sealed bytes in one row. Chromium writes a value above 64 KiB to a file of its own (limits.md: pages of 72 kB did, pages of 36 kB
 * did not); the rest is left for the row's other fields.
 */
export const MAX_SEALED_BYTES = 60 * 1024

/** How many texts may wait to be sealed: enough for another thread to be busy, few enough to be held in memory. */
const MOST_WAITING = 24

/** A row that sealed items go to: what they are bound to, how it takes them, and the row for what has no room in it. */
export type Place<T> = {
  readonly bound: string
  readonly put: (sealed: Uint8Array, items: readonly T[]) => void
  readonly next: () => Place<T>
}

/** Items to be sealed as one text, in every place that is to hold it. */
export type Piece = {
  readonly text: string
  readonly bounds: readonly string[]
  readonly put: (sealed: readonly Uint8Array[]) => void
  /** The pieces it falls into where it does not fit; a single item is never taken apart. */
  readonly halves: () => readonly Piece[]
}

/** A piece of these items, whose text is made of them now. */
export function pieceOf<T>(
  items: readonly T[],
  textOf: (items: readonly T[]) => string,
  places: readonly Place<T>[],
): Piece {
  return {
    text: textOf(items),
    bounds: places.map(({ bound }) => bound),
    put(sealed) {
      for (const [nth, bytes] of sealed.entries()) places[nth]?.put(bytes, items)
    },
    halves() {
      const middle = Math.ceil(items.length / 2)
      if (items.length < 2) return []
      const others = places.map(place => place.next())
      return [pieceOf(items.slice(0, middle), textOf, places), pieceOf(items.slice(middle), textOf, others)]
    },
  }
}

/** Who seals: another thread, or this one, at once. */
export type Sealer = Pick<SealerBeside, 'ask'>

const come = Promise.resolve()
export const sealHere = (seal: Seal): Sealer => ({
  ask(plain, bounds) {
    const sealed = seal.sealFor(plain, bounds)
    return { sealed: () => sealed, come }
  },
})

type Waiting = { readonly piece: Piece; readonly asked: Asked }

/** Seals pieces one after another and puts each where it belongs, one that does not fit in halves. */
export function startPieces(sealer: Sealer, step: string) {
  const waiting: Waiting[] = []
  let done = 0
  const asking = (piece: Piece): Waiting => ({ piece, asked: sealer.ask(piece.text, piece.bounds) })
  function* takeFirst(): Shared<void> {
    const first = waiting.shift()
    if (first === undefined) return
    const { piece, asked } = first
    if (asked.sealed() === null) yield { step, done, until: asked.come }
    const sealed = asked.sealed()
    if (sealed === null) throw new Error('Sealed bytes were not waited for')
    const halves = sealed.some(({ length }) => length > MAX_SEALED_BYTES) ? piece.halves() : []
    if (halves.length === 0) piece.put(sealed)
    waiting.unshift(...halves.map(asking))
    done += 1
  }
  return {
    *add(piece: Piece): Shared<void> {
      waiting.push(asking(piece))
      if (waiting.length >= MOST_WAITING || waiting[0]?.asked.sealed() !== null) yield* takeFirst()
      yield { step, done }
    },
    /** Everything added is in its place afterwards. */
    *end(): Shared<void> {
      while (waiting.length > 0) yield* takeFirst()
    },
  }
}

/** {@link startPieces} for pieces that are made as they are needed. */
export function* sealPieces(pieces: Iterable<Piece>, sealer: Sealer, step: string): Shared<void> {
  const sealing = startPieces(sealer, step)
  for (const piece of pieces) yield* sealing.add(piece)
  yield* sealing.end()
}
