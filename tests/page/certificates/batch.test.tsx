import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { openApp } from '../app/open-app'
import { anOffice } from './an-office'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })

it('a batch says what each lacks, shows each, is numbered in one entry, and goes on printing from one sheet', async () => {
  const desk = await anOffice()
  const printed: string[] = []
  const desktop = {
    ...desk.services.desktop,
    printPdf: (title: string) => {
      printed.push(title)
      return Promise.resolve(true)
    },
  }
  await openApp({ ...desk, services: { ...desk.services, desktop } }, '/papers/issue/batch?paper=honour')
  await expect.element(page.getByText('还没有名单')).toBeVisible()
  await button('编号并开具').click()
  await expect.element(page.getByText(/还没有名单。请先粘贴名单/)).toBeVisible()
  await button('粘贴名单').click()
  await userEvent.fill(field('名单'), '姓名\t称号\n王䶮\t优秀志愿者\n张三\t\n孙七\t')
  await inDialog('用这份名单').click()
  await expect.element(page.getByText('逐份核对：可以开具 0 份，缺内容 3 份')).toBeVisible()
  await button('编号并开具 3 份').click()
  await expect.element(page.getByText(/还有 3 份缺内容：王䶮、张三、孙七/)).toBeVisible()
  expect(desk.records.all(issuedPaper)).toEqual([])

  await userEvent.fill(field('事由'), '2026年度社区志愿服务')
  await expect.element(page.getByText('逐份核对：可以开具 3 份，缺内容 0 份')).toBeVisible()
  await button('补填张三').click()
  await userEvent.fill(page.getByRole('dialog').getByLabelText('称号', { exact: true }), '热心居民')
  await inDialog('填好了').click()
  await button('预览张三').click()
  await expect
    .element(page.getByRole('img', { name: /^张三第 1 页/ }), { timeout: 60_000 })
    .toHaveAttribute('data-drawn', 'true')
  await userEvent.keyboard('{Escape}')

  await expect.element(button('编号并开具 3 份')).toBeVisible()
  await button('编号并开具 3 份').click()
  await inDialog('编号并开具 3 份').click()
  await expect.element(page.getByText('成批开具：荣誉证书 3 份')).toBeVisible()
  expect(desk.records.all(issuedPaper).map(({ number, subject }) => [number, subject])).toEqual([
    ['文源荣〔2026〕1号', '王䶮　优秀志愿者'],
    ['文源荣〔2026〕2号', '张三　热心居民'],
    ['文源荣〔2026〕3号', '孙七　2026年度社区志愿服务'],
  ])

  await button('打印 3 份').click()
  await expect.poll(() => printed).toEqual(['荣誉证书 3 份'])
  await button('从第 2 份起').click()
  await button('打印 2 份').click()
  await expect.element(page.getByText('其中 2 份已经送过打印')).toBeVisible()
  await inDialog('登记并打印').click()
  await expect.element(page.getByText('请写明为什么没有印出来，登记簿上要留下。')).toBeVisible()
  await page.getByRole('dialog').getByRole('combobox', { name: '补打原因' }).fill('卡纸')
  await userEvent.keyboard('{Tab}')
  await inDialog('登记并打印').click()
  await expect.poll(() => printed).toEqual(['荣誉证书 3 份', '荣誉证书 2 份'])
  expect(
    desk.records
      .all(issuedPaper)
      .map(({ printings = [] }) => printings.map(({ missed, reason }) => [missed, reason])),
  ).toEqual([
    [[undefined, undefined]],
    [
      [undefined, undefined],
      [true, '卡纸'],
    ],
    [
      [undefined, undefined],
      [true, '卡纸'],
    ],
  ])
  expect(desk.records.journal()[0]?.detail).toMatch(/其中 2 份没有印出来，补打，卡纸$/u)
}, 180_000)
