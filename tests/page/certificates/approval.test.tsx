import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { certificateRequest } from '../../../src/renderer/domain/records/certificate-request'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { openApp } from '../app/open-app'
import { anOffice, aPicture } from './an-office'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const text = (words: string | RegExp) => page.getByText(words)

it('a proof on no list is issued only when the head agreed to it with its paper attached, and the register says so', async () => {
  const desk = await anOffice('director')
  await openApp(desk, '/papers/issue/residence?person=wang')
  await userEvent.fill(field('核验材料'), '居民身份证、房屋租赁合同')
  await userEvent.fill(field('用途'), '办理居住登记')
  await button('登记申请，送主任批准').click()
  await expect.element(text('请选择出具理由。')).toBeVisible()
  await page.getByRole('radio', { name: /本市以外的单位明确要求出具/ }).click()
  await userEvent.fill(field('材料'), '某市某学校2026年11月20日来函')
  await button('登记申请，送主任批准').click()
  await expect.poll(() => desk.records.all(certificateRequest).length).toBe(1)
  const [asked] = desk.records.all(certificateRequest)
  await button('同意出具').click()
  await expect.element(text(/还没有附上.*材料/)).toBeVisible()
  desk.chosen = await aPicture('来函.png')
  await button('添加照片或扫描件').first().click()
  await expect.poll(() => desk.records.all(attachment).map(({ ownerId }) => ownerId)).toEqual([asked?.id])
  await button('同意出具').click()
  await expect.element(text(/^张主任 2026-11-22 同意出具$/)).toBeVisible()
  await button('编号并开具').click()
  await inDialog('编号并开具').click()
  await expect
    .poll(() => desk.records.all(issuedPaper).map(({ number, title }) => [number, title]), {
      timeout: 30_000,
    })
    .toEqual([['文源证〔2026〕1号', '居住情况证明']])
  expect(desk.records.journal()[0]?.detail).toContain('张主任 2026-11-22 批准：某市某学校2026年11月20日来函')
}, 180_000)

it('what a list forbids goes to the head only with a written basis, and the head may refuse it with a reason', async () => {
  const desk = await anOffice('director')
  await openApp(desk, '/papers/issue/situation-statement')
  await userEvent.fill(field('标题'), '关于王䶮情况的说明')
  await userEvent.fill(field('正文'), '王䶮至今未婚。')
  await expect.element(page.getByRole('alert')).toHaveTextContent('全国清单第 8 项')
  await button('登记申请，送主任批准').click()
  await expect.element(text(/书面依据/).first()).toBeVisible()
  expect(desk.records.all(certificateRequest)).toEqual([])
  await userEvent.fill(field('书面依据'), '某人民法院〔2026〕民字第1号协助调查函')
  await button('登记申请，送主任批准').click()
  await button('不同意').click()
  await inDialog('登记不同意').click()
  await expect.element(text(/请写明.*原因/)).toBeVisible()
  await userEvent.fill(
    page.getByRole('dialog').getByLabelText('原因', { exact: true }),
    '应由法院向民政部门调取',
  )
  await inDialog('登记不同意').click()
  await expect.element(text(/不同意出具$/)).toBeVisible()
  await expect.element(button('编号并开具')).not.toBeInTheDocument()
  expect(desk.records.all(issuedPaper)).toEqual([])
}, 120_000)
