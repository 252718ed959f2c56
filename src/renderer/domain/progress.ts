/** How far a long piece of work has come. `total` is absent while it is not known. */
export type Progress = { readonly step: string; readonly done: number; readonly total?: number }

/** What long work is given so that the clerk can see it and stop it. */
export type Watch = {
  report(progress: Progress): void
  /** True once the clerk has asked to stop; the work then ends with the refusal `cancelled`, having changed nothing. */
  cancelled(): boolean
}

export const unwatched: Watch = { report: () => undefined, cancelled: () => false }

/** Long work in small steps, each telling how far it has come. Whoever runs it on a screen pauses between steps. */
export type Steps<T> = Generator<Progress, T, undefined>
