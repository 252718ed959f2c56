type Identified = { readonly id: string }

/** What a later list of records has that is new or other, and the ids it has no longer. */
export type ListChanges<T> = { readonly put: readonly T[]; readonly dropped: readonly string[] }

/** Both lists from where they ran apart, compared by id. */
function compareById<T extends Identified>(before: readonly T[], after: readonly T[]): ListChanges<T> {
  const left = new Map(before.map(one => [one.id, one]))
  const put: T[] = []
  for (const one of after) {
    if (left.get(one.id) !== one) put.push(one)
    left.delete(one.id)
  }
  return { put, dropped: [...left.keys()] }
}

/**
 * Compares two states of a list whose records keep their places, as those of the store do: records that did not change are the same
 * objects. Quick while few are gone.
 */
export function changesBetween<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): ListChanges<T> {
  if (before.length === 0) return { put: after, dropped: [] }
  const put: T[] = []
  const dropped: string[] = []
  let at = 0
  for (let to = 0; to < after.length; to++, at++) {
    const old = before[at]
    const now = after[to]
    if (now === undefined || old === now) continue
    if (old?.id === now.id) put.push(now)
    else if (old !== undefined && before[at + 1] === now) {
      dropped.push(old.id)
      at += 1
    } else {
      const rest = compareById(before.slice(at), after.slice(to))
      return { put: [...put, ...rest.put], dropped: [...dropped, ...rest.dropped] }
    }
  }
  return { put, dropped: [...dropped, ...before.slice(at).map(({ id }) => id)] }
}
