import { sharedStringsStart } from './fixed-parts'
import { escapeCell } from './xml-escape'

const batch = 5000

/** The texts of a workbook, each stored once. */
export class StringTable {
  private readonly indexes = new Map<string, number>()

  indexOf(text: string): number {
    const known = this.indexes.get(text)
    if (known !== undefined) return known
    this.indexes.set(text, this.indexes.size)
    return this.indexes.size - 1
  }

  /** The part `sharedStrings.xml` in pieces. */
  *part(): Generator<string> {
    yield sharedStringsStart
    let piece: string[] = []
    for (const text of this.indexes.keys()) {
      piece.push(`<si><t xml:space="preserve">${escapeCell(text)}</t></si>`)
      if (piece.length < batch) continue
      yield piece.join('')
      piece = []
    }
    yield `${piece.join('')}</sst>`
  }
}
