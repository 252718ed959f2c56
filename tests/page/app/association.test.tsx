import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { memberUnit } from '../../../src/renderer/domain/records/member-unit'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { regulation } from '../../../src/renderer/domain/records/regulation'
import { aHeldMeeting, anAssociation } from '../../builders/a-meeting'
import { anAppointment } from '../../builders/an-association'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const goTo = (name: string) => page.getByRole('menuitem', { name, exact: true }).click()

/** The founding meeting as it was held, and the letter its president was given. */
async function hold(desk: Desk, organisationId: string): Promise<void> {
  const held = aHeldMeeting({ organisationId })
  const title = (words: string): string => words.replace('文和园物业服务提升促进会', '水泉里促进会')
  const agenda = held.agenda.map(item => ({ ...item, title: title(item.title) }))
  const candidate = held.election?.candidates[0]?.id
  const letter = anAppointment({ organisationId, ...(candidate !== undefined && { paperId: 'paper' }) })
  const save = [put(meeting, { ...held, title: '水泉里促进会成立大会', agenda }), put(appointment, letter)]
  valueOf(await desk.records.commit({ cause: 'meeting-edited', detail: '', save }))
}

it('an association is recorded, takes members, is founded by its meeting, and keeps its posts and rules', async () => {
  const desk = await aDesk()
  await openApp(desk, '/association')
  await expect.element(text('还没有促进会')).toBeVisible()
  await page.getByRole('button', { name: /登记促进会/ }).click()
  await inDialog('保存促进会').click()
  await expect.element(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await userEvent.fill(page.getByLabelText('全称'), '水泉里促进会')
  await inDialog('保存促进会').click()
  await expect.element(text('筹备中').first()).toBeVisible()
  const body = desk.records.all(organisation)[0]!

  await goTo('成员单位')
  await expect.element(text('还没有成员单位')).toBeVisible()
  await page
    .getByRole('button', { name: /新增成员单位/ })
    .first()
    .click()
  await userEvent.fill(page.getByLabelText('单位名称'), '阳光物业公司')
  await page.getByLabelText('单位类型').click()
  await page.getByText('物业企业', { exact: true }).last().click()
  await inDialog('保存成员单位').click()
  await expect.element(page.getByRole('cell', { name: /阳光物业公司/ }).first()).toBeVisible()
  expect(desk.records.all(memberUnit).map(({ name }) => name)).toEqual(['阳光物业公司'])

  await hold(desk, body.id)
  await goTo('任职')
  await expect.element(text('王秀兰').first()).toBeVisible()
  await button('登记 1 人接受').click()
  await inDialog('登记接受').click()
  await expect.element(button('王秀兰离任')).toBeVisible()

  await goTo('制度')
  await button('登记《党建联席会议制度》已通过').click()
  await expect.element(page.getByRole('link', { name: '《党建联席会议制度》' })).toBeVisible()
  expect(desk.records.all(regulation).map(one => one.versions[0]?.adoptedIn)).toEqual(['meeting'])

  await goTo('概况')
  await button('转为待成立').click()
  await inDialog('转为待成立').click()
  await button('转为已成立').click()
  await inDialog('转为已成立').click()
  await expect.element(button('开始换届')).toBeVisible()
  await expect
    .poll(() => desk.records.find(organisation, body.id)?.association?.turns.map(({ state }) => state))
    .toEqual(['awaiting', 'established'])
})

it('a term that runs out is announced at each of its days, on the first screen and on its own, for each association', async () => {
  const desk = await aDesk()
  const ending = anAppointment({ acceptedOn: '2024-01-22', termFrom: '2024-01-22', termTo: '2027-01-20' })
  const save = [
    put(organisation, anAssociation({ association: { estate: '', hostUnit: '', purpose: '', turns: [] } })),
    put(
      organisation,
      anAssociation({
        id: 'other',
        name: '阳光里促进会',
        shortName: '阳光里',
        association: { estate: '', hostUnit: '', purpose: '', turns: [] },
      }),
    ),
    put(appointment, ending),
  ]
  valueOf(await desk.records.commit({ cause: 'association-edited', detail: '', save }))
  await openApp(desk, '/')
  await expect.element(text('文和园促进会任期届满，准备换届')).toBeVisible()
  await expect.element(text('第 2 次提醒（提前 60 天）')).toBeVisible()
  await text('文和园促进会任期届满，准备换届').click()
  await goTo('概况')
  await expect.element(text(/还有 59 天，第 2 次提醒/)).toBeVisible()
  await expect.element(text('阳光里促进会')).not.toBeInTheDocument()
})
