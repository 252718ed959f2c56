import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { aCase, accepted } from '../../builders/a-case'
import { anActivity, aService, aVolunteer, stepsTo } from '../../builders/a-volunteer'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

it('the first page tells the four colours, each figure leading to its list, each chart also as a table, and what is empty to its first step', async () => {
  const desk = await aDesk()
  const save = [
    put(greenCase, aCase({ steps: [accepted] })),
    put(greenCase, aCase({ id: 'new', nth: 2 })),
    put(volunteer, aVolunteer()),
    put(volunteerActivity, anActivity({ steps: stepsTo('confirmed') })),
    put(volunteerService, aService({ hours: [{ day: '2026-11-14', tenths: 25 }] })),
  ]
  valueOf(await desk.records.commit({ cause: 'case-recorded', detail: '', save }))
  await openApp(desk, '/')
  const colours = page.getByRole('region', { name: '红黄蓝绿' })
  await expect.element(colours.getByRole('link', { name: '在办 2 件' })).toBeVisible()
  await expect.element(colours.getByRole('link', { name: '今年 2.5 小时' })).toBeVisible()
  await expect.element(colours.getByRole('link', { name: '登记党组织' })).toBeVisible()
  await expect.element(colours.getByRole('row', { name: '11月 2.5 小时' })).toBeInTheDocument()
  await expect.poll(() => document.querySelectorAll('.trend-bars svg').length).toBe(2)
  await colours.getByRole('link', { name: '已超时 1 件' }).click()
  await expect.element(page.getByText('已超时：11-18 09:00 前反馈')).toBeVisible()
  await expect.element(page.getByRole('radio', { name: '已超时 1' })).toBeChecked()
})
