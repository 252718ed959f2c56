/** Copying this many cells between page and worker takes a few milliseconds. */
const COPIED_AT_ONCE = 2000

/** Rows in groups of about `cellsAtOnce` cells, whatever the width of the sheet. `width` tells how many cells a row has. */
export function* batches<Row>(
  rows: Iterable<Row>,
  width: (row: Row) => number,
  cellsAtOnce = COPIED_AT_ONCE,
): Generator<Row[]> {
  let batch: Row[] = []
  let cells = 0
  for (const row of rows) {
    batch.push(row)
    cells += 1 + width(row)
    if (cells < cellsAtOnce) continue
    yield batch
    batch = []
    cells = 0
  }
  if (batch.length > 0) yield batch
}
