import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { formMapping } from '../../../src/renderer/domain/forms/form-mapping'
import { formReport } from '../../../src/renderer/domain/records/form-report'
import { ownFacts } from '../../../src/renderer/domain/records/own-facts'
import { unwatched } from '../../../src/renderer/domain/progress'
import { streetForm } from '../../../src/renderer/domain/records/street-form'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { manyResidents } from '../../builders/a-change'
import { drawnForm, drawnFormParts, formOf } from '../../fixtures/forms/drawn-form'
import { openApp } from '../app/open-app'
import { aFormDesk, answer, button, field, inDialog, keepNewForm } from './a-form-desk'

/** The drawn form with one of its parts changed or put in beside them. */
function withPart(name: string, change: (text: string) => string): NamedBytes {
  const form = drawnForm()
  const parts = unzipSync(form.bytes)
  const before = parts[name] === undefined ? '' : new TextDecoder().decode(parts[name])
  return { name: form.name, bytes: zipSync({ ...parts, [name]: strToU8(change(before)) }) }
}

it('a form that cannot be filled is refused in a sentence that says what to do, and another can be chosen', async () => {
  const desk = await aFormDesk(manyResidents(5))
  await openApp(desk, '/forms/new')
  const refused = async (file: NamedBytes, sentence: string): Promise<void> => {
    desk.chosen = file
    await button('选择表格').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence)
  }
  await refused({ name: '表.xlsx', bytes: new Uint8Array() }, '空')
  await refused(
    withPart('xl/vbaProject.bin', () => 'macro'),
    '另存为普通的 .xlsx',
  )
  await refused(
    withPart('xl/workbook.xml', text =>
      text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    ),
    '保护工作簿',
  )
  desk.chosen = drawnForm(sheet => sheet.replace(/<row r="3".*?<\/row>/, ''))
  await button('选择表格').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('请指定表头在哪张工作表的第几行')
  await button('保存填法，去填报').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('还没有一栏定好填什么')
})

it.each([
  [
    'blocks merged over several of its rows',
    (sheet: string) => sheet.replace('ref="A7:E7"', 'ref="A4:A5"'),
    'A4 起有上下合并的单元格',
  ],
  [
    'locked cells',
    (sheet: string) => sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    'A4 单元格被锁定，不能填写',
  ],
])(
  'a form with %s is refused when it is to be kept, not only when it is due',
  async (_, change, sentence) => {
    const desk = await aFormDesk(manyResidents(2))
    await openApp(desk, '/forms/new')
    await keepNewForm(desk, drawnForm(change))
    await expect.element(page.getByRole('alert').first()).toHaveTextContent(sentence)
    expect(desk.records.all(streetForm)).toEqual([])
  },
)

it('a form whose rows reach into its footer is refused when it is to be kept, and kept once they do not', async () => {
  const desk = await aFormDesk(manyResidents(2))
  desk.chosen = drawnForm()
  await openApp(desk, '/forms/new')
  await button('选择表格').click()
  await userEvent.fill(field('到第几行'), '7')
  await button('保存填法，去填报').click()
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('第 7 行是“合计”，填人会把它盖掉')
  await userEvent.fill(field('到第几行'), '6')
  await button('保存填法，去填报').click()
  await expect.element(page.getByText('共 2 行')).toBeVisible()
})

it('a protected form with room for fewer than there are is refused with both numbers, and nothing is saved or reported', async () => {
  const desk = await aFormDesk(manyResidents(5))
  await openApp(desk, '/forms/new')
  const guarded = formOf({
    ...drawnFormParts,
    'xl/worksheets/sheet1.xml': (drawnFormParts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    ),
    'xl/styles.xml': (drawnFormParts['xl/styles.xml'] ?? '').replaceAll(
      '<alignment horizontal="center" vertical="center"/>',
      '<protection locked="0"/>',
    ),
  })
  await keepNewForm(desk, guarded)
  await button('填好并保存').click()
  await answer()
  await button('填 5 行并保存').click()
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent('表格只有 3 行可填，且被保护不能加行，而名单有 5 人')
  expect([desk.saved, desk.records.all(formReport)]).toEqual([[], []])
  await expect.element(inDialog('给谁')).toHaveValue('文和街道民政办')
})

it('what only the form asks is entered for somebody and kept, people are put in by hand, and the mapping is changed later', async () => {
  const desk = await aFormDesk(manyResidents(5))
  desk.chosen = drawnForm()
  await openApp(desk, '/forms/new')
  await button('选择表格').click()
  await field('填哪些人').click()
  await page.getByTitle('手工挑选的人（下月沿用，可增减）').click()
  await field('F 列慰问金（元）：填什么').click()
  await userEvent.fill(field('F 列慰问金（元）：填什么'), '只有本表')
  await page.getByTitle('只有本表要的，由我填，下月还在').click()
  await button('保存填法，去填报').click()
  await expect.element(page.getByText('名单里没有人')).toBeVisible()
  await button('加人').click()
  await page.getByRole('dialog').getByRole('button', { name: '加人', exact: true }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('还没有选人')
  const [first] = manyResidents(5)
  await userEvent.fill(field('加哪些人'), first!.name)
  await page
    .getByTitle(new RegExp(`^${first!.name}`))
    .first()
    .click()
  await userEvent.fill(field('加哪些人'), '没有这个人')
  await expect.element(page.getByText('没有找到')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await page.getByRole('dialog').getByRole('button', { name: '加 1 人' }).click()
  await expect.element(page.getByText('共 1 行')).toBeVisible()
  await button('加人').click()
  await userEvent.fill(field('加哪些人'), first!.name)
  await expect.element(page.getByTitle(new RegExp(`^${first!.name}.*已在名单$`))).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await page.getByRole('grid', { name: '填表预览' }).getByText(first!.name).first().dblClick()
  await userEvent.fill(page.getByRole('dialog').getByLabelText('慰问金（元）'), '500')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('grid', { name: '填表预览' }).getByText('500')).toBeVisible()
  expect(desk.records.all(ownFacts).map(({ values }) => values)).toEqual([{ '慰问金（元）': '500' }])
  await button('修改填法').click()
  await expect.element(field('表名')).toHaveValue('慰问登记表')
  await button('导出填法').click()
  await expect.element(page.getByText('已保存 慰问登记表_填法.json，可用于命令行 wenyuan fill')).toBeVisible()
  const exported: unknown = JSON.parse(new TextDecoder().decode(desk.saved.at(-1)?.bytes))
  expect(formMapping.parse(exported).columns['F']).toEqual({ kind: 'own', name: '慰问金（元）' })
  await userEvent.fill(field('表名'), '春节慰问表')
  await button('保存填法').click()
  await expect.element(page.getByRole('heading', { name: '春节慰问表' })).toBeVisible()
})

it('a form that comes again is known by its headings, and filled as before', async () => {
  const desk = await aFormDesk(manyResidents(5))
  desk.chosen = drawnForm()
  await openApp(desk, '/forms/new')
  await button('选择表格').click()
  await button('保存填法，去填报').click()
  await expect.element(page.getByText('共 5 行')).toBeVisible()
  await button('返回').click()
  await button('+ 新表格').first().click()
  await button('选择表格').click()
  await expect.element(page.getByText(/这份表的表头和“慰问登记表”一样/)).toBeVisible()
  await button('换成这份空表，去填报').click()
  await expect.element(page.getByText('共 5 行')).toBeVisible()
  expect(desk.records.all(streetForm).length).toBe(1)
})

it('forms of several communities are joined on the screen, and who is missing is said', async () => {
  const desk = await aFormDesk(manyResidents(5))
  await openApp(desk, '/forms/rollup')
  await userEvent.fill(field('应报的社区'), '文和社区\n西街社区')
  const bytes = await desk.services.sheets.write([
    {
      name: '表',
      columns: ['姓名', '身份证号', '联系电话'].map(heading => ({ heading, width: 12 })),
      rows: [['王秀兰', '140213199003071249', '13800000001']],
      landscape: true,
    },
  ])
  const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]')
  await userEvent.upload(input!, new File([new Uint8Array(bytes)], '文和社区.xlsx'))
  await expect.element(page.getByText('还没有报的社区：西街社区')).toBeVisible()
  await page.getByRole('tab', { name: '有误 1' }).click()
  await expect.element(page.getByRole('row', { name: /文和社区.*身份证号/ })).toBeVisible()
  await button('保存汇总表').click()
  const asked = page.getByRole('dialog')
  await expect.element(asked).toBeVisible()
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  await asked.getByRole('button', { name: '保存' }).click()
  await expect.element(asked.getByRole('alert')).toHaveTextContent('还没有写给谁')
  await userEvent.fill(asked.getByLabelText('给谁'), '文和街道民政办')
  await userEvent.fill(asked.getByLabelText('用途'), '各社区人口汇总')
  await asked.getByText('法定职责').click()
  expect(desk.records.journal().some(({ cause }) => cause === 'form-given')).toBe(false)
  await asked.getByRole('button', { name: '保存' }).click()
  await expect.element(page.getByText('已保存 各社区汇总_2026-11-22.xlsx')).toBeVisible()
  const [given] = desk.records.journal()
  expect([given?.cause, given?.detail]).toEqual([
    'form-given',
    '各社区汇总；给文和街道民政办；用途：各社区人口汇总；依据：法定职责；1 行；3 栏：姓名、身份证号、联系电话',
  ])
  const saved = await desk.services.sheets.read(desk.saved.at(-1)!, unwatched)
  expect(saved.ok && saved.value.sheets[0]?.rows[0]?.cells[0]).toMatch(
    /导出　用途：各社区人口汇总　接收：文和街道民政办$/,
  )
})
