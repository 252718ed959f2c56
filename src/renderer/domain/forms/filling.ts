/** The rows of a form that take people, 1-based, both counted. Where there are more people, rows are put in before the last one. */
export type FormArea = { readonly from: number; readonly to: number }

/** What is put into a cell; a day is written as a day where the form's cell shows days, else as its text. */
export type FilledValue =
  | null
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: string; readonly text: string }

/** A form as it is to be filled. */
export type FormFilling = {
  readonly sheet: string
  /** Null: the form lists nobody, only `cells` are put in. */
  readonly area: FormArea | null
  /** 0-based columns, in the order of each person's values. Columns not among them keep their look and their formulas only. */
  readonly columns: readonly number[]
  readonly people: readonly (readonly FilledValue[])[]
  /** What stands for each sign, e.g. `单位` for `{单位}`. */
  readonly signs: Readonly<Record<string, string>>
  /** What stands in cells outside the area, by the cell as a clerk names it (`C4`), rows as in the empty form. */
  readonly cells?: ReadonlyMap<string, FilledValue>
  /** A line every printed page is to bear beside the form's own: who gave it out, when, what for, to whom. */
  readonly pageLine?: string
}
