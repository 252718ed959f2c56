import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { anActivity, aService, aVolunteer, stepsTo } from '../../builders/a-volunteer'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const day = '2026-11-14'

it('the hours of fifty are typed down a column by the keyboard, and more than a day has is refused where it is typed', async () => {
  const people = Array.from({ length: 50 }, (_, nth) => aVolunteer({ id: `v${nth}`, name: `志愿${nth}` }))
  const desk = await aDesk()
  const save = [
    ...people.map(one => put(volunteer, one)),
    put(volunteerActivity, anActivity({ steps: stepsTo('begun') })),
    ...people.map(({ id }, nth) => put(volunteerService, aService({ id: `s${nth}`, volunteerId: id }))),
    put(volunteerActivity, anActivity({ id: 'patrol', title: '巡逻', steps: stepsTo('confirmed') })),
    put(
      volunteerService,
      aService({ id: 'p', activityId: 'patrol', volunteerId: 'v1', hours: [{ day, tenths: 60 }] }),
    ),
  ]
  valueOf(await desk.records.commit({ cause: 'activity-edited', detail: '', save }))
  await openApp(desk, '/volunteers/activities/activity/hours')
  await page.getByLabelText('志愿0', { exact: true }).click()
  await userEvent.keyboard('2.5{Enter}20')
  await expect
    .element(text('志愿1 2026-11-14 还有“巡逻”6 小时，加起来 26 小时，超过一天 24 小时，请核对。'))
    .toBeVisible()
  await userEvent.keyboard('{Enter}0')
  await page.getByLabelText('志愿1', { exact: true }).fill('3')
  await page.getByLabelText('空着的都填').fill('2')
  await button('填上').click()
  await userEvent.keyboard('{Control>}s{/Control}')
  await expect.element(text('已录 50 人，共 99.5 小时')).toBeVisible()
  await expect.poll(() => desk.records.find(volunteerService, 's1')?.hours).toEqual([{ day, tenths: 30 }])
  expect(desk.records.find(volunteerService, 's2')?.hours).toEqual([{ day, tenths: 0 }])
  expect(desk.records.find(volunteerService, 's49')?.hours).toEqual([{ day, tenths: 20 }])
})

it('what is missing before the next step stands beside the button, and publishing posts a notice', async () => {
  const desk = await aDesk()
  const save = [
    put(volunteer, aVolunteer()),
    put(volunteerActivity, anActivity({ steps: stepsTo('ended') })),
    put(volunteerService, aService()),
  ]
  valueOf(await desk.records.commit({ cause: 'activity-edited', detail: '', save }))
  await openApp(desk, '/volunteers/activities/activity')
  await expect.element(text('还有人没有录时长：王秀兰。没有来的录“0”或“未到”。')).toBeVisible()
  await button('录入时长').click()
  await page.getByLabelText('王秀兰', { exact: true }).fill('2')
  await button('保存时长').click()
  await button('返回').click()
  await button('确认时长').click()
  await page.getByLabelText('谁确认').fill('张主任')
  await inDialog('确认时长').click()
  await button('公示时长').click()
  await inDialog('公示时长').click()
  await expect.element(page.getByText('公示中').first()).toBeVisible()
  expect(desk.records.all(publicNotice).map(({ title }) => title)).toEqual(['“楼道清扫”志愿服务时长公示'])
  await button('更正王秀兰的时长').click()
  await page.getByLabelText('小时', { exact: true }).fill('3')
  await inDialog('更正时长').click()
  await expect
    .element(text('请写明更正的原因，例如：签到表写错。原来的时长和原因会留在记录里。'))
    .toBeVisible()
})
