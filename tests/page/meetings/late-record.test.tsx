import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { aDesk, openScreen } from './open-desk'

it('a launch meeting known from a news item is recorded and its minutes issued, whatever the item does not tell', async () => {
  const desk = await aDesk()
  openScreen(desk, '/meetings/new')
  await userEvent.fill(page.getByLabelText('促进会全称'), '水泉里物业服务提升促进会')
  await userEvent.fill(page.getByLabelText('时间'), '2021-07-30 09:00')
  await userEvent.keyboard('{Enter}')
  await page.getByLabelText(/^补录：/).click()
  await page.getByRole('button', { name: '新建会议' }).click()
  await page.getByRole('button', { name: '填写来源' }).click()
  await userEvent.fill(page.getByLabelText('来源'), '2021年8月5日媒体报道')
  await page.getByRole('button', { name: '保存补录说明' }).click()
  await page.getByRole('button', { name: '编号并印发纪要〔2021〕第1次' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^编号并印发/ })
    .click()
  const stored = () => desk.records.all(meetingKind)[0]
  await expect.poll(() => stored()?.minutesPaperId, { timeout: 30_000 }).toBeDefined()
  const [minutes] = desk.records.all(issuedPaper)
  const words = JSON.stringify(minutes?.layout.blocks)
  expect([
    minutes?.number,
    words.includes('未载明'),
    words.includes('2021年8月5日媒体报道'),
    stored()?.chair,
    stored()?.roll,
  ]).toEqual(['〔2021〕第1次', true, true, '', []])
})
