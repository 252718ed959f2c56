// Makes resources/samples/roster.xlsx: a roster as a street office sends it, of invented people. Run it after changing the data.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { flaws, households, writtenTwice } from './sample-residents.mjs'

const region = '140213'
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const headings =
  '序号 姓名* 公民身份号码* 性别 出生日期 民族 户号 与户主关系* 户口类别 户籍地址 小区 楼栋 单元 室 联系电话* 政治面貌 文化程度 婚姻状况 人员类型 备注'.split(
    ' ',
  )
const widths = [6, 16, 22, 6, 12, 9, 12, 12, 12, 40, 10, 8, 6, 8, 15, 12, 10, 10, 16, 18]
const style = { text: 1, date: 2, building: 3, number: 4, heading: 5, title: 6 }

/** An identity number of a birth date and a place in the day's sequence, odd for men (GB 11643). */
function idNumber(birthDate, sequence) {
  const digits = region + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0')
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return digits + '10X98765432'[sum % 11]
}

function people() {
  const list = []
  let house
  for (const line of households.split('\n').filter(text => text !== '')) {
    const words = line.split(' ').map(word => (word === '-' ? '' : word))
    if (words.length === 3) {
      house = {
        building: Number(words[0]),
        unit: Number(words[1]),
        room: Number(words[2]),
        number: (house?.number ?? 0) + 1,
      }
      continue
    }
    const [name, relation, sex, birthDate, nation, politics, education, marriage, tags, remarks] = words
    const sequence = 212 + list.length * 2 + (sex === '男' ? 1 : 0)
    list.push({
      name,
      relation,
      sex,
      birthDate,
      nation,
      politics,
      education,
      marriage,
      tags,
      remarks,
      house,
      idNumber: idNumber(birthDate, sequence),
      phone: phoneOf(birthDate, list.length),
    })
  }
  return list
}

/** No number of these is given out: the last digits only count. Children have none. */
const phoneOf = (birthDate, index) =>
  birthDate > '2012' ? '' : `1990000${String(1000 + index * 37).padStart(4, '0')}`

const serialOf = date => Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000)

function flawedId(person, flaw) {
  if (flaw === undefined) return person.idNumber
  if (flaw.number !== undefined) return { value: flaw.number, style: style.number }
  if (flaw.replaced !== undefined)
    return (
      person.idNumber.slice(0, flaw.replaced[0]) +
      flaw.replaced[1] +
      person.idNumber.slice(flaw.replaced[0] + 1)
    )
  return flaw.text ?? person.idNumber + flaw.suffix
}

function rowOf(person, index) {
  const flaw = flaws[person.name] ?? {}
  const { building, unit, room, number } = person.house
  const local = !person.remarks.includes('租')
  return [
    { value: index + 1, style: style.number },
    person.name,
    flawedId(person, flaw.idNumber),
    flaw.sex ?? person.sex,
    flaw.birthDate ?? { value: serialOf(person.birthDate), style: style.date },
    `${person.nation}族`,
    `WHY${String(number).padStart(4, '0')}`,
    person.relation,
    local ? '本地户籍' : '外地户籍',
    local ? `山西省大同市平城区水泉街道文和园${building}号楼${unit}单元${room}室` : '',
    '文和园',
    { value: building, style: style.building },
    { value: unit, style: style.number },
    { value: room, style: style.number },
    flaw.phone ?? person.phone,
    person.politics,
    person.education,
    person.marriage,
    person.tags,
    person.remarks,
  ]
}

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letter = column => String.fromCharCode(65 + column)

function cellXml(cell, column, row, look = style.text) {
  const place = `${letter(column)}${row}`
  if (cell === '') return `<c r="${place}" s="${look}"/>`
  if (typeof cell === 'object') return `<c r="${place}" s="${cell.style}"><v>${cell.value}</v></c>`
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
}

const rowXml = (row, cells, look) =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(cell, column, row, look)).join('')}</row>`

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function sheetXml() {
  const list = people()
  const twice = list.find(({ name }) => name === writtenTwice)
  const rows = [...list, twice].map((person, index) => rowXml(index + 4, rowOf(person, index)))
  const last = rows.length + 4
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `${head}<worksheet xmlns="${spreadsheet}"><cols>${columns.join('')}</cols><sheetData>${[
    rowXml(1, ['水泉街道文源社区文和园小区居民花名册'], style.title),
    rowXml(2, ['填报单位：文源社区居民委员会', ...Array(14).fill(''), '填报日期：2026年11月10日'], 0),
    rowXml(3, headings, style.heading),
    ...rows,
    rowXml(last, ['合计', `${rows.length}人`], style.text),
    rowXml(last + 1, ['填表人：李𠮷', ...Array(6).fill(''), '审核人：王䶮'], 0),
  ].join(
    '',
  )}</sheetData><mergeCells count="2"><mergeCell ref="A1:T1"/><mergeCell ref="A2:H2"/></mergeCells></worksheet>`
}

const format = (id, more = '') =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`
const stylesXml = `${head}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;号楼&quot;"/></numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${format(0)}${format(49)}${format(14)}${format(176)}${format(0)}${['1', '2'].map(font => `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf>`).join('')}</cellXfs></styleSheet>`

/** The bytes of the sample roster. */
export function sampleRoster() {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="居民花名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': sheetXml(),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(files, { level: 9, mtime: new Date(2026, 10, 10) })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../resources/samples/roster.xlsx', import.meta.url), sampleRoster())
