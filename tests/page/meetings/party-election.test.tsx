import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { meetingKindOf } from '../../../src/renderer/domain/meeting/data/meeting-kinds'
import { newMeeting } from '../../../src/renderer/domain/meeting/new-meeting'
import { meeting as meetingKind } from '../../../src/renderer/domain/records/meeting'
import { anAssociation, countingIds, people } from '../../builders/a-meeting'
import { aDesk, openScreen } from './open-desk'

it('a meeting of party members elects by the party’s own rule once an election is put on its agenda, and no longer when it is taken off', async () => {
  const called = newMeeting(
    meetingKindOf('party-members'),
    anAssociation(),
    { startsAt: '2026-11-22T15:00', place: '党群服务站', chair: '王䶮', recorder: '李𠮷' },
    [],
    countingIds(),
  )
  const roll = [...people(40, 'present'), ...people(10, 'absent')]
  const desk = await aDesk([{ ...called, id: 'meeting', roll }])
  const election = () => desk.records.find(meetingKind, 'meeting')?.election
  openScreen(desk, '/meetings/meeting')
  await expect.element(page.getByText('应到 50，实到 40，须 34，已达到')).toBeVisible()
  await page.getByRole('button', { name: '加选举' }).click()
  await expect.element(page.getByText('应到 50，实到 40，须 40，已达到')).toBeVisible()
  expect(election()).toMatchObject({ rule: { id: 'PT2' }, entitled: 50, present: 40 })
  await page.getByRole('button', { name: '登记候选人和计票' }).click()
  await expect.element(page.getByText('到会不少于应到的 4/5；赞成超过实到的 1/2')).toBeVisible()
  await page.getByRole('button', { name: '收起' }).click()
  await page.getByRole('button', { name: '移出选举' }).click()
  await expect.poll(election).toBeUndefined()
})
