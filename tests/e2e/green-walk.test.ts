import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, goTo, inkOnScreen, openDesk, saved, pressInDialog } from './clerk'
import { takePicture } from './take-picture'

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

const dialog = () => page.getByRole('dialog')
const inDialog = (name: string) => pressInDialog(page, name)

async function record(title: string, source: string): Promise<void> {
  await goTo(page, '诉求（绿）')
  await page.getByRole('button', { name: '+ 登记诉求' }).first().click()
  await dialog().getByLabel('事项', { exact: true }).fill(title)
  await dialog().getByLabel('来源', { exact: true }).click()
  await page.getByTitle(source, { exact: true }).last().click()
  await inDialog('保存诉求')
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** Takes one step, with what it asks for. */
async function step(name: string, answer: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await page.getByRole('complementary', { name: '下一步' }).getByRole('button', { name, exact: true }).click()
  await dialog().getByRole('button', { name, exact: true }).waitFor()
  await answer()
  await inDialog(name)
  await dialog().waitFor({ state: 'detached' })
}

const typed = (label: string, value: string) => () => dialog().getByLabel(label, { exact: true }).fill(value)
const ticked = (name: string) => () => dialog().getByText(name, { exact: true }).click()

async function assign(): Promise<void> {
  await step('受理', () => dialog().getByText(/^一般/).click())
  await step('交办', typed('交给谁办', '安居物业'))
}

it('deals with a request of 12345 from its arrival to its close', async () => {
  await record('3号楼电梯停运', '12345转办')
  await assign()
  await step('调解成功', typed('说明', '物业三天内修复'))
  await step('反馈', typed('答复诉求人', '三天内修复'))
  await step('回访', ticked('满意'))
  await step('办结')
  await page.getByText('已经办完。').waitFor()
  await takePicture(page, 'green-case')
})

it('brings another to a meeting as a topic', async () => {
  await record('公共收益怎样使用', '来访')
  await assign()
  await step('提交会议')
  await page.getByRole('link', { name: '看议题' }).click()
  await page.getByRole('heading', { name: '公共收益怎样使用', level: 1 }).waitFor()
})

it('tells the figures of the month as a sheet and as a bulletin that is looked at first', async () => {
  await goTo(page, '诉求统计')
  await page.getByRole('heading', { name: '诉求统计', level: 1 }).waitFor()
  const sheet = await saved(page, page.getByRole('button', { name: '导出 Excel' }))
  expect(sheet.name).toMatch(/诉求办理情况（按小区）\.xlsx$/)
  await page.getByRole('button', { name: '通报预览' }).click()
  expect(await inkOnScreen(dialog().locator('canvas').first())).toBeGreaterThan(1000)
  const bulletin = await saved(page, dialog().getByRole('button', { name: '另存为 PDF', exact: true }))
  expect(bulletin.name).toMatch(/诉求办理情况通报\.pdf$/)
  await inDialog('关闭')
  await dialog().waitFor({ state: 'detached' })
})

it('stands in the report of the month, which is issued under its number and kept as PDF and Word', async () => {
  await goTo(page, '概况')
  await page.getByRole('button', { name: '+ 登记促进会' }).first().click()
  await dialog().getByLabel('全称', { exact: true }).fill('文和园物业服务提升促进会')
  await inDialog('保存促进会')
  await goTo(page, '工作报告')
  await page.getByRole('button', { name: '+ 写工作报告' }).first().click()
  await inDialog('按记录拟写')
  await page.getByText(/^本期收到诉求2件/).waitFor()
  await page.getByRole('button', { name: '编号并印发', exact: true }).click()
  await inDialog('编号并印发')
  await page.getByRole('heading', { name: /^工作报告 文和园促报〔\d{4}〕1号$/, level: 1 }).waitFor()
  expect(await inkOnScreen(page.getByRole('img', { name: /第 1 页/ }))).toBeGreaterThan(10_000)
  await takePicture(page, 'report-paper')
  const pdf = await saved(page, page.getByRole('button', { name: '另存为 PDF', exact: true }))
  expect(pdf.name).toMatch(/^工作报告 .*\.pdf$/)
  const word = await saved(page, page.getByRole('button', { name: '另存为 Word', exact: true }))
  expect(word.name).toMatch(/^工作报告 .*\.docx$/)
})

it('does all this without a fault and without asking any other machine', () => {
  expect({ complaints: desk.complaints, elsewhere: desk.elsewhere }).toEqual({
    complaints: [],
    elsewhere: [],
  })
})
