import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { readBuilt } from '../fixtures/sheet/read-built'
import { accessibilityViolations } from './accessibility-violations'
import { chooseRoster, type Desk, goTo, openDesk, pressInDialog, saved } from './clerk'
import { takePicture } from './take-picture'
import { unnamedControls } from './unnamed-controls'

const root = resolve(import.meta.dirname, '../..')
const sample = (name: string): string => join(root, 'resources/samples', name)

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** Nothing of the screen fails those who see badly, work with keys or enlarge it twofold. */
async function hasNothingAmiss(): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await unnamedControls(page)).toEqual([])
  await page.setViewportSize({ width: 683, height: 384 })
  const main = page.getByRole('button', { name: /保存|新表格|填好/ }).last()
  await main.scrollIntoViewIfNeeded()
  const place = await main.boundingBox()
  expect(place !== null && place.x >= 0 && place.x + place.width <= 683).toBe(true)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe('a form of the street', () => {
  it('comes in, is mapped by its headings, and its empty file is kept', async () => {
    await chooseRoster(page, sample('roster.xlsx'))
    await button(/^新增 \d+、跳过 \d+$/).click()
    await page.getByText(/^已导入：新增/).waitFor()
    await goTo(page, '报表填报')
    await button('+ 新表格').first().click()
    const dialog = page.waitForEvent('filechooser')
    await button('选择表格').click()
    await (await dialog).setFiles(sample('form.xlsx'))
    await page.getByLabel('表名', { exact: true }).fill('低保老人慰问登记表')
    await page.getByLabel('每月几日前报').fill('25')
    await takePicture(page, 'form-mapping')
    await hasNothingAmiss()
    await button('保存填法，去填报').click()
    await page.getByText(/^共 \d+ 行$/).waitFor()
    await hasNothingAmiss()
  })

  it('is filled with who is on the roster after it was said for whom and why, and the file keeps the look of the form', async () => {
    await button('填好并保存').click()
    const asked = page.getByRole('dialog')
    await asked.getByLabel('给谁').fill('文和街道民政办')
    await asked.getByText('法定职责', { exact: true }).click()
    await asked
      .getByRole('radiogroup', { name: '身份证号', exact: true })
      .getByText('完整', { exact: true })
      .click()
    await takePicture(page, 'form-fill')
    await hasNothingAmiss()
    const file = await saved(page, asked.getByRole('button', { name: /^填 \d+ 行并保存$/ }))
    await page.getByText(/^已填好并保存/).waitFor()
    const rows = (await readBuilt(file.bytes)).sheets[0]?.rows ?? []
    expect(rows[0]?.cells).toEqual(['文源社区居民委员会低保老人慰问登记表'])
    const people = rows.filter(({ row, cells }) => row > 3 && typeof cells[0] === 'number')
    expect(people.length).toBeGreaterThan(40)
    expect(people.every(({ cells }) => typeof cells[2] === 'string' && /^\d{17}[\dX]$/.test(cells[2]))).toBe(
      true,
    )
  })

  it('stands as reported in the list and in the journal, and the report can be taken back', async () => {
    await goTo(page, '报表填报')
    await page.getByText('本月已报', { exact: true }).waitFor()
    await hasNothingAmiss()
    await button('汇总各社区报表').click()
    await page.getByLabel('应报的社区').fill('文和社区\n东街社区\n西街社区')
    const chosen = ['文和社区.xlsx', '东街社区.xlsx'].map(name => ({
      ...{ name, mimeType: 'application/octet-stream', buffer: readFileSync(sample('roster.xlsx')) },
    }))
    await page.getByLabel('各社区的表格').setInputFiles(chosen)
    await page.getByText('还没有报的社区：西街社区').waitFor()
    await takePicture(page, 'forms-rollup')
    await hasNothingAmiss()
    await goTo(page, '操作记录')
    await page.getByRole('link', { name: '提供报表' }).waitFor()
    await page.getByRole('link', { name: '报表填报' }).last().click()
    await page.getByRole('button', { name: /^撤销报表填报/ }).click()
    await pressInDialog(page, /^撤销/)
    await page.getByText(/^已撤销“报表填报”/).waitFor()
    await goTo(page, '报表填报')
    await page
      .getByText('待报', { exact: true })
      .or(page.getByText('已过期', { exact: true }))
      .waitFor()
  })

  it('and all of this went without a fault', () => {
    expect(desk.complaints).toEqual([])
  })
})

describe('wenyuan rollup', () => {
  const rollup = (
    ...args: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
    new Promise(done => {
      execFile(process.execPath, [join(root, 'out/cli/wenyuan.js'), 'rollup', ...args], (fault, out, err) => {
        done({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err })
      })
    })

  it('joins forms, says who is missing and whom two communities claim, and leaves the forms as they were', async () => {
    const folder = aFolder()
    const [one, two, names, out] = ['文和社区.xlsx', '东街社区.xlsx', 'names.txt', '汇总.xlsx'].map(name =>
      join(folder, name),
    )
    const bytes = readFileSync(sample('roster.xlsx'))
    writeFileSync(one!, bytes)
    writeFileSync(two!, bytes)
    writeFileSync(names!, '文和社区\n东街社区\n西街社区\n')
    const done = await rollup(one!, two!, '--expect', names!, '-o', out!)
    expect([done.code, done.err]).toEqual([1, ''])
    expect(done.out).toMatch(/两社区都报 \d+ 人.*未报 1 个社区（西街社区）/)
    const sheets = (await readBuilt(new Uint8Array(readFileSync(out!)))).sheets.map(({ name }) => name)
    expect(sheets).toEqual(['汇总', '各社区', '两社区都报', '重复', '有误'])
    expect(readFileSync(one!).equals(bytes)).toBe(true)
  })

  it('refuses in one sentence a result that would overwrite a form, and a form that is not there', async () => {
    const roster = sample('roster.xlsx')
    expect((await rollup(roster, '-o', roster, '--force')).code).toBe(2)
    expect(await rollup('没有这个文件.xlsx', '-o', join(aFolder(), '汇总.xlsx'))).toMatchObject({
      code: 2,
      out: '',
    })
  })
})
