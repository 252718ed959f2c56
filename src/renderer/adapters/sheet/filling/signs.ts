import { escapeXml } from '../writing/xml-escape'
import { elements, type CellXml } from './sheet-xml'

export type Signs = Readonly<Record<string, string>>

const sign = /[{｛]([^{}｛｝<>]{1,20})[}｝]/g

/** The text with the signs it knows replaced, e.g. `{单位}`; others stay. */
export const withoutSigns = (text: string, signs: Signs): string =>
  text.replace(sign, (whole, name: string) => signs[name.trim()] ?? whole)

/** The same in XML, between tags. */
export const withoutSignsInXml = (xml: string, signs: Signs): string =>
  xml.replace(sign, (whole, name: string) => {
    const said = signs[name.trim()]
    return said === undefined ? whole : escapeXml(said)
  })

/** A cell that holds its own text, with the signs in it replaced. Text kept in the list of strings is replaced there. */
export const cellWithoutSigns = (cell: CellXml, signs: Signs): CellXml =>
  cell.attributes.includes('inlineStr') ? { ...cell, content: withoutSignsInXml(cell.content, signs) } : cell

/** The lines at the head and the foot of the pages. */
export const pageLinesWithoutSigns = (tail: string, prefix: string, signs: Signs): string =>
  tail.replace(elements(prefix, 'headerFooter'), part => withoutSignsInXml(part, signs))
