import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { surveySheet } from '../../../src/renderer/domain/records/survey-sheet'
import { aDesk, openApp } from '../app/open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

it('a survey is made, sheets are entered by figures alone, a figure there is not is refused where it is typed, and the tally follows', async () => {
  const desk = await aDesk()
  await openApp(desk, '/surveys')
  await button('+ 新建调查').first().click()
  await page.getByLabelText('调查名称').fill('物业满意度')
  await page.getByLabelText('问题', { exact: true }).fill('环境卫生满意吗？\n先解决什么？|停车、电梯')
  await button('保存调查').click()
  await button('录入调查表').click()
  await expect.element(page.getByLabelText('1. 环境卫生满意吗？')).toHaveFocus()
  await userEvent.keyboard('7')
  await expect
    .element(text('“环境卫生满意吗？”的答案应是 1 到 5 的数字，“7”不是；没有答的空着。'))
    .toBeVisible()
  await userEvent.keyboard('{Backspace}12{Enter}')
  await expect.element(text('已录 1 份，正在录第 2 份')).toBeVisible()
  await userEvent.keyboard('5{Enter}')
  await expect.element(text('已录 2 份，正在录第 3 份')).toBeVisible()
  expect(desk.records.all(surveySheet).map(({ answers }) => Object.values(answers))).toEqual([
    ['1', '2'],
    ['5'],
  ])
  await button('返回').click()
  await expect.element(page.getByRole('heading', { name: '全部：收回 2 份' })).toBeVisible()
  await expect.element(page.getByRole('cell', { name: '50.0%', exact: true })).toBeVisible()
})
