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

describe('deciding what becomes of rows', () => {
  const known = { id: '1', name: '王秀兰', idNumber: wang, phones: ['13812341234'] }
  const choosePolicy = async (label: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click()
    await page.getByTitle(option, { exact: true }).last().click()
  }

  it('fills in blanks only when the clerk says so for all, and the button counts anew', async () => {
    const desk = await aDesk([known])
    await openApp(desk, '/residents/import')
    await choose(desk, aFile('a.csv', `姓名,身份证号,联系电话,职业\n王秀兰,${wang},13899995678,教师`))
    await expect.element(button('更新 1')).toBeVisible()
    await choosePolicy('在册的人', '只补空白')
    await button('更新 1').click()
    await expect.element(page.getByText('已导入：更新 1')).toBeVisible()
    expect(desk.records.find(resident, '1')).toEqual({ ...known, occupation: '教师' })
  })

  it('leaves a phone checked by hand as it is, and says so', async () => {
    const desk = await aDesk([{ ...known, checked: ['phone'] }])
    await openApp(desk, '/residents/import')
    await choose(desk, roster(`王秀兰,${wang},13899995678`))
    await page.getByRole('menuitem', { name: '已核对不改 1' }).click()
    await page.getByText('138****5678').click()
    await expect.element(page.getByText(/联系电话已人工核对，仍为“138\*{4}1234”/)).toBeVisible()
    await expect.element(button('没有需要写入的内容')).toBeDisabled()
  })

  it('shows several who may be meant side by side and writes to the one chosen there', async () => {
    const bare = { id: '1', name: '王秀兰', birthDate: '1951-03-07', phones: ['13812341234'] }
    const desk = await aDesk([bare, { ...bare, id: '2', phones: ['13500000000'], address: '文源路 2 号' }])
    await openApp(desk, '/residents/import')
    await choose(desk, aFile('a.csv', '姓名,出生日期,职业\n王秀兰,1951-03-07,教师'))
    await page.getByText('王秀兰').first().click()
    const table = page.getByRole('table', { name: '第 2 行可能是' })
    await expect.element(table.getByText('文源路 2 号')).toBeVisible()
    await table.getByRole('radio', { name: '更新' }).nth(1).click()
    await button('更新 1').click()
    await expect.element(page.getByText('已导入：更新 1')).toBeVisible()
    expect(desk.records.find(resident, '2')?.occupation).toBe('教师')
  })

  it('repairs a damaged number from the record, and takes others in without it to wait for theirs', async () => {
    const desk = await aDesk([known])
    await openApp(desk, '/residents/import')
    const damaged = aFile(
      'a.csv',
      `姓名,身份证号,职业\n王秀兰,${wang.slice(0, 15)}000,教师\n李强,1.40213E+17,`,
    )
    await choose(desk, damaged)
    await button('按册上的号码修复全部 1 行').click()
    await button('证号缺末位的 1 行不带号码收入').click()
    await button('新增 1、更新 1').click()
    await page.getByRole('button', { name: '导入记录' }).click()
    await button('待补证号 1').click()
    await expect.element(page.getByText('14021?????????????')).toBeVisible()
    const [first, second] = desk.records.all(resident)
    expect([first?.idNumber, first?.occupation, second?.idNumber, second?.idNumberRest]).toEqual([
      wang,
      '教师',
      undefined,
      '14021',
    ])
  })
})

describe('mending in the review', () => {
  const people = ['赵敏', '钱进', '孙丽']
  const politics = (...values: readonly string[]) =>
    aFile(
      'a.csv',
      ['姓名,政治面貌', ...values.map((value, nth) => `${people[nth] ?? ''},${value}`)].join('\n'),
    )

  it('goes on to the next cell by Tab', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, politics('积极分子'))
    await expect.element(button('新增 1')).toBeVisible()
    await page.getByText('赵敏').click()
    await userEvent.keyboard('{F2}')
    await userEvent.fill(page.getByLabelText('第 2 行“姓名”补录为'), '王秀兰')
    await userEvent.keyboard('{Tab}')
    await userEvent.fill(page.getByLabelText('第 2 行“政治面貌”补录为'), '群众')
    await userEvent.keyboard('{Enter}')
    await button('新增 1').click()
    await expect.element(page.getByText('已导入：新增 1')).toBeVisible()
    expect(desk.records.all(resident).map(one => [one.name, one.politics?.text])).toEqual([
      ['王秀兰', '群众'],
    ])
  })

  it('mends the same value everywhere, and the next file needs no mending', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await choose(desk, politics('积极分子', '积极分子', '党员'))
    await page.getByText('积极分子').first().click({ button: 'right' })
    await page.getByText('本列所有“积极分子”（2 处）一起改…').click()
    await userEvent.fill(page.getByRole('combobox', { name: '全部改为' }), '群众')
    await button('改 2 处').click()
    await expect.element(page.getByRole('menuitem', { name: '有问题的行 0' })).toBeVisible()
    await button('新增 3').click()
    await button('再导入一份').click()
    await choose(desk, aFile('b.csv', '姓名,政治面貌\n周平,积极分子'))
    await button('新增 1').click()
    await expect.element(page.getByText('已导入：新增 1')).toBeVisible()
    expect(desk.records.all(resident).map(one => one.politics?.text)).toEqual([
      ...['群众', '群众', '中共党员', '群众'],
    ])
  })
})

it('asks once what unknown columns hold, and knows the form when it comes again', async () => {
  const desk = await aDesk()
  await openApp(desk, '/residents/import')
  await choose(desk, aFile('a.csv', '姓名,联系电话,街道意见\n王秀兰,13812341234,已走访'))
  await expect.element(page.getByText('街道意见（没认出）')).toBeVisible()
  await userEvent.fill(page.getByRole('combobox', { name: '“街道意见”一列认作' }), '备注')
  await userEvent.keyboard('{Enter}')
  await button('按这样对列，去核对').click()
  await button('新增 1').click()
  await button('再导入一份').click()
  await choose(desk, aFile('b.csv', '街道意见,姓名,联系电话\n新搬来,张伟,13900001111'))
  await button('新增 1').click()
  await expect.element(page.getByText('已导入：新增 1')).toBeVisible()
  expect(desk.records.all(resident).map(({ remarks }) => remarks)).toEqual(['已走访', '新搬来'])
})

it('warns of a file that was imported before, until that import is taken back', async () => {
  const desk = await aDesk()
  await openApp(desk, '/residents/import')
  await choose(desk, roster(...good))
  await button('新增 2').click()
  await button('再导入一份').click()
  await choose(desk, roster(...good))
  await expect.element(page.getByText(/这份文件 .*导入过，没有撤销/)).toBeVisible()
})

it('gives rejected rows out with the reason, and takes them again once mended', async () => {
  const desk = await aDesk()
  await openApp(desk, '/residents/import')
  await choose(desk, roster(...good, lost))
  await button('导出有误行').click()
  await expect.element(page.getByText(/已导出有误的 1 行/)).toBeVisible()
  await button('返回').click()
  await choose(desk, desk.saved[0] ?? null)
  await expect.element(page.getByRole('menuitem', { name: '有误 1' })).toBeVisible()
  await expect.element(page.getByText(/认出 3 列，不导入 2 列/)).toBeVisible()
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
