import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { memberUnit, type MemberUnit } from '../../../src/renderer/domain/records/member-unit'
import { aHeldMeeting, aNewMeeting, people } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'
import { valueOf } from '../store/a-store'

const aMember = (name: string, representative: string): MemberUnit => ({
  id: name,
  organisationId: 'association',
  name,
  unitType: '物业企业',
  representative,
  post: '经理',
  phone: '13800001234',
  former: [],
  liaison: '',
  liaisonPhone: '',
  votes: true,
})

it('calls a regular meeting with its title, agenda, number and the members on its roll', async () => {
  const desk = await aDesk([aHeldMeeting({ startsAt: '2026-11-20T09:30' })])
  const members = [aMember('华安物业', '王䶮'), aMember('文源社区', '李建国')]
  valueOf(
    await desk.records.commit({
      cause: 'meeting-created',
      detail: '',
      save: members.map(one => put(memberUnit, one)),
    }),
  )
  openScreen(desk, '/meetings')
  await page.getByRole('link', { name: '工作例会 每月一次：下次应不晚于 2026-12-20' }).click()
  await expect.element(page.getByLabelText('会议名称')).toHaveValue('文和园物业服务提升促进会工作例会')
  await userEvent.fill(page.getByLabelText('时间'), '2026-11-25 09:30')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: '新建会议' }).click()
  await expect
    .element(page.getByText('须提前 3 天通知，最迟 2026-11-21 发出', { exact: false }))
    .toBeVisible()

  const stored = desk.records.all(meetingKind).find(one => one.meetingKind === 'regular')
  expect([
    stored?.nth,
    stored?.roll.map(one => [one.name, one.unit, one.phone]),
    stored?.agenda[0]?.kind,
  ]).toEqual([
    1,
    [
      ['王䶮', '华安物业', '13800001234'],
      ['李建国', '文源社区', '13800001234'],
    ],
    'follow-up',
  ])
})

it('refuses a notice cut short where it is typed, unless a reason is given', async () => {
  const desk = await aDesk([
    aNewMeeting({
      id: 'meeting',
      meetingKind: 'regular',
      startsAt: '2026-11-25T09:30',
      roll: [...people(3, 'awaited')],
    }),
  ])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '登记征集和通知' }).click()
  await userEvent.fill(page.getByLabelText('通知发出日期'), '2026-11-22')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/通知只提前了 2 天，应提前 3 天/).first()).toBeVisible()
  await page.getByLabelText('通知方式').click()
  await userEvent.keyboard('微信群{Enter}{Escape}')
  await page.getByRole('button', { name: '保存征集和通知' }).click()
  expect(desk.records.find(meetingKind, 'meeting')?.notice).toBeUndefined()
  await userEvent.fill(page.getByLabelText('缩短的原因'), '供暖管道抢修')
  await page.getByRole('button', { name: '保存征集和通知' }).click()
  await expect.element(page.getByText('已保存征集和通知')).toBeVisible()
  expect(desk.records.find(meetingKind, 'meeting')?.notice).toEqual({
    sentOn: '2026-11-22',
    ways: ['微信群'],
    shortReason: '供暖管道抢修',
  })
})

it('records that a meeting was inquorate, and calls it anew with its roll', async () => {
  const meeting = aNewMeeting({
    id: 'meeting',
    meetingKind: 'regular',
    startsAt: '2026-11-22T09:30',
    roll: [...people(1, 'present'), ...people(2, 'absent')],
  })
  delete meeting.election
  const desk = await aDesk([meeting])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '登记流会' }).click()
  await expect.element(page.getByLabelText('原因')).toHaveValue('到会人数不足：应到 3，实到 1，须 2，还差 1')
  await page.getByRole('dialog').getByRole('button', { name: '登记流会' }).click()
  await page.getByRole('button', { name: '另行通知' }).click()
  await userEvent.fill(page.getByLabelText('新的时间'), '2026-11-29 09:30')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: '新建代替的会议' }).click()
  await expect.element(page.getByRole('link', { name: '代替 2026-11-22 未开成的会议' })).toBeVisible()
  const anew = desk.records.all(meetingKind).find(one => one.replacesId === 'meeting')
  expect([anew?.nth, anew?.roll.map(one => one.attendance)]).toEqual([1, ['awaited', 'awaited', 'awaited']])
})
