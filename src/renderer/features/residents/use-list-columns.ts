import { useMemo, useState } from 'react'
import { keepColumns, keptColumns } from '../../services/kept-columns'
import { useRights } from '../../services/use-rights'
import { columnsFor, usualColumns } from './list-columns'

/** The columns there are to choose from, and those chosen on this PC. */
export function useListColumns() {
  const rights = useRights()
  const all = useMemo(() => columnsFor(rights), [rights])
  const [names, setNames] = useState(() => keptColumns() ?? usualColumns)
  const choose = (chosen: readonly string[] | undefined): void => {
    keepColumns(chosen)
    setNames(chosen ?? usualColumns)
  }
  const chosen = useMemo(() => all.filter(({ name }) => names.includes(name)), [all, names])
  return { all, names, chosen, choose }
}
