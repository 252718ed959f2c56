import type { Column } from './plan'
import type { PlanMemory } from './plan-memory'
import { rowReader, type RowReader } from './read-row'
import { withAliases, type Alias } from './value-aliases'

/** What the rows of a roster are read by: the day is `YYYY-MM-DD`. */
export type ReadingBy = {
  readonly columns: readonly Column[]
  readonly today: string
  /** What is remembered of written values. */
  readonly aliases: readonly Alias[]
  readonly memory: PlanMemory
}

/** Reads rows of people; one that is remembered is not read again. */
export function rosterReader({ columns, today, aliases, memory }: ReadingBy): RowReader {
  const read = rowReader(columns, today)
  const meant = withAliases(columns, aliases)
  return memory.reader({ columns, today, aliases }, row => read(meant(row)))
}
