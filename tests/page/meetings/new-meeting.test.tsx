import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { put } from '../../../src/renderer/domain/journal/entry'
import { valueOf } from '../store/a-store'
import { aNewMeeting, anAssociation } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

it('records a founding meeting with its standing agenda, and the association with the mark of its numbers', async () => {
  const desk = await aDesk()
  openScreen(desk, '/meetings/new')
  await userEvent.fill(page.getByLabelText('促进会全称'), '水泉里物业服务提升促进会')
  await expect.element(page.getByLabelText('发文代字')).toHaveValue('水泉里促')
  await userEvent.fill(page.getByLabelText('时间'), '2026-11-28 09:30')
  await userEvent.keyboard('{Enter}')
  await userEvent.fill(page.getByLabelText('主持人'), '李建国')
  await page.getByRole('button', { name: '新建会议' }).click()

  await expect.element(page.getByRole('heading', { name: '水泉里物业服务提升促进会成立大会' })).toBeVisible()
  await expect.element(page.getByText('《水泉里物业服务提升促进会协商议事制度》').first()).toBeVisible()
  const [stored] = desk.records.all(meetingKind)
  const body = desk.records.all(organisation).find(one => one.id === stored?.organisationId)
  expect([stored?.nth, stored?.startsAt, stored?.chair, body?.numberPrefix]).toEqual([
    1,
    '2026-11-28T09:30',
    '李建国',
    '水泉里促',
  ])
  expect(desk.records.journal()).toHaveLength(2)
})

it('calls a meeting of the body the address asks for', async () => {
  const desk = await aDesk()
  const other = anAssociation({ id: 'other', name: '阳光里物业服务提升促进会', numberPrefix: '阳光里促' })
  valueOf(
    await desk.records.commit({ cause: 'association-edited', detail: '', save: [put(organisation, other)] }),
  )
  openScreen(desk, '/meetings/new?kind=regular&body=other')
  await expect.element(page.getByLabelText('会议名称')).toHaveValue('阳光里物业服务提升促进会工作例会')
  await expect.element(page.getByLabelText('发文代字')).toHaveValue('阳光里促')
  await userEvent.fill(page.getByLabelText('时间'), '2026-11-28 09:30')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: '新建会议' }).click()
  await expect.element(page.getByRole('heading', { name: '阳光里物业服务提升促进会工作例会' })).toBeVisible()
  expect(desk.records.all(meetingKind).map(one => one.organisationId)).toEqual(['other'])
})

it('takes people pasted as lines onto the roll', async () => {
  const desk = await aDesk([aNewMeeting({ id: 'meeting' })])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '录入名单' }).click()
  await userEvent.fill(
    page.getByLabelText('逐行录入应到人员'),
    '王䶮\t华安物业公司\t总经理\n𬱖𠮷\t文和园业委会\t主任',
  )
  await page.getByRole('button', { name: '加入 2 人' }).click()
  await page.getByRole('button', { name: '保存应到人员' }).click()
  await expect.element(page.getByText('已保存名单，共 2 人')).toBeVisible()
  expect(desk.records.find(meetingKind, 'meeting')?.roll.map(one => [one.name, one.unit, one.post])).toEqual([
    ['王䶮', '华安物业公司', '总经理'],
    ['𬱖𠮷', '文和园业委会', '主任'],
  ])
})

it('does not lose what was typed: another group waits, and leaving asks', async () => {
  const desk = await aDesk([aNewMeeting({ id: 'meeting' })])
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '修改', exact: true }).click()
  await userEvent.fill(page.getByLabelText('地点'), '二楼会议室')
  await page.getByRole('button', { name: '登记结果' }).click()
  await expect.element(page.getByText('“基本情况”有没保存的修改，请先保存或放弃。')).toBeVisible()
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await page.getByRole('button', { name: '留在这里' }).click()
  await page.getByRole('button', { name: '保存基本情况' }).click()
  await expect.element(page.getByText('已保存会议的基本情况')).toBeVisible()
  expect(desk.records.find(meetingKind, 'meeting')?.place).toBe('二楼会议室')
})

it('says beside the button what the minutes still lack, and issues nothing', async () => {
  const desk = await aDesk([aNewMeeting({ id: 'meeting' })])
  openScreen(desk, '/meetings/meeting')
  await expect.element(page.getByText('还缺 3 项：')).toBeVisible()
  await page.getByRole('button', { name: '编号并印发纪要〔2026〕第1次' }).click()
  await expect.element(page.getByText(/还不能印发纪要：无人签到；议程尚无结果/)).toBeVisible()
  expect(desk.records.find(meetingKind, 'meeting')?.minutesPaperId).toBeUndefined()
})
