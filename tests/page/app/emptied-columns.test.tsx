import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aDesk, aFile, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true })

it('columns of a list of ours that came back empty clear nothing until the clerk ticks them, each by itself', async () => {
  const desk = await aDesk([
    { id: 'wang', name: '王秀兰', occupation: '教师', employer: '一中' },
    { id: 'zhang', name: '张伟', occupation: '职员', employer: '二厂' },
  ])
  await openApp(desk, '/residents/import')
  desk.chosen = aFile('改好的名册.csv', '文源编号,姓名,职业,工作单位\nwang,王秀兰,,\nzhang,张伟,,')
  await button('选择名册文件').click()
  await expect.element(button('没有需要写入的内容')).toBeDisabled()
  await tick('清空“工作单位”（册上 2 人有内容）').click()
  await expect.element(button('更新 2')).toBeVisible()
  await tick('清空“工作单位”（册上 2 人有内容）').click()
  await expect.element(button('没有需要写入的内容')).toBeDisabled()
  await tick('清空“职业”（册上 2 人有内容）').click()
  await button('更新 2').click()
  await expect.element(page.getByText('已导入：更新 2')).toBeVisible()
  expect(desk.records.all(resident)).toMatchObject([
    { id: 'wang', employer: '一中' },
    { id: 'zhang', employer: '二厂' },
  ])
  expect(desk.records.all(resident).map(({ occupation }) => occupation)).toEqual([undefined, undefined])
})
