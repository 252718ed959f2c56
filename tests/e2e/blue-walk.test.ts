import type { Page } from 'playwright'
import { afterEach, expect, it } from 'vitest'
import { pcWorld } from '../../src/cli/pc-world'
import { readWorkbook } from '../../src/renderer/adapters/sheet/read-workbook'
import { daysAfter } from '../../src/renderer/domain/people/days'
import { unwatched } from '../../src/renderer/domain/progress'
import { standsStill } from './accessibility-violations'
import { beginWithSample, smallSample } from './begin-with-sample'
import { type Desk, goTo, inkOnScreen, openDesk, pressInDialog, saved } from './clerk'
import { takePicture } from './take-picture'

let desk: Desk
let page: Page

/** Opens the app anew for a part of the walk. */
async function begin(way?: (first: Page) => Promise<void>): Promise<void> {
  desk = await openDesk(way)
  page = desk.page
}

afterEach(async () => {
  await desk.close()
})

const dialog = () => page.getByRole('dialog')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = async (name: string) => {
  await pressInDialog(page, name)
  await dialog().waitFor({ state: 'detached' })
}

/** A day typed into a field of days. */
async function fillDay(label: string, day: string): Promise<void> {
  const field = dialog().getByLabel(label, { exact: true })
  await field.fill(day)
  await field.press('Enter')
}

/** Opens a paper of the activity, looks at it, saves it and closes it again. */
async function looksAt(paper: string, file: string, picture?: string): Promise<void> {
  await button(paper).click()
  expect(await inkOnScreen(dialog().locator('canvas').first())).toBeGreaterThan(1000)
  if (picture !== undefined) await takePicture(page, picture)
  const pdf = await saved(page, dialog().getByRole('button', { name: '另存为 PDF', exact: true }))
  expect(pdf.name).toBe(file)
  await inDialog('关闭')
}

it('the first page begins with the sample data and tells its four colours', async () => {
  await begin(beginWithSample(smallSample))
  const colours = page.getByRole('region', { name: '红黄蓝绿' })
  await colours.getByText(/^今年 .* 小时$/).waitFor()
  await colours.getByText(/^覆盖 /).waitFor()
  await expect.poll(() => page.locator('.trend-bars svg').count()).toBe(4)
  await takePicture(page, 'four-colours')
  await goTo(page, '小区')
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByText('物业服务合同').first().waitFor()
  await takePicture(page, 'estate')
  await goTo(page, '志愿者')
  await page.getByText(/^在队/).first().waitFor()
  await takePicture(page, 'volunteers')
  expect(desk.complaints).toEqual([])
})

it('a team serves: from the plan over the hours to the certificate and its notice', async () => {
  await begin()
  await goTo(page, '队伍')
  await button('+ 登记队伍').first().click()
  await dialog().getByLabel('队伍名称').fill('春风助老队')
  await inDialog('保存队伍')
  for (const name of ['高兰英', '何桂华']) {
    await button('登记队员').click()
    await dialog().getByLabel('姓名', { exact: true }).fill(name)
    await inDialog('保存志愿者')
    await page.getByRole('link', { name }).waitFor()
  }
  const day = daysAfter(pcWorld.today(), -1)
  await goTo(page, '活动')
  await button('+ 新建活动').first().click()
  await dialog().getByLabel('活动名称').fill('看望独居老人')
  await fillDay('起日', day)
  await fillDay('止日', day)
  await dialog().getByLabel('负责人').fill('高兰英')
  await dialog().getByLabel('队伍', { exact: true }).click()
  await page.getByTitle('春风助老队', { exact: true }).last().click()
  await inDialog('保存活动')
  await button('加入名单').click()
  await button('选上本队还没报名的 2 人').click()
  await inDialog('加入 2 人')
  await looksAt('签到表', '看望独居老人签到表.pdf', 'blue-sign-in')
  await button('活动开始').click()
  await inDialog('活动开始')
  await button('录入时长').click()
  await page.getByLabel('高兰英', { exact: true }).fill('2.5')
  await page.keyboard.press('Enter')
  await page.keyboard.type('0')
  await takePicture(page, 'blue-hours')
  await button('保存时长').click()
  await button('返回').click()
  await looksAt('活动名单', '看望独居老人志愿服务名单.pdf')
  await button('活动结束').click()
  await inDialog('活动结束')
  await button('确认时长').click()
  await inDialog('确认时长')
  await button('公示时长').click()
  await inDialog('公示时长')
  await takePicture(page, 'blue-activity')
  await page.getByRole('link', { name: '高兰英' }).click()
  await page.getByText('1 次，共 2.5 小时').waitFor()
  await button('开具记录证明').click()
  await expect.poll(() => page.getByLabel('服务情况第 1 行小时').inputValue()).toBe('2.5')
  for (const [label, words] of [
    ['证件号码', '99000019600101002X'],
    ['负责人', '张主任'],
    ['经办人', '王经办'],
    ['联系电话', '0352-0000000'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(words)
  }
  await button('编号并开具').click()
  await pressInDialog(page, '编号并开具')
  await page
    .getByText(/志〔\d{4}〕1号/)
    .first()
    .waitFor()
  await goTo(page, '记录证明')
  await button('公示待公示的 1 份').click()
  await page.getByText('志愿服务记录证明公示（1份）').first().waitFor()
  await page.getByText(/1\.高\*英，志愿服务 2\.5 小时/).waitFor()
  await goTo(page, '志愿者')
  await button('导出时长').click()
  await dialog().getByLabel('给谁').fill('文和街道')
  await dialog().getByLabel('用途').fill('年度表彰')
  await dialog().getByLabel('法定职责').check()
  await page.evaluate(standsStill)
  const list = await saved(page, dialog().getByRole('button', { name: '导出', exact: true }))
  expect(list.name).toContain('志愿服务时长表')
  const rows = JSON.stringify(await readWorkbook(list, unwatched))
  for (const words of ['高兰英', '2.5', '何桂华', '文和街道', '年度表彰']) expect(rows).toContain(words)
  await dialog().waitFor({ state: 'detached' })
  expect(desk.complaints).toEqual([])
  expect(desk.elsewhere).toEqual([])
})
