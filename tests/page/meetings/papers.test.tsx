import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { aHeldMeeting, aTwoRoundElection } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

it('makes one print job of several papers, once those that take a number have theirs', async () => {
  const printed: string[] = []
  const desk = await aDesk([aHeldMeeting({ election: aTwoRoundElection() })])
  const printPdf = (title: string): Promise<boolean> => Promise.resolve(printed.push(title) > 0)
  openScreen({ ...desk, desktop: { ...desk.desktop, printPdf } }, '/meetings/meeting')
  for (const name of ['会议通知', '会议议程', '签到表', '选票、表决票', '选举结果报告单']) {
    await page.getByRole('checkbox', { name }).click()
  }
  await page.getByRole('button', { name: '合并打印 5 份' }).click()
  const dialog = page.getByRole('dialog')
  await expect
    .element(dialog.getByText('会议通知、选举结果报告单还没有编号印发，印发后一并打印'))
    .toBeVisible()
  await page.screenshot({ path: '../../../out/shots/print-together-waiting.png' })
  await dialog.getByRole('button', { name: '编号并印发 2 份' }).click()
  await page.getByRole('dialog').last().getByRole('button', { name: '编号并印发 2 份' }).click()
  await dialog.getByRole('button', { name: '打印', exact: true }).click()
  await page.screenshot({ path: '../../../out/shots/print-together.png' })
  expect(printed).toEqual(['文和园物业服务提升促进会成立大会（5 份）'])
})

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
