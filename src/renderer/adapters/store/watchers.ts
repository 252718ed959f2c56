/** Who is to be told of commits. */
export function startWatchers() {
  const watchers = new Set<{ readonly kinds: ReadonlySet<string>; readonly listener: () => void }>()
  return {
    /** Returns how to stop. */
    add(kinds: readonly string[], listener: () => void): () => void {
      const watcher = { kinds: new Set(kinds), listener }
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
    /** Tell each watcher of any of the kinds once. A listener that throws does so on its own: what is written stays written. */
    tell(kinds: ReadonlySet<string>): void {
      for (const { kinds: watched, listener } of watchers)
        if ([...watched].some(kind => kinds.has(kind))) queueMicrotask(listener)
    },
  }
}
