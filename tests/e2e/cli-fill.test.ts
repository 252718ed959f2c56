import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { formMapping, type FormMapping } from '../../src/renderer/domain/forms/form-mapping'
import { mappingFile } from '../../src/renderer/domain/forms/mapping-file'
import { aFolder } from '../builders/a-folder'
import { readBuilt } from '../fixtures/sheet/read-built'

const root = resolve(import.meta.dirname, '../..')
const sample = (name: string): string => join(root, 'resources/samples', name)

type Ran = { readonly code: number; readonly err: string }

const wenyuan = (...args: readonly string[]): Promise<Ran> =>
  new Promise(done => {
    execFile(process.execPath, [join(root, 'out/cli/wenyuan.js'), ...args], (fault, _, err) => {
      done({ code: typeof fault?.code === 'number' ? fault.code : 0, err })
    })
  })

it('fills the sample form with the sample roster and leaves the form itself as it was', async () => {
  const out = join(aFolder(), '慰问登记表_2026-11.xlsx')
  const before = readFileSync(sample('form.xlsx'))
  const { err } = await wenyuan(
    'fill',
    sample('form.xlsx'),
    sample('form-mapping.json'),
    sample('roster.xlsx'),
    '-o',
    out,
  )
  expect(err).toBe('')
  const rows = (await readBuilt(new Uint8Array(readFileSync(out)))).sheets[0]?.rows ?? []
  expect(rows[0]?.cells).toEqual(['文源社区居委会低保老人慰问登记表'])
  const people = rows.filter(({ row, cells }) => row > 3 && typeof cells[0] === 'number')
  expect(people.length).toBeGreaterThan(3)
  expect(people.map(({ cells }) => cells[0])).toEqual(people.map((_, at) => at + 1))
  expect(readFileSync(sample('form.xlsx')).equals(before)).toBe(true)
})

it('writes how a form would be filled when it is given nothing else, and takes that again', async () => {
  const folder = aFolder()
  const mapping = join(folder, '办法.json')
  expect(await wenyuan('fill', sample('form.xlsx'), '-o', mapping)).toEqual({ code: 0, err: '' })
  expect(formMapping.parse(JSON.parse(readFileSync(mapping, 'utf8'))).rows).toEqual({ from: 4, to: 6 })
  const again = await wenyuan(
    'fill',
    sample('form.xlsx'),
    mapping,
    sample('roster.xlsx'),
    '-o',
    join(folder, '填好.xlsx'),
  )
  expect(again.err).toBe('')
})

it('says in one line what is wrong with a way of filling, and writes nothing over the form', async () => {
  const folder = aFolder()
  const mapping = join(folder, '坏.json')
  writeFileSync(mapping, '{"title": "表"}')
  const wrong = await wenyuan(
    'fill',
    sample('form.xlsx'),
    mapping,
    sample('roster.xlsx'),
    '-o',
    join(folder, '填好.xlsx'),
  )
  expect(wrong.err).toContain('sheet 缺少这一项，请补上。')
  expect({ code: wrong.code, lines: wrong.err.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 })
  const over = await wenyuan(
    'fill',
    sample('form.xlsx'),
    sample('form-mapping.json'),
    sample('roster.xlsx'),
    '-o',
    sample('form.xlsx'),
  )
  expect(over.code).toBe(2)
})

const counting = (): FormMapping =>
  mappingFile.parse(JSON.parse(readFileSync(sample('count-form-mapping.json'), 'utf8')))

/** The sample form that counts, filled by a mapping from the sample roster. */
async function counted(mapping: object): Promise<Ran & { readonly out: string }> {
  const folder = aFolder()
  const [way, out] = [join(folder, '填法.json'), join(folder, '统计表.xlsx')]
  writeFileSync(way, JSON.stringify(mapping))
  const ran = await wenyuan('fill', sample('count-form.xlsx'), way, sample('roster.xlsx'), '-o', out)
  return { ...ran, out }
}

const rowsOf = async (out: string) =>
  (await readBuilt(new Uint8Array(readFileSync(out)))).sheets[0]?.rows.map(({ cells }) => cells) ?? []

it('counts the people of the roster into a table of building, sex and age and into the cells marked, and names the cell it cannot count', async () => {
  const { code, err, out } = await counted(counting())
  expect([code, err]).toEqual([
    1,
    'H3 没有填：名册里数不出“物业企业数”。请在软件的“报表填报”里填这份表，或自己补上这一格。\n',
  ])
  const rows = await rowsOf(out)
  expect(rows[2]?.slice(0, 8)).toEqual([...['总户数', 23, '总人数', 56, '低保人数', 2, '物业企业数']])
  const sum = (cells: readonly unknown[]): number => cells.reduce((all: number, one) => all + Number(one), 0)
  expect(
    rows.slice(5, 8).map(([name, ...of]) => [name, sum(of.slice(0, 3)), sum(of.slice(3, 6)), of[6]]),
  ).toEqual([
    ['1号楼', 10, 11, 21],
    ['2号楼', 8, 7, 15],
    ['3号楼', 8, 12, 20],
  ])
  const parts = unzipSync(new Uint8Array(readFileSync(out)))
  expect(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])).toContain('<f>SUM(H6:H8)</f>')
})

it('leaves a table by enterprise empty and names its cells, and a filter whose conditions did not come along', async () => {
  const { counts, ...rest } = counting()
  const { code, err, out } = await counted({
    ...rest,
    counts: { ...counts, down: 'enterprises' },
    filters: {},
  })
  expect([code, err.trimEnd().split('\n')]).toEqual([
    1,
    [
      'B6:H9 没有填：要按物业企业计数，名册里没有物业企业。请在软件的“报表填报”里填这份表，或自己补上这些格子。',
      'F3 没有填：填法文件里没有这个常用筛选的条件。请在“修改填法”里重新“导出填法”，或自己补上这一格。',
      'H3 没有填：名册里数不出“物业企业数”。请在软件的“报表填报”里填这份表，或自己补上这一格。',
    ],
  ])
  const rows = await rowsOf(out)
  expect([rows[2]?.slice(0, 8), rows[5]]).toEqual([
    ...[['总户数', 23, '总人数', 56, '低保人数', null, '物业企业数'], ['1号楼']],
  ])
})

it('writes no file where the roster tells nothing the form asks for', async () => {
  const beyond: Partial<FormMapping> = {
    ...counting(),
    cells: { H3: { kind: 'count', count: '物业企业数' } },
  }
  delete beyond.counts
  const none = await counted(beyond)
  expect([none.code, none.err, existsSync(none.out)]).toEqual([
    ...[2, '这份表要的数名册里都没有，没有写文件。请在软件的“报表填报”里填。\n', false],
  ])
  const others = await counted({
    ...{ ...beyond, of: 'meeting', columns: { B: { kind: 'fact', fact: 'meeting.title' } } },
  })
  expect([others.code, others.err, existsSync(others.out)]).toEqual([
    ...[2, '这份表每行填的是会议，名册里没有，没有写文件。请在软件的“报表填报”里填。\n', false],
  ])
})
