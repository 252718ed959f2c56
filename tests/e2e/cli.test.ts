import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { writeWorkbook } from '../../src/renderer/adapters/sheet/write-workbook'
import { aFolder } from '../builders/a-folder'
import { anIdNumber } from '../builders/a-resident'
import { lockedXlsx } from '../fixtures/sheet/old-files'
import { readBuilt } from '../fixtures/sheet/read-built'

const root = resolve(import.meta.dirname, '../..')

type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Run the built command as a person would. */
const wenyuan = (...args: readonly string[]): Promise<Ended> =>
  new Promise(done => {
    execFile(process.execPath, [join(root, 'out/cli/wenyuan.js'), ...args], (fault, out, err) => {
      done({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err })
    })
  })

const wang = anIdNumber('19900307', '124')
const li = anIdNumber('19580101', '001')

async function rosterFile(rows: readonly (readonly (string | number | null)[])[]): Promise<string> {
  const path = join(aFolder(), '名册.xlsx')
  const columns = ['姓名', '身份证号', '联系电话', '网格'].map(heading => ({ heading, width: 12 }))
  writeFileSync(path, await writeWorkbook([{ name: '名册', columns, rows, landscape: false }]))
  return path
}

it('answers 0 and the plan as JSON for a roster without faults', async () => {
  const path = await rosterFile([['王秀兰', wang, '13800000000', '第一网格']])
  const { code, out, err } = await wenyuan('check', path, '--json')
  expect({ code, err, report: JSON.parse(out) as unknown }).toEqual({
    code: 0,
    err: '',
    report: {
      file: '名册.xlsx',
      sheet: '名册',
      headerRow: 1,
      headerRows: 1,
      columns: [
        { column: 'A', heading: '姓名', field: 'name' },
        { column: 'B', heading: '身份证号', field: 'idNumber' },
        { column: 'C', heading: '联系电话', field: 'phone' },
        { column: 'D', heading: '网格', field: null },
      ],
      counts: { rows: 1, create: 1, update: 0, unchanged: 0, doubtful: 0, rejected: 0 },
      problems: [],
    },
  })
})

it('answers 1 when a row is rejected, and names the cell in words', async () => {
  const { code, out } = await wenyuan('check', await rosterFile([['王秀兰', Number(wang), null, null]]))
  expect(code).toBe(1)
  expect(out).toContain('第 2 行“身份证号”：')
})

it.each([
  ['a missing file', () => join(aFolder(), '没有.xlsx')],
  ['a folder', () => aFolder()],
  ['an empty file', () => emptyFile()],
  ['a workbook with a password', () => lockedFile()],
])('answers 2 with one line and nothing on the result for %s', async (_, path) => {
  const { code, out, err } = await wenyuan('check', path(), '--json')
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
  expect(err).toMatch(/[一-鿿]/)
})

function emptyFile(): string {
  const path = join(aFolder(), '空.xlsx')
  writeFileSync(path, '')
  return path
}

function lockedFile(): string {
  const path = join(aFolder(), '加密.xlsx')
  writeFileSync(path, lockedXlsx())
  return path
}

it('converts: usable rows clean on the first sheet, refused rows with their reason on the second', async () => {
  const path = await rosterFile([
    ['王秀兰', wang, '13800000000', '第一网格'],
    ['李大民', `${li.slice(0, 17)}${li.endsWith('0') ? '1' : '0'}`, null, null],
  ])
  const out = join(aFolder(), '整理.xlsx')
  expect((await wenyuan('convert', path, '-o', out)).code).toBe(1)
  const { sheets } = await readBuilt(readFileSync(out))
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['居民名册', 2],
    ['未导入', 2],
  ])
  expect(sheets[0]?.rows[1]?.cells).toEqual(['王秀兰', wang, '13800000000'])
  expect(sheets[1]?.rows[1]?.cells.slice(0, 3)).toEqual([3, expect.stringContaining('校验'), '李大民'])
})

it('leaves no half file where it cannot write', async () => {
  const path = await rosterFile([['王秀兰', wang, null, null]])
  const folder = aFolder()
  writeFileSync(join(folder, '挡路'), '')
  const { code, err } = await wenyuan('convert', path, '-o', join(folder, '挡路', 'out.xlsx'))
  expect({ code, files: readdirSync(folder) }).toEqual({ code: 2, files: ['挡路'] })
  expect(err).toContain('写不进去')
})

it.each(['minutes', 'appointment'])('prints the sample of %s', async name => {
  const out = join(aFolder(), 'out.pdf')
  const { code } = await wenyuan('print', name, join(root, `resources/samples/${name}.json`), '-o', out)
  expect({ code, head: readFileSync(out).subarray(0, 5).toString() }).toEqual({ code: 0, head: '%PDF-' })
})

it('names the path of a wrong fact and prints nothing', async () => {
  const folder = aFolder()
  const facts: unknown = JSON.parse(readFileSync(join(root, 'resources/samples/minutes.json'), 'utf8'))
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(Object.assign({}, facts, { date: '2026-02-30' })))
  const out = join(folder, 'out.pdf')
  const { code, err } = await wenyuan('print', 'minutes', join(folder, 'facts.json'), '-o', out)
  expect({ code, made: existsSync(out) }).toEqual({ code: 1, made: false })
  expect(err).toContain('date：')
})

it('makes every paper of the demo, with a letter for each person elected', async () => {
  const folder = aFolder()
  expect((await wenyuan('demo', '-o', folder)).code).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(
    [
      '会议纪要.pdf',
      '居民名册.xlsx',
      '整理后的名册.xlsx',
      '聘书_会长_王䶮.pdf',
      '聘书_常务副会长_陈𬱖.pdf',
      '聘书_副会长_买买提·艾力.pdf',
      '聘书_副会长_周𨭉.pdf',
    ].sort(),
  )
})

it('says how it is used when it is not', async () => {
  const { code, out, err } = await wenyuan('checks')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('wenyuan check FILE [--json]')
})
