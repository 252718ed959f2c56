/**
 * Sealed bytes in one row. Chromium writes a value above 64 KiB to a file of its own (limits.md: pages of 72 kB did, pages of 36 kB
 * did not); the rest is left for the row's other fields.
 */
export const MAX_SEALED_BYTES = 60 * 1024

export type Part<T> = { readonly part: number; readonly items: readonly T[]; readonly sealed: Uint8Array }

/**
 * Seal items in as few parts as fit, each at most `size` items and {@link MAX_SEALED_BYTES}; `seal` is told which part it is.
 * A single item that is larger by itself gets a part of its own.
 */
export function* fitted<T>(
  items: readonly T[],
  size: number,
  seal: (items: readonly T[], part: number) => Uint8Array,
): Generator<Part<T>, undefined, undefined> {
  let at = 0
  let part = 0
  let take = size
  while (at < items.length) {
    const some = items.slice(at, at + take)
    const sealed = seal(some, part)
    if (sealed.length > MAX_SEALED_BYTES && some.length > 1) {
      take = Math.ceil(some.length / 2)
      continue
    }
    yield { part, items: some, sealed }
    at += some.length
    part += 1
  }
}
