import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysAfter } from '../../src/renderer/domain/people/days'
import { type Desk, goTo, openDesk, pressInDialog } from './clerk'

const people = ['王䶮', '陈𬱖', '周𨭉'] as const
const topic = '6号楼前增设电动车充电棚'
const decision = '勘察6号楼前场地并提出充电棚方案。'
const responsible = '文和园物业服务中心'

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

const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor()
const dialog = () => page.getByRole('dialog')
const inDialog = (name: string) => pressInDialog(page, name)
const dated = async (label: string, value: string) => {
  await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByLabel(label, { exact: true }).press('Enter')
}

/** Fills in 新建会议 for a regular meeting of the association on a day, and saves it. */
async function callRegularMeeting(day: string): Promise<void> {
  await goTo(page, '会议')
  await click('+ 新建会议')
  await page.getByLabel('会议类型').fill('工作例会')
  await page.getByLabel('会议类型').press('Enter')
  await page.getByLabel('促进会全称').fill('文和园物业服务提升促进会')
  await dated('时间', `${day} 09:30`)
  await page.getByLabel('地点').fill('文和园小区党群服务站')
  await page.getByLabel('主持人').fill('王䶮')
  await page.getByLabel('记录人').fill('李𠮷')
  await page.getByRole('button', { name: '新建会议', exact: true }).click()
  await page.getByRole('heading', { name: /工作例会/, level: 1 }).waitFor()
}

it('begins with a topic, taken on and graded to be talked over', async () => {
  await goTo(page, '议题')
  await click('+ 登记议题')
  await dialog().getByLabel('议题', { exact: true }).fill(topic)
  await inDialog('保存议题')
  await page.getByRole('heading', { name: topic, level: 1 }).waitFor()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await inDialog('受理')
  await seen('受理：已登记')
  await page.getByRole('button', { name: '分级', exact: true }).click()
  await dialog()
    .getByText(/^深入议/)
    .click()
  await inDialog('分级')
  await seen('分级：已登记')
})

it('is followed by a meeting with its notice sent in time', async () => {
  await callRegularMeeting(today)
  await click('登记征集和通知')
  await dated('通知发出日期', daysAfter(today, -6))
  await page.getByLabel('通知方式').fill('微信群')
  await page.getByLabel('通知方式').press('Enter')
  await click('保存征集和通知')
  await seen('已保存征集和通知')
})

it('counts who came', async () => {
  await click('录入名单')
  await page.getByLabel('逐行录入应到人员').fill(people.join('\n'))
  await click(`加入 ${people.length} 人`)
  await click('保存应到人员')
  await seen(`已保存名单，共 ${people.length} 人`)
  await page.getByRole('button', { name: '登记签到', exact: true }).click()
  for (let nth = 0; nth < people.length; nth += 1) await page.keyboard.press('1')
  await click('保存签到')
  await seen('已登记签到')
})

it('deals with the topic and votes on it', async () => {
  await click('登记结果')
  await page.getByLabel('从议题中选取').fill(topic)
  await page.getByLabel('从议题中选取').press('Enter')
  const outcomes = page.getByRole('combobox', { name: /第 \d+ 项结果/ })
  await page
    .getByRole('textbox', { name: /第 \d+ 项名称/ })
    .last()
    .waitFor()
  for (const outcome of await outcomes.all()) {
    await outcome.click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await click('保存议程')
  await seen('已保存议程')
  await click(`登记表决：${topic}`)
  await inDialog('一致赞成')
  await inDialog('保存表决')
  await page
    .getByRole('group', { name: `${topic}的表决` })
    .getByText('通过')
    .first()
    .waitFor()
})

it('orders what was decided to be carried out, and issues the minutes', async () => {
  await click('登记议定事项')
  await click('加一项议定事项')
  await page.getByLabel('第 1 项内容').fill(decision)
  await page.getByLabel('第 1 项责任单位').fill(responsible)
  await dated('第 1 项时限', daysAfter(today, 5))
  await click('保存议定事项')
  await click(/^编号并印发纪要/)
  await dialog().getByRole('button', { name: '编号并印发纪要，下达督办单 1 份', exact: true }).click()
  await page.getByRole('heading', { name: /^会议纪要/, level: 1 }).waitFor()
})

it('shows on the first screen, in the list and in the month, what has to be carried out', async () => {
  await goTo(page, '首页')
  const line = page.getByRole('list', { name: '今天要办' }).getByRole('link', { name: decision })
  await line.waitFor()
  await page.getByText('月历', { exact: true }).click()
  await page.getByRole('table', { name: /年\d+月$/ }).waitFor()
  await page.getByText('清单', { exact: true }).click()
  await line.click()
  await page.getByText(responsible).first().waitFor()
})

it('opens the next meeting with the order that is still open', async () => {
  await callRegularMeeting(daysAfter(today, 30))
  const first = page.getByRole('list', { name: '未销号的督办事项' })
  await first.getByText(decision).waitFor()
  await first.getByText(responsible).waitFor()
})

it('does all this without a fault and without asking any other machine', () => {
  expect({ complaints: desk.complaints, elsewhere: desk.elsewhere }).toEqual({
    complaints: [],
    elsewhere: [],
  })
})
