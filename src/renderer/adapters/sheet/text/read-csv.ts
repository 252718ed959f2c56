import type { Sheet } from '../../../domain/sheet/workbook'
import { RowCollector } from '../cells/row-collector'
import type { Quota } from '../quota'

const delimiters = [',', '\t', ';', '，', '|'] as const
const sampleLength = 20_000

/**
 * A sheet of separated values. All cells are text, digits and all. Fields may be quoted and then hold separators, line ends and doubled
 * quotes (RFC 4180); `="0012"`, the trick to make Excel keep digits, means its result. A quote that is never closed is a plain character.
 */
export function readCsv(text: string, quota: Quota): Sheet {
  const stated = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = stated?.[1] ?? likelyDelimiter(text.slice(0, sampleLength))
  const rows = new RowCollector(quota)
  const reader = new CsvReader(text, delimiter, stated?.[0].length ?? 0)
  for (let row = 1; !reader.done; row += 1) {
    rows.begin(row)
    for (let column = 0; ; column += 1) {
      rows.put(column, formulaResult(reader.field()))
      if (reader.rowEnded) break
    }
  }
  return rows.finish('Sheet1', false)
}

/** The separator that stands most often outside quotes; a comma when none does. */
function likelyDelimiter(sample: string): string {
  const unquoted = sample.replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => unquoted.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

const formulaResult = (field: string): string => /^="([^"]*)"$/.exec(field)?.[1] ?? field

class CsvReader {
  rowEnded = false
  private at: number
  private quotesEnd = false
  private readonly text: string
  private readonly delimiter: string
  private readonly plainEnd: RegExp

  constructor(text: string, delimiter: string, from: number) {
    this.text = text
    this.delimiter = delimiter
    this.at = from
    this.plainEnd = new RegExp(`[\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`, 'g')
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  /** The next field; `rowEnded` tells whether it was the last of its row. */
  field(): string {
    const quoted = this.text[this.at] === '"' && !this.quotesEnd ? this.quotedField() : undefined
    const plain = this.plainField()
    return quoted === undefined ? plain : quoted + plain
  }

  /** A quoted field up to its closing quote; undefined when there is none in the rest of the file. */
  private quotedField(): string | undefined {
    let value = ''
    let from = this.at + 1
    for (;;) {
      const end = this.text.indexOf('"', from)
      if (end < 0) {
        this.quotesEnd = true
        return undefined
      }
      value += this.text.slice(from, end)
      from = end + 1
      if (this.text[from] !== '"') break
      value += '"'
      from += 1
    }
    this.at = from
    return value.replace(/\r\n?/g, '\n')
  }

  /** The rest of a field up to its separator, and past it. */
  private plainField(): string {
    this.plainEnd.lastIndex = this.at
    const end = this.plainEnd.exec(this.text)?.index ?? this.text.length
    const value = this.text.slice(this.at, end)
    const mark = this.text[end]
    this.rowEnded = mark !== this.delimiter
    this.at = end + (mark === '\r' && this.text[end + 1] === '\n' ? 2 : 1)
    return value
  }
}
