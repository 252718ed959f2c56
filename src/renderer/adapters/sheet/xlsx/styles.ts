import { builtInFormats } from '../cells/data/built-in-formats'
import { numberFormat, plainFormat, type NumberFormat } from '../cells/number-format'
import type { XmlEvents } from '../xml/xml-scanner'
import type { XmlTag } from '../xml/xml-tag'

/** The number format of each cell style of `styles.xml`, by the style's place in `cellXfs`. */
export class Styles implements XmlEvents {
  readonly formats: NumberFormat[] = []
  private readonly codes = new Map<number, string>()
  private readonly known = new Map<number, NumberFormat>()
  private inCellStyles = false

  open(name: string, tag: XmlTag): void {
    if (name === 'cellXfs') this.inCellStyles = true
    else if (name === 'numFmt') this.codes.set(tag.whole('numFmtId') ?? 0, tag.text('formatCode') ?? '')
    else if (name === 'xf' && this.inCellStyles) this.formats.push(this.format(tag.whole('numFmtId') ?? 0))
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false
  }

  text(): void {
    return
  }

  private format(id: number): NumberFormat {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const code = this.codes.get(id) ?? builtInFormats[id]
    const format = code === undefined ? plainFormat : numberFormat(code)
    this.known.set(id, format)
    return format
  }
}
