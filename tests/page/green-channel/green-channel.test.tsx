import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { estate } from '../../../src/renderer/domain/records/estate'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aCase, accepted, aClosedCase } from '../../builders/a-case'
import { anEstate } from '../../builders/a-property'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

it('a case is recorded, accepted by its level, assigned, and brought to a meeting', async () => {
  const desk = await aDesk()
  await openApp(desk, '/cases')
  await button('+ 登记诉求').first().click()
  await button('保存诉求').click()
  await expect.element(text('还没有填“事项”，请填写后再保存。')).toBeVisible()
  await page.getByLabelText('事项').fill('3号楼电梯停运')
  await button('保存诉求').click()
  await button('受理').click()
  await inDialog('受理').click()
  await expect.element(text('请选择分级，时限按分级计算。')).toBeVisible()
  await page.getByRole('radio', { name: '一般' }).click()
  await inDialog('受理').click()
  await button('交办').click()
  await page.getByLabelText('交给谁办').fill('安居物业')
  await inDialog('交办').click()
  await button('提交会议').click()
  await inDialog('提交会议').click()
  await expect.element(page.getByRole('link', { name: '看议题' })).toBeVisible()
  expect(desk.records.all(topic).map(({ title }) => title)).toEqual(['3号楼电梯停运'])
  expect(desk.records.all(greenCase)[0]?.steps.map(({ step }) => step)).toEqual([
    'accepted',
    'assigned',
    'to-meeting',
  ])
})

it('what is late is told at once, and the figures of the month leave as a sheet', async () => {
  const desk = await aDesk()
  const save = [
    put(estate, anEstate()),
    put(greenCase, aCase({ steps: [accepted], estateId: 'estate' })),
    put(greenCase, aClosedCase('2026-11-17T09:00', '满意', { id: 'closed', nth: 2, estateId: 'estate' })),
  ]
  valueOf(await desk.records.commit({ cause: 'case-recorded', detail: '', save }))
  await openApp(desk, '/cases')
  await expect.element(text('已超时：11-18 09:00 前反馈')).toBeVisible()
  await page.getByRole('menuitem', { name: '诉求统计' }).click()
  await expect.element(page.getByRole('cell', { name: '文和园' })).toBeVisible()
  await button('导出 Excel').click()
  await expect
    .poll(() => desk.saved.map(({ name }) => name))
    .toEqual(['2026年11月诉求办理情况（按小区）.xlsx'])
})

it('the telephone of whoever brought a case is masked until the clerk asks for it, which the journal keeps', async () => {
  const desk = await aDesk()
  const save = [put(greenCase, aCase())]
  valueOf(await desk.records.commit({ cause: 'case-recorded', detail: '', save }))
  await openApp(desk, '/cases/case')
  await expect.element(text('138****0000')).toBeVisible()
  await button('显示诉求人的联系电话').click()
  await expect.element(text('13800000000')).toBeVisible()
  expect(desk.records.journal()[0]).toMatchObject({
    cause: 'number-shown',
    about: [{ kind: 'green-case', id: 'case' }],
  })
  await button('遮住诉求人的联系电话').click()
  await expect.element(text('138****0000')).toBeVisible()
})
