import { usualDecisions, type ListColumn } from './column'
import type { Basis } from './data/bases'
import type { GivingOutPlan, GivingOutRequest } from './plan-giving-out'
import { careLine, watermark, type GivenBy } from './watermark'
import type { RecordName } from '../journal/entry'
import { maskedValue } from '../personal-data/masked-value'
import type { OutSheet } from '../sheet/workbook'

/** A column of a register: what it is called, what it tells of people, how wide it is in characters, and what stands in it. */
export type RegisterColumn<R> = ListColumn<string> & {
  readonly width: number
  readonly value: (row: R) => string
}

/** A register about to be printed or saved. */
export type RegisterList<R> = {
  readonly name: string
  readonly columns: readonly RegisterColumn<R>[]
  readonly rows: readonly R[]
  readonly about: readonly RecordName[]
}

/** What the clerk answers before it leaves. */
export type Answers = {
  readonly recipient: string
  readonly purpose: string
  readonly basis: Basis | undefined
  readonly password: string
}

/** What is asked of the rules: each column masked as lists for somebody named usually are. */
export const requestOf = <R>(
  { columns }: RegisterList<R>,
  { recipient, purpose, basis, password }: Answers,
): GivingOutRequest<string> => ({
  audience: 'named',
  recipient,
  purpose,
  basis,
  password: password === '' ? null : password,
  copies: 1,
  columns: usualDecisions(columns, 'named'),
})

/** The register as it leaves the office, by the plan, with who gives it and what for on every page. */
export function registerSheet<R>(
  { name, columns, rows }: RegisterList<R>,
  plan: GivingOutPlan<string>,
  by: GivenBy,
): OutSheet {
  const given = plan.columns.flatMap(planned => {
    const column = columns.find(({ field }) => field === planned.field)
    return column === undefined ? [] : [{ ...column, masked: planned.masked }]
  })
  return {
    name,
    note: watermark(plan, by),
    pageHead: watermark(plan, by),
    pageFoot: careLine(plan),
    columns: given.map(({ label, width }) => ({ heading: label, width })),
    rows: rows.map(row =>
      given.map(({ privacy, masked, value }) => (masked ? maskedValue(privacy, value(row)) : value(row))),
    ),
    landscape: true,
  }
}
