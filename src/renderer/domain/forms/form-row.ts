import type { ListColumn } from '../giving-out/column'
import type { Tag } from '../records/parts'

export type FactValue = string | number | undefined

/** What a line of a form is made from: one person, household, enterprise … of the office's records. */
export type FormRow = {
  readonly id: string
  /** What the clerk knows it by. */
  readonly name: string
  /** A fact by its name, as of a day (`YYYY-MM-DD`; absent: today). */
  readonly value: (fact: string, on?: string) => FactValue
  /** The tag of that name, if it holds. */
  readonly tag: (name: string) => Tag | undefined
  /** How it stands to the last report, in words. */
  readonly change?: string
  /** What only this form asks and the clerk has entered before, by the column's name. */
  readonly own: (name: string) => string | undefined
}

/** Something a form can ask for, as the clerk picks it from a list. */
export type FormFact<Row> = {
  /** Stable in mappings. */
  readonly name: string
  readonly label: string
  /** What it stands under in the list. */
  readonly group: string
  /** What it tells, for the duties of giving out. */
  readonly tells: readonly ListColumn<string>[]
  /** No roster of people tells it: other records of the office do. */
  readonly elsewhere?: true
  readonly value: (row: Row, on: string) => FactValue
}

/** Which facts a form may tell, each whole or masked. */
export type Given = {
  readonly isGiven: (field: string) => boolean
  readonly isMasked: (field: string) => boolean
}

/** Everything whole: nothing leaves the office by it. */
export const allGiven: Given = { isGiven: () => true, isMasked: () => false }
