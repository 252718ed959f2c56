import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
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
  const columns = ['姓名', '身份证号', '联系电话', '状态'].map(heading => ({ heading, width: 12 }))
  writeFileSync(path, await writeWorkbook([{ name: '名册', columns, rows, landscape: false }]))
  return path
}

it('answers 0 and the plan as JSON for a roster without faults', async () => {
  const path = await rosterFile([['王秀兰', wang, '13800000000', '在册']])
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
        { column: 'D', heading: '状态', field: null },
      ],
      counts: { rows: 1, create: 1, update: 0, unchanged: 0, doubtful: 0, rejected: 0 },
      problems: [],
    },
  })
})

it('answers 1 when a row is rejected, and names the cell in words, and no column that is read as not kept', async () => {
  const { code, out } = await wenyuan('check', await rosterFile([['王秀兰', Number(wang), null, null]]))
  expect([code, out.includes('不导入的列')]).toEqual([1, false])
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
    ['王秀兰', wang, '13800000000', '在册'],
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
  expect(err).toContain('wenyuan check FILE [--against 另一份名册] [--json]')
})

const named = async (name: string, ...rows: readonly (readonly (string | number | null)[])[]) => {
  const path = join(aFolder(), name)
  const columns = ['姓名', '身份证号', '联系电话', '现住址'].map(heading => ({ heading, width: 12 }))
  writeFileSync(path, await writeWorkbook([{ name: '名册', columns, rows, landscape: false }]))
  return path
}
const zhang = anIdNumber('19881123', '011')
const damaged = Number(zhang)

describe('a roster beside another', () => {
  const rosters = async () => ({
    old: await named('旧.xlsx', ['王秀兰', wang, '13800000000', null], ['李大民', li, null, null]),
    now: await named('新.xlsx', ['王秀兰', wang, '13900000000', null], ['张伟', zhang, null, null]),
  })

  it('is told in words: who is new, what changed, who is missing and from which row', async () => {
    const { old, now } = await rosters()
    const { code, out, err } = await wenyuan('check', now, '--against', old)
    expect({ code, err, lines: out.trimEnd().split('\n') }).toEqual({
      code: 0,
      err: '',
      lines: [
        '新.xlsx：工作表“名册”，表头在第 1 行，共 2 人。',
        '对照 旧.xlsx：工作表“名册”，共 2 人。',
        '新增 1、变动 1、相同 0、缺少 1、待定 0、有误 0',
        '新增：第 3 行 张伟',
        '变动：第 2 行 王秀兰：联系电话 13800000000 → 13900000000',
        '缺少：李大民（旧.xlsx 第 3 行）',
      ],
    })
  })

  it('leaves out whom either of them says to be merged away', async () => {
    const columns = ['姓名', '身份证号', '状态'].map(heading => ({ heading, width: 12 }))
    const withState = async (name: string, ...rows: readonly (readonly string[])[]) => {
      const path = join(aFolder(), name)
      writeFileSync(path, await writeWorkbook([{ name: '名册', columns, rows, landscape: false }]))
      return path
    }
    const old = await withState('旧.xlsx', ['王秀兰', wang, '在册'], ['李大民', li, '重复合并'])
    const now = await withState('新.xlsx', ['王秀兰', wang, '重复合并'], ['张伟', zhang, '在册'])
    const { out } = await wenyuan('check', now, '--against', old)
    expect(out).toContain('新增 1、变动 0、相同 0、缺少 1、待定 1、有误 0')
    expect(out).toContain('缺少：王秀兰（旧.xlsx 第 2 行）')
    expect(out).not.toContain('李大民')
  })

  it('is told as JSON, and nothing differs from itself', async () => {
    const { old, now } = await rosters()
    const answer = await wenyuan('check', now, '--against', old, '--json')
    expect(JSON.parse(answer.out)).toMatchObject({
      file: '新.xlsx',
      counts: { rows: 2, create: 1, update: 1, unchanged: 0, doubtful: 0, rejected: 0 },
      against: { file: '旧.xlsx', counts: { rows: 2 } },
      new: [{ row: 3, name: '张伟' }],
      changed: [
        {
          row: 2,
          name: '王秀兰',
          changes: [{ field: 'phone', before: '13800000000', after: '13900000000' }],
        },
      ],
      missing: [{ row: 3, name: '李大民', idNumber: li }],
    })
    const same = JSON.parse((await wenyuan('check', old, '--against', old, '--json')).out) as object
    expect(same).toMatchObject({ counts: { unchanged: 2 }, new: [], changed: [], missing: [] })
  })

  it('answers 1 when a row of it is rejected, 2 when the other cannot be read', async () => {
    const { old } = await rosters()
    const broken = await named('坏.xlsx', ['张伟', damaged, null, null])
    expect((await wenyuan('check', broken, '--against', old)).code).toBe(1)
    const { code, out } = await wenyuan('check', old, '--against', join(aFolder(), '没有.xlsx'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('rosters joined into one', () => {
  it('have everybody once with their source, and repeated, differing and refused rows on sheets of their own', async () => {
    const a = await named('甲.xlsx', ['王秀兰', wang, '13800000000', null], ['李大民', li, null, null])
    const b = await named(
      '乙.xlsx',
      ['王秀兰', wang, '13900000000', '文和园西区'],
      ['张伟', zhang, null, null],
    )
    const c = await named('丙.xlsx', ['王秀兰', wang, '13800000000', '柳航里'], ['赵六', damaged, null, null])
    const out = join(aFolder(), '合并.xlsx')
    const { code, out: said } = await wenyuan('merge', a, b, c, '-o', out)
    expect(code).toBe(1)
    expect(said).toContain('合并 3 人、重复 2 行、冲突 2 处、待定 0 行、未并入 1 行')
    const { sheets } = await readBuilt(readFileSync(out))
    const rowsOf = (name: string) => sheets.find(sheet => sheet.name === name)?.rows.map(row => row.cells)
    expect(sheets.map(({ name }) => name)).toEqual(['合并名册', '重复', '冲突', '未并入'])
    const [headings = [], ...people] = rowsOf('合并名册') ?? []
    const cellsOf = (...wanted: readonly string[]) =>
      people.map(cells => wanted.map(heading => cells[headings.indexOf(heading)] ?? null))
    expect(cellsOf('姓名', '联系电话', '现住址', '来源文件', '来源行', '其他来源')).toEqual([
      ['王秀兰', '13800000000', '文和园西区', '甲.xlsx', 2, '乙.xlsx 第 2 行、丙.xlsx 第 2 行'],
      ['李大民', null, null, '甲.xlsx', 3, null],
      ['张伟', null, null, '乙.xlsx', 3, null],
    ])
    expect(
      rowsOf('重复')
        ?.slice(1)
        .map(cells => cells.slice(0, 4)),
    ).toEqual([
      ['乙.xlsx', 2, '王秀兰', '与 甲.xlsx 第 2 行是同一个人，补上 1 项'],
      ['丙.xlsx', 2, '王秀兰', '与 甲.xlsx 第 2 行是同一个人'],
    ])
    expect(rowsOf('冲突')?.slice(1)).toEqual([
      ['王秀兰', wang, '联系电话', '13800000000', '甲.xlsx 第 2 行', '13900000000', '乙.xlsx 第 2 行'],
      ['王秀兰', wang, '现住址', '文和园西区', '乙.xlsx 第 2 行', '柳航里', '丙.xlsx 第 2 行'],
    ])
    expect(rowsOf('未并入')?.[1]?.slice(0, 3)).toEqual(['丙.xlsx', 3, '赵六'])
  })

  it('never lie over a roster they are made from, nor over another file unasked', async () => {
    const a = await named('甲.xlsx', ['王秀兰', wang, null, null])
    const b = await named('乙.xlsx', ['张伟', zhang, null, null])
    const before = readFileSync(a)
    const over = await wenyuan('merge', a, b, '-o', a, '--force')
    expect({ code: over.code, same: readFileSync(a).equals(before) }).toEqual({ code: 2, same: true })
    const other = await named('别的.xlsx')
    expect((await wenyuan('merge', a, b, '-o', other)).code).toBe(2)
    expect((await wenyuan('merge', a, b, '-o', other, '--force')).code).toBe(0)
  })

  it('are at least two', async () => {
    const a = await named('甲.xlsx', ['王秀兰', wang, null, null])
    const { code, err } = await wenyuan('merge', a, '-o', join(aFolder(), 'out.xlsx'))
    expect({ code, told: err.includes('wenyuan merge') }).toEqual({ code: 2, told: true })
  })
})

describe('tally', () => {
  const sample = join(root, 'resources/samples/vote.json')

  it('answers 0 and what the vote of the sample came to', async () => {
    const { code, out } = await wenyuan('tally', sample, '--json')
    expect({ code, report: JSON.parse(out) as unknown }).toMatchObject({
      code: 0,
      report: { valid: true, quorate: true, passed: true, basis: '《中华人民共和国民法典》第二百七十八条' },
    })
  })

  it('answers 1 and names the figure that contradicts another by its place in the file', async () => {
    const path = join(aFolder(), '表决.json')
    writeFileSync(path, readFileSync(sample, 'utf8').replace('"heads": 201', '"heads": 301'))
    const { code, err } = await wenyuan('tally', path)
    expect(code).toBe(1)
    expect(err).toContain('taking.heads：参加合计 301，多于总数的 300。请核对。')
  })
})
