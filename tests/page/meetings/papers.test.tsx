import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { aHeldMeeting } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

it('prints what takes no number and issues what does, several at once, saying what is missing', async () => {
  const desk = await aDesk([aHeldMeeting()])
  openScreen(desk, '/meetings/meeting')
  await expect.element(page.getByText('还没有登记成员单位')).toBeVisible()

  await page.getByRole('button', { name: '预览签到表' }).click()
  await expect
    .element(page.getByRole('img', { name: /^签到表第 1 页/ }))
    .toHaveAttribute('data-drawn', 'true')
  await expect.element(page.getByRole('button', { name: '打印', exact: true })).toBeVisible()
  await page.screenshot({ path: '../../../out/shots/meeting-paper-preview.png' })
  await userEvent.keyboard('{Escape}')

  await page.getByRole('checkbox', { name: '会议通知' }).click()
  await page.screenshot({ path: '../../../out/shots/meeting-papers.png' })
  await page.getByRole('checkbox', { name: '选举结果报告单' }).click()
  await page.getByRole('button', { name: '编号并印发 2 份' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '编号并印发 2 份' }).click()
  await expect.element(page.getByRole('link', { name: '已印发 文和园促选〔2026〕1号' })).toBeVisible()
  expect(desk.records.all(issuedPaper).map(paper => [paper.title, paper.number])).toEqual([
    ['会议通知', '文和园促通〔2026〕1号'],
    ['选举结果报告单', '文和园促选〔2026〕1号'],
  ])
})
