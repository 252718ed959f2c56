import { flagColumns } from './flag-columns'
import { personColumn } from './person-column'
import type { Column } from './plan'

/** The columns nothing is read from: neither a fact, nor a flag such as 是否已死亡 or 状态, nor the mark of a list of ours. */
export function unreadColumns(columns: readonly Column[]): readonly Column[] {
  const flags = flagColumns(columns)
  const person = personColumn(columns)
  const isFlag = (column: Column): boolean => flags.some(({ letter }) => letter === column.letter)
  return columns.filter(column => column.field === null && column !== person && !isFlag(column))
}
