import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting, aTwoRoundElection } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'
import type { Meeting } from '../../../src/renderer/domain/records/meeting'

async function openCount(changes: Partial<Meeting> = {}) {
  const desk = await aDesk([aHeldMeeting(changes)])
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

describe('a second round', () => {
  it('says why it is held, is counted like the first, and elects to the seats left open', async () => {
    const level = { ...aTwoRoundElection(), laterRounds: [] }
    const { stored } = await openCount({ election: level })
    await page.getByRole('button', { name: '登记第 2 轮投票' }).click()
    const round = page.getByRole('group', { name: '第 2 轮投票' })
    await expect.element(round.getByText('副会长尚缺1人，对周𨭉、买买提·艾力再次投票。')).toBeVisible()
    const type = (label: string, count: string) =>
      userEvent.fill(round.getByLabelText(label, { exact: true }), count)
    await type('本轮实到人数', '24')
    await type('发出选票', '25')
    await expect.element(round.getByText(/发出选票 25 张多于实到 24 人/)).toBeVisible()
    await type('发出选票', '24')
    await type('收回选票', '24')
    await type('有效票', '24')
    await type('废票', '0')
    await type('周𨭉赞成', '15')
    await type('周𨭉反对', '9')
    await type('周𨭉弃权', '0')
    await type('买买提·艾力赞成', '9')
    await type('买买提·艾力反对', '15')
    await type('买买提·艾力弃权', '0')
    await expect.element(page.getByText('已选出', { exact: true })).toBeVisible()
    round.element().scrollIntoView()
    await page.screenshot({ path: '../../../out/shots/second-round-edit.png' })
    await page.getByRole('button', { name: '保存选举' }).click()
    await expect.element(page.getByText('已保存选举情况')).toBeVisible()
    expect(stored()?.laterRounds?.[0]).toMatchObject({ present: 24, issued: 24, valid: 24 })
    const tables = page.getByText(/^第 2 轮投票：副会长尚缺1人/)
    await expect.element(tables).toBeVisible()
    tables.element().scrollIntoView()
    await page.screenshot({ path: '../../../out/shots/second-round-view.png' })
  })
})

describe('the order on the ballot', () => {
  it('follows the lots typed beside the names, two of which cannot be the same', async () => {
    const level = { ...aTwoRoundElection(), laterRounds: [] }
    const { type, stored } = await openCount({ election: level })
    await page.getByRole('radio', { name: '按抽签' }).click()
    await type('陈𬱖的抽签号', '3')
    await type('周𨭉的抽签号', '1')
    await type('买买提·艾力的抽签号', '1')
    await expect
      .element(
        page.getByText(
          '买买提·艾力的抽签号 1 与同一职务的另一名候选人相同。抽签号各不相同，请核对抽签记录。',
        ),
      )
      .toBeVisible()
    await page.screenshot({ path: '../../../out/shots/lots.png' })
    await type('买买提·艾力的抽签号', '2')
    await page.getByRole('button', { name: '保存选举' }).click()
    await expect.element(page.getByText('已保存选举情况')).toBeVisible()
    const vice = stored()?.candidates.filter(({ postId }) => postId === 'vice')
    expect(vice?.map(({ name }) => name)).toEqual(['周𨭉', '买买提·艾力', '陈𬱖'])
  })

  it('is moved by arrows where it is arranged by hand', async () => {
    const level = { ...aTwoRoundElection(), laterRounds: [] }
    const { stored } = await openCount({ election: { ...level, candidateOrder: 'hand' } })
    await page.getByRole('button', { name: '周𨭉上移' }).click()
    await page.getByRole('button', { name: '保存选举' }).click()
    await expect.element(page.getByText('已保存选举情况')).toBeVisible()
    const vice = stored()?.candidates.filter(({ postId }) => postId === 'vice')
    expect(vice?.map(({ name }) => name)).toEqual(['周𨭉', '陈𬱖', '买买提·艾力'])
  })
})
