import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { formMapping } from '../../src/renderer/domain/forms/form-mapping'
import { aFolder } from '../builders/a-folder'
import { readBuilt } from '../fixtures/sheet/read-built'

const root = resolve(import.meta.dirname, '../..')
const sample = (name: string): string => join(root, 'resources/samples', name)

const wenyuan = (...args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> =>
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
