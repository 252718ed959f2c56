import { useState } from 'react'
import { alignedTo, printersFor } from '../domain/designs/printer-of'
import type { Paper } from '../domain/paper/paper'
import { alignment } from '../domain/records/alignment'
import { useAll } from './use-records'

/** Kept on this PC and not with the records: each PC prints on its own printer. The name the office gave it, which tells of nobody. */
const NAME = 'wenyuan.printer'

/** Which printer a paper goes to, where printers were measured for its sheet. */
export type Printer = {
  readonly names: readonly string[]
  readonly chosen: string | undefined
  readonly choose: (name: string) => void
  /** The paper moved as the chosen printer asks. */
  readonly align: (layout: Paper) => Paper
}

export function usePrinter(layout: Pick<Paper, 'placed'>): Printer {
  const all = useAll(alignment)
  const [kept, setKept] = useState(() => localStorage.getItem(NAME))
  const names = printersFor(layout, all).map(({ printer }) => printer)
  const chosen = names.find(name => name === kept) ?? names[0]
  return {
    names,
    chosen,
    choose: name => {
      localStorage.setItem(NAME, name)
      setKept(name)
    },
    align: one => alignedTo(one, chosen, all),
  }
}
