import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysAfter } from '../../src/renderer/domain/people/days'
import { type Desk, goTo, openDesk, saved, pressInDialog } from './clerk'
import { takePicture } from './take-picture'

const branch = '安居物业党支部'
const unit = '文源小学'
const project = '借阶梯教室议事'
const matter = '6号楼前增设充电棚'
const association = '文和园物业服务提升促进会'

let desk: Desk
let page: Desk['page']
/** Today on the office's clock. */
let today: string

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
  today = await page.evaluate(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
})

afterAll(async () => {
  await desk.close()
})

const click = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
const dialog = () => page.getByRole('dialog')
const fill = (label: string, words: string) => dialog().getByLabel(label, { exact: true }).fill(words)
const inDialog = async (name: string) => {
  await pressInDialog(page, name)
  await dialog().waitFor({ state: 'hidden' })
}
const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true }).waitFor()
/** Takes a step of a road, with its note where it asks for one. */
const step = async (name: string, note?: readonly [string, string]) => {
  await click(name)
  if (note !== undefined) await fill(...note)
  await inDialog(name)
}

it('records a party organisation of an estate, approved and at work', async () => {
  await goTo(page, '小区')
  await click('+ 登记小区')
  await fill('小区名称', '文和园')
  await inDialog('保存小区')
  await heading('文和园')
  await goTo(page, '党组织')
  await click('+ 登记党组织')
  await fill('党组织名称', branch)
  await dialog().getByLabel('小区', { exact: true }).click()
  await page.getByTitle('文和园', { exact: true }).last().click()
  await page.keyboard.press('Tab')
  await inDialog('保存党组织')
  await heading(branch)
  await step('登记申请')
  await step('登记批复', ['批复单位和文号', '街道党工委 4 号'])
  await step('登记运行')
  await takePicture(page, 'party-organisation')
  await goTo(page, '党组织覆盖')
  await page.getByText('小区 1/1（100.0%）').first().waitFor()
})

it('agrees with a unit, prints the agreement, and carries a project on', async () => {
  await goTo(page, '党建联建')
  await click('+ 登记共建单位')
  await fill('单位名称', unit)
  await inDialog('保存共建单位')
  await heading(unit)
  await click('登记项目')
  await fill('名称', project)
  await inDialog('保存项目')
  await click('拟协议')
  await fill('协议止', daysAfter(today, 365))
  await page.keyboard.press('Enter')
  await fill('约定事项', '双方每季度联合开展一次组织生活。')
  await inDialog('保存协议')
  await click('预览、打印协议')
  const file = await saved(page, dialog().getByRole('button', { name: '另存为 PDF', exact: true }))
  expect(file.name).toBe('党建共建协议书.pdf')
  await inDialog('关闭')
  await step('登记签订')
  await click('返回')
  await heading(unit)
  await takePicture(page, 'joint-unit')
  await page.getByRole('link', { name: project }).click()
  await heading(project)
  await step('登记开始')
  await step('登记进展', ['做了什么', '第一次议事在阶梯教室召开'])
})

it('asks for opinions, appraises them, and makes a topic of them', async () => {
  await goTo(page, '征求意见')
  await click('+ 登记征求意见')
  await fill('征求意见的事项', matter)
  await fill('征求对象', '1至6号楼住户')
  await inDialog('保存征求意见')
  await step('登记开始')
  await click('登记意见')
  await fill('意见', '充电棚离楼近')
  await fill('研判', '采纳，后退十米')
  await inDialog('保存意见')
  await step('登记研判结论', ['研判的结论', '建在北侧空地'])
  await takePicture(page, 'opinions')
  await click('提为议题')
  await inDialog('登记议题')
  await page.waitForURL(/topics\//u)
  await heading(matter)
})

it('drafts the report of the month from all this, and keeps what the clerk writes', async () => {
  await goTo(page, '概况')
  await click('+ 登记促进会')
  await fill('全称', association)
  await inDialog('保存促进会')
  await goTo(page, '工作报告')
  await click('+ 写工作报告')
  await inDialog('按记录拟写')
  await page.getByText('覆盖小区1/1（100.0%）').waitFor()
  await page.getByText('本期签订共建协议1份，完成共建项目0个。').waitFor()
  await click('修改正文')
  await fill('第 2 段文字', '本期筹备成立大会。')
  await inDialog('保存正文')
  await page.getByText('手工改写').waitFor()
  await click('预览、另存')
  const word = await saved(page, dialog().getByRole('button', { name: '另存为 Word' }))
  expect(word.name).toMatch(/^文和园物业服务提升促进会.*工作报告\.docx$/u)
  await page.keyboard.press('Escape')
})

it('does all this without a fault and without asking any other machine', () => {
  expect({ complaints: desk.complaints, elsewhere: desk.elsewhere }).toEqual({
    complaints: [],
    elsewhere: [],
  })
})
