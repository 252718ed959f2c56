import { columnIndex } from '../../../domain/sheet/workbook'
import { damaged } from '../unreadable'

/** A cell as it stands in the part: its column (0-based), its attributes without `r`, and what is between its tags. */
export type CellXml = { readonly column: number; readonly attributes: string; readonly content: string }

/** A row as it stands: its number, its attributes without `r`, and its cells as they are written. */
export type RowXml = { readonly row: number; readonly attributes: string; readonly inside: string }

/** A sheet taken apart around its rows; `prefix` is what every name of the part begins with, mostly nothing. */
export type SheetXml = {
  readonly prefix: string
  readonly head: string
  readonly rows: readonly RowXml[]
  readonly tail: string
}

const cellName = /^([A-Za-z]{1,3})\d*$/

function columnOf(place: string): number {
  const letters = cellName.exec(place)?.[1]
  if (letters === undefined) throw damaged()
  return columnIndex(letters)
}

const ownPlace = /\s+r\s*=\s*(?:"([^"]*)"|'([^']*)')/

/** The value of `r` and the attributes without it. */
function placed(attributes: string): { readonly place: string | undefined; readonly rest: string } {
  const found = ownPlace.exec(attributes)
  if (found === null) return { place: undefined, rest: attributes }
  return { place: found[1] ?? found[2], rest: attributes.replace(ownPlace, '') }
}

/** Every element of a name, with its attributes and what is between its tags; elements of that name must not hold each other. */
export const elements = (prefix: string, name: string): RegExp =>
  new RegExp(
    `<${prefix}${name}((?:\\s+[^\\s=/>]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</${prefix}${name}\\s*>)`,
    'g',
  )

/** The cells of a row. */
export function cellsOf({ inside }: RowXml, prefix: string): CellXml[] {
  let column = -1
  return Array.from(inside.matchAll(elements(prefix, 'c')), ([, given = '', content = '']) => {
    const { place, rest } = placed(given)
    column = place === undefined ? column + 1 : columnOf(place)
    return { column, attributes: rest, content }
  })
}

function rowsOf(content: string, prefix: string): RowXml[] {
  let row = 0
  return Array.from(content.matchAll(elements(prefix, 'row')), ([, given = '', inside = '']) => {
    const { place, rest } = placed(given)
    row = place === undefined ? row + 1 : Number(place)
    return { row, attributes: rest, inside }
  })
}

/** A sheet part taken apart. Comments between rows would be lost; no producer writes any. Throws `file-truncated` without rows. */
export function takeApart(xml: string): SheetXml {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1]
  if (prefix === undefined) throw damaged()
  const empty = new RegExp(`<${prefix}sheetData\\s*/>`).exec(xml)
  if (empty !== null) {
    const head = `${xml.slice(0, empty.index)}<${prefix}sheetData>`
    return {
      prefix,
      head,
      rows: [],
      tail: `</${prefix}sheetData>${xml.slice(empty.index + empty[0].length)}`,
    }
  }
  const open = new RegExp(`<${prefix}sheetData\\s*>`).exec(xml)
  const close = xml.lastIndexOf(`</${prefix}sheetData`)
  if (open === null || close < open.index) throw damaged()
  const from = open.index + open[0].length
  return {
    prefix,
    head: xml.slice(0, from),
    rows: rowsOf(xml.slice(from, close), prefix),
    tail: xml.slice(close),
  }
}

/** The value of an attribute, escaped as it stands. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found === null ? undefined : (found[1] ?? found[2])
}

/** The attributes without one of them. */
export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '')
