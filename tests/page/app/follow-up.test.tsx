import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { anAssociation, aHeldMeeting } from '../../builders/a-meeting'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aSupervision } from '../../builders/a-supervision'
import { valueOf } from '../store/a-store'
import { aDesk, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

async function aDeskAfterAMeeting() {
  const desk = await aDesk()
  const save = [
    put(organisation, anAssociation()),
    put(meeting, aHeldMeeting()),
    put(supervision, aSupervision({ issuedOn: '2026-11-01', dueOn: '2026-11-20' })),
    put(publicNotice, aPublicNotice({ from: '2026-11-12', to: '2026-11-25', meetingId: 'meeting' })),
  ]
  valueOf(await desk.records.commit({ cause: 'meeting-created', detail: '', save }))
  return desk
}

it('an order that is late is lit red, reported on, verified and closed', async () => {
  const desk = await aDeskAfterAMeeting()
  await openApp(desk, '/supervision')
  await expect.element(text('红灯 逾期 2 天')).toBeVisible()
  await page.getByRole('link', { name: '督〔2026〕1号' }).click()
  await button('反馈结果').click()
  await button('保存反馈结果').click()
  await expect.element(text('未填办理结果，请填写后再保存。')).toBeVisible()
  await page.getByLabelText('办理结果').fill('名单已在公告栏公示')
  await button('保存反馈结果').click()
  await button('销号').click()
  await page.getByRole('radio', { name: '满意', exact: true }).click()
  await page.getByLabelText('核查人').fill('李建国')
  await userEvent.keyboard('{Enter}')
  await expect.element(text('已销号')).toBeVisible()
  expect(desk.records.find(supervision, 'supervision')).toMatchObject({
    result: '名单已在公告栏公示',
    verifier: '李建国',
    feedback: '满意',
    closedOn: '2026-11-22',
  })
})

it('a notice taken down before its last day asks why', async () => {
  const desk = await aDeskAfterAMeeting()
  const takenDown = () => desk.records.find(publicNotice, 'notice')?.takenDownOn
  await openApp(desk, '/public-notices/notice')
  await button('登记撤下').click()
  await page.getByRole('dialog').getByRole('button', { name: '登记撤下' }).click()
  await expect.element(text('公示未满期，到 2026-11-25 才满。提前撤下请写明理由。')).toBeVisible()
  expect(takenDown()).toBeUndefined()
  await page.getByLabelText('提前原因').fill('公告栏维修')
  await userEvent.keyboard('{Enter}')
  await expect.poll(takenDown).toBe('2026-11-22')
})

it('lights are set with their ground, and go by it from that day on', async () => {
  const desk = await aDeskAfterAMeeting()
  await openApp(desk, '/supervision')
  await button('亮灯规则').click()
  await userEvent.clear(page.getByLabelText('依据'))
  await button('保存亮灯规则').click()
  await expect.element(text('未填亮灯规则的依据，例如“本社区督办办法”。')).toBeVisible()
  await page.getByLabelText('依据').fill('本社区督办办法第三条')
  await page.getByRole('spinbutton', { name: '第 1 条数目' }).fill('2')
  await button('保存亮灯规则').click()
  await expect.element(text('红灯 逾期 2 天')).not.toBeInTheDocument()
})

it('an objection is recorded with the day by which it is to be answered', async () => {
  const desk = await aDeskAfterAMeeting()
  await openApp(desk, '/public-notices/notice')
  await button('登记异议').click()
  await page.getByRole('dialog').getByLabelText('异议内容').fill('未征求业主意见')
  await page.getByRole('dialog').getByRole('button', { name: '登记异议' }).click()
  await expect.element(text('最迟 2026-11-25 答复')).toBeVisible()
})

it('minutes edited beside the record show what is the clerk’s own and what of the record is left out', async () => {
  const desk = await aDeskAfterAMeeting()
  await openApp(desk, '/meetings/meeting')
  await expect.element(button('修改正文')).toBeVisible()
  await button('修改正文').click()
  await page.getByLabelText('第 3 段文字').fill('会议听取并肯定了筹备情况报告。')
  await button('保存纪要正文').click()
  await expect.element(text('手工改写')).toBeVisible()
  await expect.element(text('记录中有，正文未写')).toBeVisible()
})
