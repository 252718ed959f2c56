import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { project, tell } from './project.mjs'

const out = join(project, 'out', 'forms-office')
const samples = join(project, 'resources', 'samples')
const roster = join(samples, 'roster.xlsx')
const DPI = 60
const POINTS = 72
const HEADING_ROW = 3
const EMPTY_ROWS = 3

/** LibreOffice as this PC calls it, or undefined. */
const findOffice = () =>
  ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)

const headings = ['序号', '姓名', '身份证号', '性别', '年龄', '联系电话', '住址', '备注']

/** A form as exceljs writes it: a title, framed rows, a sum and a signature. */
async function byExceljs() {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('登记表', { pageSetup: { orientation: 'landscape', paperSize: 9 } })
  sheet.addRow(['人员登记表'])
  sheet.mergeCells(1, 1, 1, headings.length)
  sheet.addRow(['填表单位：{单位}'])
  sheet.addRow(headings)
  const thin = { style: 'thin' }
  for (let row = HEADING_ROW; row <= HEADING_ROW + EMPTY_ROWS; row += 1) {
    headings.forEach((_, column) => {
      sheet.getCell(row, column + 1).border = { top: thin, left: thin, bottom: thin, right: thin }
    })
  }
  sheet.getCell(HEADING_ROW + EMPTY_ROWS + 1, 1).value = '合计'
  sheet.getCell(HEADING_ROW + EMPTY_ROWS + 2, 1).value = '填表人：'
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The same as SheetJS writes it. */
async function bySheetJs() {
  const { utils, write } = await import('xlsx')
  const empty = Array.from({ length: EMPTY_ROWS }, () => [])
  const sheet = utils.aoa_to_sheet([
    ['人员登记表'],
    ['填表单位：'],
    headings,
    ...empty,
    ['合计'],
    ['填表人：'],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '登记表')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}

function wenyuan(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'out/cli/wenyuan.js'), ...args])
  if (status !== 0 && status !== 1) throw new Error(`wenyuan ${args.join(' ')}: ${stderr.toString()}`)
}

/** Forms of three producers, each filled with the sample roster; the paths of the filled ones. */
async function fillForms() {
  const made = { 'exceljs.xlsx': await byExceljs(), 'sheetjs.xlsx': await bySheetJs() }
  const filled = [join(out, '手写-填好.xlsx')]
  wenyuan('fill', join(samples, 'form.xlsx'), join(samples, 'form-mapping.json'), roster, '-o', filled[0])
  for (const [name, bytes] of Object.entries(made)) {
    const form = join(out, name)
    const mapping = `${form}.json`
    const result = form.replace('.xlsx', '-填好.xlsx')
    writeFileSync(form, bytes)
    wenyuan('fill', form, '-o', mapping)
    wenyuan('fill', form, mapping, roster, '-o', result)
    filled.push(result)
  }
  return filled
}

/** How many pages a PDF has; each is drawn into a picture beside it. */
async function drawPages(path) {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const { PNG } = await import('pngjs')
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(new Uint8Array(readFileSync(path)))
  let pages = 0
  for (const page of document.pages()) {
    pages += 1
    const { width, height, data } = await page.render({
      scale: DPI / POINTS,
      render: ({ data: pixels }) => Promise.resolve(pixels),
    })
    const png = new PNG({ width, height })
    png.data.set(data)
    writeFileSync(path.replace('.pdf', `-${pages}.png`), PNG.sync.write(png))
  }
  document.destroy()
  library.destroy()
  return pages
}

// Filled forms opened by another program and printed: whether it can, and pictures to be looked at.
await install()
const office = findOffice()
if (office === undefined) {
  tell('这台电脑上没有 LibreOffice（soffice），没有核对。装好后再运行 npm run forms:office。')
  process.exit(1)
}
await build()
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const path of await fillForms()) {
  const settings = ['--headless', '--norestore', `-env:UserInstallation=file://${join(out, 'profile')}`]
  const { status } = spawnSync(office, [...settings, '--convert-to', 'pdf', '--outdir', out, path], {
    stdio: 'ignore',
  })
  const pdf = path.replace('.xlsx', '.pdf')
  const pages = status === 0 ? await drawPages(pdf) : 0
  if (pages === 0) process.exitCode = 1
  tell(pages === 0 ? `没有打开：${basename(path)}` : `已打开并印成 PDF：${basename(pdf)}，${pages} 页`)
}
rmSync(join(out, 'profile'), { recursive: true, force: true })
tell(`页面的样子在 ${out}，请看一看。`)
