import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Desk, goTo, openDesk, pressInDialog, saved } from './clerk'
import { takePicture } from './take-picture'

let desk: Desk
let page: Page

beforeEach(async () => {
  desk = await openDesk()
  page = desk.page
})
afterEach(async () => {
  await desk.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(name, { exact: true })
const seen = (words: string | RegExp) => page.getByText(words).first().waitFor()
/** The paper on the screen is drawn. */
const drawn = () => page.locator('canvas[data-drawn="true"]').first().waitFor()

it('certificates at the counter: refused, issued for several, saved under a password, checked, made void', async () => {
  await goTo(page, '开具')
  await field('居民要开什么证明').fill('单身证明')
  await seen(/第 8 项“婚姻状况证明”，居委会不得出具/)
  await takePicture(page, 'certificate-refused')

  await page.getByRole('link', { name: '荣誉证书', exact: true }).click()
  await field('姓名').fill('王秀兰')
  await field('事由').fill('2026年度社区志愿服务')
  await field('称号').fill('优秀志愿者')
  await drawn()
  await takePicture(page, 'certificate')
  await button('编号并开具').click()
  await pressInDialog(page, '编号并开具')
  await seen(/荣〔\d{4}〕1号/)
  await drawn()

  await goTo(page, '开具')
  await button('成批开具').click()
  await page.getByRole('combobox', { name: '文书' }).click()
  await page.getByTitle('荣誉证书', { exact: true }).last().click()
  await button('粘贴名单').click()
  await field('名单').fill('姓名\t称号\n高兰英\t优秀志愿者\n何桂华\t热心居民\n买买提·艾力\t优秀志愿者')
  await pressInDialog(page, '用这份名单')
  await field('事由').fill('2026年度社区志愿服务')
  await seen('逐份核对：可以开具 3 份，缺内容 0 份')
  await takePicture(page, 'batch')
  await button('编号并开具 3 份').click()
  await pressInDialog(page, '编号并开具 3 份')
  await seen('成批开具：荣誉证书 3 份')
  await button('合成一个 PDF：加密码').click()
  await page.getByRole('menuitem', { name: '加密码另存…' }).click()
  for (const label of ['密码', '再输一次密码']) await field(label).fill('Wenyuan-2026')
  const file = await saved(page, page.getByRole('dialog').getByRole('button', { name: '加密码并保存' }))
  expect([file.name, Buffer.from(file.bytes).includes('/Encrypt')]).toEqual(['荣誉证书 3 份.pdf', true])

  await page.getByRole('link', { name: /荣〔\d{4}〕3号/ }).click()
  await button('作废').click()
  await field('原因').fill('打印损坏')
  await page.keyboard.press('Tab')
  await pressInDialog(page, '作废')
  await seen('已作废：打印损坏')
  await goTo(page, '登记簿')
  await seen(/荣〔\d{4}〕4号/)
  await takePicture(page, 'register')

  await goTo(page, '版式')
  await button('新建版式').click()
  await pressInDialog(page, '新建')
  await page.getByRole('group', { name: '版面' }).waitFor()
  await takePicture(page, 'design')
  expect(desk.complaints).toEqual([])
  expect(desk.elsewhere).toEqual([])
})
