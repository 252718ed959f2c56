import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { aNewMeeting, people } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

it('signs people in by one key each, 1 to 4, going on to the next, and saves them as one entry', async () => {
  const desk = await aDesk([aNewMeeting({ id: 'meeting', roll: [...people(5, 'awaited')] })])
  openScreen(desk, '/meetings/meeting')

  await page.getByRole('button', { name: '登记签到' }).click()
  await userEvent.keyboard('1234')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}1')
  await expect.element(page.getByText('应到 4　实到 2　请假 1　缺席 0　列席 1　未签到 1')).toBeVisible()
  await userEvent.keyboard('{Control>}s{/Control}')
  await expect.element(page.getByText('已登记签到')).toBeVisible()

  const stored = desk.records.find(meetingKind, 'meeting')
  expect(stored?.roll.map(one => one.attendance)).toEqual([
    'present',
    'excused',
    'present',
    'observer',
    'awaited',
  ])
  expect([stored?.election?.entitled, stored?.election?.present]).toEqual([4, 2])
  expect(desk.records.journal().map(head => head.cause)).toEqual(['meeting-edited', 'meeting-created'])
})

it('takes a sign-in back by 撤销', async () => {
  const desk = await aDesk([aNewMeeting({ id: 'meeting', roll: [...people(2, 'awaited')] })])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '登记签到' }).click()
  await userEvent.keyboard('11')
  await page.getByRole('button', { name: '保存签到' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.element(page.getByText('已撤销“修改会议”')).toBeVisible()
  expect(desk.records.find(meetingKind, 'meeting')?.roll.map(one => one.attendance)).toEqual([
    'awaited',
    'awaited',
  ])
})
