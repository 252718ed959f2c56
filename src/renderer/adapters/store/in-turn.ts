/** Runs what it is given one after another, in the order it was given. A fault of one is its caller's and stops no other. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  const settled = (): undefined => undefined
  return function next<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.then(settled, settled)
    return turn
  }
}
