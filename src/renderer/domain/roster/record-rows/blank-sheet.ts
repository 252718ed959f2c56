import type { OutSheet } from '../../sheet/workbook'
import { labelOf } from './record-book'
import type { RecordRoster } from './record-roster'

const EMPTY_ROWS = 500

/** The empty form of a kind of roster: the headings we read, drop-downs, every cell text, and a row that explains. */
export function blankSheet<F extends string>(
  { facts }: RecordRoster<F>,
  name: string,
  { title, note }: { readonly title: string; readonly note: string },
): OutSheet {
  const asked = facts.flatMap(fact => (fact.asked === undefined ? [] : [{ ...fact, ...fact.asked }]))
  const isNeeded = (explanation: string): boolean => explanation.startsWith('必填')
  return {
    name,
    title,
    note,
    columns: asked.map(fact => ({
      heading: isNeeded(fact.explanation) ? `${labelOf(fact)}*` : labelOf(fact),
      width: fact.width,
      hint: fact.hint,
      ...(fact.choices !== undefined && { choices: fact.choices }),
    })),
    explanations: asked.map(({ explanation }) => explanation),
    rows: [],
    emptyRows: EMPTY_ROWS,
    landscape: true,
  }
}
