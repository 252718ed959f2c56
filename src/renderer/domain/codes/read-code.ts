import type { Coded } from '../records/parts'
import { codeTable, wordKey, type CodeEntry, type CodeTable } from './code-table'
import { nation } from './data/nation'
import { education, health, hukouKind, idType, marriage, politics, sex, tenure } from './data/personal'
import { relation } from './data/relation'

/** The tables of values a resident's facts are taken from (domain handbook §2.5). A new one is a data file and a line here. */
export const codeTables = {
  sex: codeTable(sex),
  nation: codeTable(nation),
  relation: codeTable(relation),
  hukouKind: codeTable(hukouKind),
  politics: codeTable(politics),
  education: codeTable(education),
  marriage: codeTable(marriage),
  health: codeTable(health),
  idType: codeTable(idType),
  tenure: codeTable(tenure),
} as const satisfies Record<string, CodeTable>
export type CodedField = keyof typeof codeTables

/** Whether a fact is a value of one of the tables. */
export const isCoded = (field: string): field is CodedField => field in codeTables

const leadingCode = /^(\d{1,2})[-.、:：\s]*(\D+)$/u
const soleDigit = /^\d$/

function findEntry(table: CodeTable, text: string): CodeEntry | undefined {
  const known = table.byWord.get(text) ?? table.byWord.get(wordKey(text))
  if (known !== undefined) return known
  if (soleDigit.test(text)) return table.byWord.get(`0${text}`)
  const parts = leadingCode.exec(text)
  return parts === null ? undefined : table.byWord.get(wordKey(parts[2] ?? ''))
}

/**
 * The value a cell's tidy text stands for: by its label, another word for it, its code (a lost leading zero is put back), or both
 * (`01 汉族`). A word the table does not know keeps its text and has no code.
 */
export function readCode(field: CodedField, text: string): Coded & { readonly known: boolean } {
  const entry = findEntry(codeTables[field], text)
  return entry === undefined ? { text, known: false } : { code: entry.code, text: entry.label, known: true }
}

/** The labels of a table in their standard order, for choosing from. */
export const codeLabels = (field: CodedField): readonly string[] =>
  codeTables[field].entries.map(entry => entry.label)
