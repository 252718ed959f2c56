import type { Paper } from '../paper/paper'
import type { Alignment } from '../records/alignment'

/** The printers that were measured for the sheet a paper stands on. None: it is printed as it is. */
export const printersFor = (
  { placed }: Pick<Paper, 'placed'>,
  all: readonly Alignment[],
): readonly Alignment[] =>
  placed?.designId === undefined ? [] : all.filter(({ designId }) => designId === placed.designId)

/** A paper moved as the printer asks; as it is where no printer was measured for its sheet. */
export function alignedTo(layout: Paper, printer: string | undefined, all: readonly Alignment[]): Paper {
  const { placed } = layout
  const found = printersFor(layout, all).find(one => one.printer === printer)
  return placed === undefined || found === undefined
    ? layout
    : { ...layout, placed: { ...placed, moves: found.moves } }
}
