import { escapeXml } from './xml-escape'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** How the cells of our workbooks look, by their place in `cellXfs` below. */
export const style = {
  plain: 0,
  text: 1,
  number: 2,
  heading: 3,
  title: 4,
  note: 5,
  explanation: 6,
} as const

/** A sheet for the parts that list sheets: its name and the rows repeated on every printed page. */
export type SheetTitle = {
  readonly name: string
  readonly repeatedRows: number
  readonly hidden: boolean
}

export const worksheetStart = `${head}<worksheet xmlns="${main}">`

export const contentTypes = (sheets: readonly SheetTitle[]): string =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
    )
    .join(
      '',
    )}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`

export const packageRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const workbook = (sheets: readonly SheetTitle[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets><definedNames>${sheets
    .map(
      ({ name, repeatedRows }, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$${repeatedRows}</definedName>`,
    )
    .join('')}</definedNames></workbook>`

export const workbookRelations = (sheets: readonly SheetTitle[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`

const font = (size: number, bold: boolean, colour = ''): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colour}<name val="宋体"/><family val="3"/><charset val="134"/></font>`
const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`
const sides = ['left', 'right', 'top', 'bottom'].map(side).join('')
const cellStyle = (
  format: number,
  fontIndex: number,
  fill: number,
  border: number,
  alignment: string,
): string =>
  `<xf numFmtId="${format}" fontId="${fontIndex}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${alignment}/></xf>`
const textFormat = 49
const grey = '<color rgb="FF6B6B6B"/>'
const centred = ' horizontal="center" wrapText="1"'

export const styles = `${head}<styleSheet xmlns="${main}"><fonts count="4">${font(11, false)}${font(11, true)}${font(16, true)}${font(9, false, grey)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellStyle(textFormat, 0, 0, 1, ' wrapText="1"')}${cellStyle(0, 0, 0, 1, '')}${cellStyle(textFormat, 1, 2, 1, centred)}${cellStyle(textFormat, 2, 0, 0, centred)}${cellStyle(textFormat, 0, 0, 0, '')}${cellStyle(textFormat, 3, 0, 1, centred)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

export const sharedStringsStart = `${head}<sst xmlns="${main}">`
