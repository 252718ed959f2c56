/** Runs what it is given one after another, in the order it was given. A fault of one is its caller's and stops no other. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export function inTurn(): InTurn {
  let before: Promise<unknown> = Promise.resolve()
  return work => {
    const turn = before.then(work)
    before = turn.catch(() => undefined)
    return turn
  }
}
