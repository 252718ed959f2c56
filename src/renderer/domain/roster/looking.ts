/** Looks at things by something (`by`): at each anew, or only where it was not looked at before by the very same, or by an equal text. */
export type Looking<Thing, Seen> = (
  by: readonly (object | string)[],
  look: (thing: Thing) => Seen,
) => (thing: Thing) => Seen

/** At each anew. */
export const lookingAnew = <Thing, Seen>(_: readonly (object | string)[], look: (thing: Thing) => Seen) =>
  look

/** Only at what it has not looked at before; all is forgotten once it looks by something else. */
export function lookingOnce<Thing, Seen>(): Looking<Thing, Seen> {
  let last: readonly (object | string)[] = []
  let seen = new Map<Thing, Seen>()
  return (by, look) => {
    if (by.length !== last.length || by.some((one, at) => one !== last[at])) seen = new Map()
    last = by
    return thing => {
      const before = seen.get(thing)
      if (before !== undefined) return before
      const now = look(thing)
      seen.set(thing, now)
      return now
    }
  }
}
