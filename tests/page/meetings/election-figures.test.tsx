import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

async function openCount() {
  const desk = await aDesk([aHeldMeeting()])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '登记候选人和计票' }).click()
  const type = (label: string, count: string) =>
    userEvent.fill(page.getByLabelText(label, { exact: true }), count)
  return { desk, type, stored: () => desk.records.find(meetingKind, 'meeting')?.election }
}

describe('the count of an election', () => {
  it('refuses more ballots than people where it is typed, with the rule, and does not save them', async () => {
    const { type, stored } = await openCount()
    await type('发出选票', '26')
    await expect
      .element(
        page.getByText('发出选票 26 张多于实到 25 人。选票只发给到会的人，一人一张，请核对发票数或签到。'),
      )
      .toBeVisible()
    await expect
      .element(page.getByLabelText('发出选票', { exact: true }))
      .toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('button', { name: '保存选举' }).click()
    await expect.element(page.getByText('还不能保存：先改正标红的数字')).toBeVisible()
    expect(stored()?.issued).toBe(25)

    await type('发出选票', '25')
    await expect.element(page.getByText('多于实到')).not.toBeInTheDocument()
  })

  it('refuses votes for a candidate that do not add up to the valid ballots', async () => {
    const { type } = await openCount()
    await type('王秀兰赞成', '21')
    await expect
      .element(page.getByText('王秀兰的赞成、反对、弃权合计 25 票，应等于有效票 24 张，请核对计票单。'))
      .toBeVisible()
  })

  it('keeps a void election as it happened and says what it means', async () => {
    const { type, stored } = await openCount()
    await type('发出选票', '24')
    await expect.element(page.getByText('选举无效', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: '保存选举' }).click()
    await expect.element(page.getByText('已保存选举情况')).toBeVisible()
    expect(stored()?.issued).toBe(24)
    await expect.element(page.getByText('本次选举无效，不能开具聘书。请重新选举。')).toBeVisible()
  })

  it('shows the result in words while the votes are typed', async () => {
    const { type } = await openCount()
    await type('王秀兰赞成', '12')
    await type('王秀兰反对', '11')
    await expect
      .element(
        page.getByText('会长候选人王秀兰：赞成 12 票；须超过实到的 1/2（25 的 1/2，至少 13 票），未达到。'),
      )
      .toBeVisible()
  })
})
