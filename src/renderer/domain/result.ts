/** Something the clerk must see: a stable code, where it happened, and the values its sentence needs. Words are in `words/`. */
export type Problem = {
  readonly code: string
  /** What in the sentence varies, e.g. `{ limit: '200000' }`. Shown to the clerk, never logged: it may hold personal text. */
  readonly detail?: Readonly<Record<string, string>>
}

/** The outcome of an operation that can fail in ways the clerk must see. Faults (a bug, a broken disk) are thrown instead. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = <T>(code: string, detail?: Readonly<Record<string, string>>): Result<T> => ({
  ok: false,
  problem: detail === undefined ? { code } : { code, detail },
})
