const cellsAtOnce = 2000

/**
 * Rows in groups small enough that copying one between page and worker takes a few milliseconds, whatever the width of the sheet.
 * `width` tells how many cells a row has.
 */
export function* batches<Row>(rows: readonly Row[], width: (row: Row) => number): Generator<Row[]> {
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
