import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { topic as topicKind } from '../../../src/renderer/domain/records/topic'
import { aNewMeeting } from '../../builders/a-meeting'
import { aTopic, someSteps } from '../../builders/a-topic'
import { aDesk, openScreen } from '../meetings/open-desk'
import { valueOf } from '../store/a-store'

it('collects a topic, examines and grades it, and says what is missing where a step lacks it', async () => {
  const desk = await aDesk()
  openScreen(desk, '/topics')
  await page.getByRole('button', { name: '+ 登记议题' }).first().click()
  await page.getByRole('button', { name: '保存议题' }).click()
  await expect.element(page.getByText('请写议题的名称。')).toBeVisible()
  await userEvent.fill(page.getByRole('textbox', { name: '议题' }), '3号楼加装电梯')
  await userEvent.fill(page.getByLabelText('提出人'), '王秀兰')
  await userEvent.fill(page.getByLabelText('联系电话'), '13800001234')
  await page.getByRole('button', { name: '保存议题' }).click()

  await expect.element(page.getByRole('heading', { name: '3号楼加装电梯' })).toBeVisible()
  await expect.element(page.getByText('138****1234')).toBeVisible()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('button', { name: '分级' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '分级' }).click()
  await expect.element(page.getByText('请选择分级。')).toBeVisible()
  await page.getByText(/^深入议：/).click()
  await page.getByRole('dialog').getByRole('button', { name: '分级' }).click()
  await expect.element(page.getByRole('button', { name: '登记会前公示' })).toBeVisible()

  const [stored] = desk.records.all(topicKind)
  expect([stored?.level, stored?.steps.map(({ step }) => step)]).toEqual(['thorough', ['accepted', 'graded']])
})

it('is put on the agenda of a meeting from the topics that wait for one, in the same entry', async () => {
  const meeting = aNewMeeting({ id: 'meeting', meetingKind: 'regular', agenda: [] })
  delete meeting.election
  const desk = await aDesk([meeting])
  const topic = aTopic({ level: 'thorough', steps: someSteps('accepted', 'graded', 'shown-before') })
  valueOf(await desk.records.commit({ cause: 'topic-recorded', detail: '', save: [put(topicKind, topic)] }))
  openScreen(desk, '/meetings/meeting')
  await page.getByRole('button', { name: '登记结果' }).click()
  await page.getByLabelText('从议题中选取').click()
  await page.getByText('〔2026〕1号　3号楼加装电梯').last().click()
  await page.getByRole('button', { name: '保存议程' }).click()
  await expect.element(page.getByRole('link', { name: '3号楼加装电梯' })).toBeVisible()
  expect([
    desk.records.find(topicKind, 'topic')?.meetingId,
    desk.records.find(meetingKind, 'meeting')?.agenda.map(item => item.topicId),
    desk.records.journal().length,
  ]).toEqual(['meeting', ['topic'], 3])
})

it('counts 48 hours for what is answered at once and five working days for what is talked over, as the office says', async () => {
  const desk = await aDesk()
  const save = [
    put(
      topicKind,
      aTopic({
        id: 'now',
        title: '路灯不亮',
        level: 'immediate',
        steps: someSteps('accepted', 'graded'),
        receivedAt: '2026-11-20T09:00',
      }),
    ),
    put(
      topicKind,
      aTopic({
        id: 'long',
        nth: 2,
        level: 'thorough',
        steps: someSteps('accepted', 'graded'),
        receivedAt: '2026-11-20T09:00',
      }),
    ),
  ]
  valueOf(await desk.records.commit({ cause: 'topic-recorded', detail: '', save }))
  openScreen(desk, '/topics')
  const row = (title: string) => page.getByRole('row', { name: new RegExp(title) })
  await expect.element(row('路灯不亮')).toHaveTextContent('快到时限 11-22 09:00')
  await expect.element(row('3号楼加装电梯')).toHaveTextContent('时限内 11-27 23:59')
})

it('asks for the public notice of a topic before the step that rests on it, or for a reason in writing', async () => {
  const desk = await aDesk()
  const topic = aTopic({ level: 'thorough', steps: someSteps('accepted', 'graded') })
  valueOf(await desk.records.commit({ cause: 'topic-recorded', detail: '', save: [put(topicKind, topic)] }))
  openScreen(desk, '/topics/topic')
  await expect.element(page.getByRole('link', { name: '拟会前公示' })).toBeVisible()
  await page.getByRole('button', { name: '登记会前公示' }).click()
  await userEvent.fill(page.getByLabelText('情况'), '在公告栏公示')
  await page.getByRole('dialog').getByRole('button', { name: '登记会前公示' }).click()
  await expect.element(page.getByText(/还没有登记这件议题的会前公示/)).toBeVisible()
  await userEvent.fill(page.getByLabelText('原因'), '抢修，经街道同意')
  await page.getByRole('dialog').getByRole('button', { name: '登记会前公示' }).click()
  await expect.element(page.getByText('没有按公示要求办理的原因：抢修，经街道同意')).toBeVisible()
})
