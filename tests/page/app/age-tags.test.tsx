import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aDesk, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const tagged = (since: string, age: number) => [{ name: '高龄', since, basis: `年满 ${age} 周岁` }]

const old = [
  { id: 'wang', name: '王秀兰', birthDate: '1940-03-07' },
  { id: 'zhang', name: '张伟', birthDate: '1946-11-22' },
  { id: 'li', name: '李强', birthDate: '1951-01-01' },
]

it('who has reached the age of a tag stands among what is to be done, and is tagged in one change that can be taken back', async () => {
  const desk = await aDesk(old)
  await openApp(desk, '/')
  await link('可加“高龄”标签：2 人').click()
  await page.getByRole('checkbox', { name: '选择张伟' }).click()
  await button('给所选 1 人加上标签').click()
  await expect.element(page.getByText('已给 1 人加上标签')).toBeVisible()
  await expect.element(button('给所选 0 人加上标签')).toBeDisabled()
  expect(desk.records.all(resident).map(({ tags }) => tags)).toEqual([
    tagged('2020-03-07', 80),
    undefined,
    undefined,
  ])
  await button('撤销').click()
  await expect.element(link('王秀兰')).toBeVisible()
})

it('the age is the office’s own once it is set in the settings', async () => {
  const desk = await aDesk(old)
  await openApp(desk, '/settings/age-tags')
  await button('修改高龄的年龄').click()
  await userEvent.fill(page.getByRole('spinbutton', { name: '周岁' }), '75')
  await userEvent.keyboard('{Control>}s{/Control}')
  await expect.element(page.getByText('满 75 周岁')).toBeVisible()
  await link('现在有哪些人').click()
  await expect.element(button('给所选 3 人加上标签')).toBeVisible()
})

it('a reader sees who it is and may give nobody anything', async () => {
  const desk = await aDesk(old, 'reader')
  await openApp(desk, '/residents/age-tags')
  await expect.element(link('王秀兰')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /加上标签/ })).not.toBeInTheDocument()
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument()
})
