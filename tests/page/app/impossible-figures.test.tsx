import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { ownerBallot } from '../../../src/renderer/domain/records/owner-ballot'
import { ownersVote } from '../../../src/renderer/domain/records/owners-vote'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aHeldMeeting, anAssociation } from '../../builders/a-meeting'
import { anOwnersVote } from '../../builders/an-owners-vote'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aTopic, someSteps } from '../../builders/a-topic'
import { valueOf } from '../store/a-store'
import { aDesk, aFile, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const number = (label: string, count: string) =>
  userEvent.fill(page.getByRole('spinbutton', { name: label, exact: true }), count)

async function aDeskWith() {
  const desk = await aDesk()
  const save = [
    put(organisation, anAssociation()),
    put(meeting, aHeldMeeting()),
    put(
      topic,
      aTopic({ level: 'four-steps', steps: someSteps('accepted', 'graded', 'proposed', 'conferred') }),
    ),
    put(publicNotice, aPublicNotice({ from: '2026-11-12', to: '2026-11-25' })),
    put(ownersVote, anOwnersVote()),
  ]
  valueOf(await desk.records.commit({ cause: 'meeting-created', detail: '', save }))
  return desk
}

describe('what cannot be is refused where it is typed, with the rule that forbids it', () => {
  it('a term that ends before it begins', async () => {
    const desk = await aDeskWith()
    await openApp(desk, '/meetings/meeting')
    await button('登记候选人和计票').click()
    await userEvent.fill(page.getByLabelText('任期止', { exact: true }), '2026-11-22')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(text('任期止 2026-11-22 不晚于任期起 2026-11-22。任期止应晚于任期起，请改正。'))
      .toBeVisible()
    await button('保存选举').click()
    await expect.element(text('还不能保存：先改正标红的数字')).toBeVisible()
    expect(desk.records.find(meeting, 'meeting')?.election?.termTo).toBe('2029-11-21')
  })

  it('votes on an item that do not add up', async () => {
    const desk = await aDeskWith()
    await openApp(desk, '/meetings/meeting')
    await page.getByRole('button', { name: /^登记表决：.*党建联席会议制度/ }).click()
    await number('赞成', '26')
    const words = /赞成、反对、弃权合计 26 人，应等于有表决权的 25 人/
    await expect.element(text(words).first()).toBeVisible()
    await inDialog('保存表决').click()
    await expect.element(page.getByRole('dialog').getByRole('alert').getByText(words).first()).toBeVisible()
    expect(desk.records.find(meeting, 'meeting')?.agenda.flatMap(({ vote }) => vote ?? [])).toEqual([])
  })

  it('more party members present than entitled', async () => {
    const desk = await aDeskWith()
    await openApp(desk, '/topics/topic')
    await button('党员大会审议').click()
    await page.getByLabelText('情况').fill('同意')
    await number('应到', '30')
    await number('实到', '31')
    await number('赞成', '16')
    await inDialog('党员大会审议').click()
    await expect.element(text('实到 31 人多于应到 30 人。实到不得多于应到，请核对签到。')).toBeVisible()
    expect(desk.records.find(topic, 'topic')?.steps).toHaveLength(4)
  })

  it('a public notice that hangs fewer days than its period, and one that ends before it begins', async () => {
    const desk = await aDeskWith()
    await openApp(desk, '/public-notices/notice')
    await button('修改').click()
    const until = async (day: string) => {
      await userEvent.fill(page.getByLabelText('公示止', { exact: true }), day)
      await userEvent.keyboard('{Enter}')
      await inDialog('保存公示').click()
    }
    await until('2026-11-17')
    await expect.element(text(/公示 6 天，少于 7 天/).last()).toBeVisible()
    await until('2026-11-11')
    await expect.element(text('公示止 2026-11-11 早于公示起 2026-11-12，请改正。')).toBeVisible()
    expect(desk.records.find(publicNotice, 'notice')?.to).toBe('2026-11-25')
  })

  it('a flat with an area of zero on the roll of owners', async () => {
    const desk = await aDeskWith()
    desk.chosen = aFile(
      '业主名册.csv',
      '楼栋,单元,室,业主姓名,建筑面积(㎡)\n1,1,101,王秀兰,86.35\n1,1,102,李建国,0\n',
    )
    await openApp(desk, '/owners-votes/vote')
    await button('建立业主名册').click()
    await button('从名册文件读取').click()
    await expect.element(text(/李建国　面积是 0/)).toBeVisible()
    await inDialog('保存业主名册').click()
    expect(desk.records.all(ownerBallot)).toEqual([])
  })
})
