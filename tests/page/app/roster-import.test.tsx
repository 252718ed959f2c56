import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { resident } from '../../../src/renderer/domain/records/resident'
import { anIdNumber } from '../../builders/a-resident'
import { aDesk, aFile, openApp, type Desk } from './open-app'

const wang = anIdNumber('19510307', '122')
const zhang = anIdNumber('19881123', '011')
const heading = '姓名,身份证号,联系电话'
const roster = (...rows: readonly string[]) => aFile('街道名册.csv', [heading, ...rows].join('\n'))
const good = [`王秀兰,${wang},13812341234`, `张伟,${zhang},13900001111`]
const lost = '李强,1.40213E+17,13700002222'

const names = (desk: Desk) => desk.records.all(resident).map(({ name }) => name)
const button = (name: string | RegExp) => page.getByRole('button', { name })

async function choose(desk: Desk, file: Desk['chosen']): Promise<void> {
  desk.chosen = file
  await button('选择名册文件').click()
}

describe('reviewing a roster before it is written', () => {
  it('says in the button what will be done, and does it in one step', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, roster(...good, lost))
    await expect.element(button('新增 2、跳过 1')).toBeVisible()
    expect(names(desk)).toEqual([])

    await button('新增 2、跳过 1').click()
    await expect.element(page.getByText('已导入：新增 2、跳过 1')).toBeVisible()
    expect(names(desk)).toEqual(['王秀兰', '张伟'])
  })

  it('goes to the next problem by Ctrl+↓ and says under the grid what is wrong with the cell', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, roster(...good, lost))
    await expect.element(button('新增 2、跳过 1')).toBeVisible()
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
    await expect.element(page.getByText('第 4 行　李强　有误')).toBeVisible()
    await expect.element(page.getByText(/“身份证号”（B4）：.*科学计数/)).toBeVisible()
  })

  it('lets a lost number be written anew by F2 and then takes the row', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, roster(...good, lost))
    await expect.element(button('新增 2、跳过 1')).toBeVisible()
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}{F2}')
    await userEvent.fill(page.getByLabelText('第 4 行“身份证号”补录为'), anIdNumber('19700101', '013'))
    await userEvent.keyboard('{Enter}')
    await button('新增 3').click()
    await expect.element(page.getByText('已导入：新增 3')).toBeVisible()
    expect(desk.records.all(resident).map(({ idNumber }) => idNumber)).toEqual([
      wang,
      zhang,
      anIdNumber('19700101', '013'),
    ])
  })

  it('marks what a known person’s row changes, old and new, and masks numbers', async () => {
    const desk = await aDesk([{ id: '1', name: '王秀兰', idNumber: wang, phones: ['13812341234'] }])
    await openApp(desk, '/residents/import')
    await choose(desk, roster(`王秀兰,${wang},13899995678`))
    await expect.element(button('更新 1')).toBeVisible()
    await expect.element(page.getByText('→ 138****5678', { exact: true })).toBeVisible()
    await expect.element(page.getByText(`${wang.slice(0, 6)}************`)).toBeVisible()
    expect(document.body.textContent).not.toContain(wang)
  })

  it('has nothing to write when the same roster comes again, and says so', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, roster(...good))
    await button('新增 2').click()
    await button('再导入一份').click()
    await choose(desk, roster(...good))
    await expect.element(button('没有需要写入的内容')).toBeDisabled()
    await expect.element(page.getByRole('menuitem', { name: '相同 2' })).toBeVisible()
  })

  it('asks about a namesake and writes what the clerk says', async () => {
    const known = { id: '1', name: '王秀兰', phones: ['13812341234'] }
    const desk = await aDesk([known, { ...known, id: '2', phones: ['13500000000'] }])
    await openApp(desk, '/residents/import')
    await choose(desk, aFile('a.csv', '姓名,职业,备注\n王秀兰,教师,新来'))
    await expect.element(button('没有需要写入的内容')).toBeVisible()
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
    await page.getByRole('radio', { name: '按新增写入' }).click()
    await button('新增 1').click()
    await expect.element(page.getByText('已导入：新增 1')).toBeVisible()
    expect(names(desk)).toEqual(['王秀兰', '王秀兰', '王秀兰'])
  })
})

describe('files that cannot be taken', () => {
  it.each([
    ['an empty file', aFile('空.xlsx', '')],
    ['a file without a heading', aFile('随笔.csv', '今天天气很好\n明天也是')],
  ])('refuses %s with a sentence and takes the next one', async (_, file) => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, file)
    await expect.element(page.getByRole('alert')).toBeVisible()
    await choose(desk, roster(...good))
    await expect.element(button('新增 2')).toBeVisible()
  })
})

it('takes an import back whole', async () => {
  const desk = await aDesk()
  await openApp(desk, '/residents/import')
  await choose(desk, roster(...good))
  await button('新增 2').click()
  await button('撤销导入').click()
  await expect.element(page.getByText('已撤销“导入名册”')).toBeVisible()
  expect(names(desk)).toEqual([])
})
