import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { savedFilter } from '../../../src/renderer/domain/records/saved-filter'
import { streetForm } from '../../../src/renderer/domain/records/street-form'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { formOfRows } from '../../fixtures/forms/form-of-rows'
import { openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'
import { aFormDesk, button, field, savedSheet } from './a-form-desk'

/** A form that asks for numbers of people by age and sex, and above it how many there are at all. */
const aCountingForm = (month: string): NamedBytes =>
  formOfRows(
    `${month}人口统计.xlsx`,
    [
      [`${month}人口统计`],
      ['总人数', null, '低保人数'],
      ['年龄', '男', '女', '合计'],
      ['不满14岁'],
      ['60岁以上'],
      ['外星人'],
      ['合计'],
    ],
    { sheet: month },
  )

const people = [
  { id: 'child', name: '小明', sex: { text: '男' }, birthDate: '2020-01-01' },
  { id: 'old', name: '王秀兰', sex: { text: '女' }, birthDate: '1950-01-01', tags: [{ name: '低保' }] },
  { id: 'grown', name: '李四', sex: { text: '男' }, birthDate: '1990-01-01' },
]

const cell = (row: string, column: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(column)

it('a form that counts is pointed out once, shows what it would say, counts children too, and is known next month', async () => {
  const desk = await aFormDesk(people)
  const low = { id: 'low', name: '低保户', search: '', choices: { tags: ['低保'] } }
  valueOf(await desk.records.commit({ cause: 'filter-saved', detail: '', save: [put(savedFilter, low)] }))
  await openApp(desk, '/forms/new')
  desk.chosen = aCountingForm('11月')
  await button('选择表格').click()
  await page.getByLabelText('这份表不列名单，只填人数').click()
  await expect.element(field('计数到第几行')).toHaveValue('7')
  await button('+ 在指定的格子里填一个数').click()
  await userEvent.fill(field('第 1 个数填在哪格'), 'b2')
  await button('+ 在指定的格子里填一个数').click()
  await userEvent.fill(field('第 2 个数填在哪格'), 'D2！')
  await field('第 2 个数填什么').click()
  await userEvent.fill(field('第 2 个数填什么'), '低保户')
  await page.getByTitle('低保户人数', { exact: true }).click()
  await button('保存填法，去填报').click()
  await expect.element(page.getByRole('alert').last()).toHaveTextContent('“D2!”不是表里的位置')
  await userEvent.fill(field('第 2 个数填在哪格'), 'B2')
  await expect.element(page.getByText('B2 写了两遍，一格只能填一个数。')).toBeVisible()
  await userEvent.fill(field('第 2 个数填在哪格'), 'D2')
  await button('保存填法，去填报').click()

  await expect.element(page.getByRole('alert')).toHaveTextContent('格子不填：外星人（B6:D6）')
  await expect.element(cell('不满14岁', 1)).toHaveTextContent('1')
  await expect.element(cell('60岁以上', 2)).toHaveTextContent('1')
  await expect.element(cell('合计', 3)).toHaveTextContent('3')
  await expect.element(page.getByText('B2 在册居民人数')).toBeVisible()
  await button('填好并保存').click()
  await page.getByRole('dialog').getByRole('button', { name: '填好并保存' }).click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
  expect((await savedSheet(desk)).rows.slice(1).map(({ cells }) => cells)).toEqual([
    ['总人数', 3, '低保人数', 1],
    ['年龄', '男', '女', '合计'],
    ['不满14岁', 1, 0, 1],
    ['60岁以上', 0, 1, 1],
    ['外星人'],
    ['合计', 2, 1, 3],
  ])

  await button('返回').click()
  await button('+ 新表格').first().click()
  desk.chosen = aCountingForm('12月')
  await button('选择表格').click()
  await expect.element(page.getByText(/这份表的表头和“人口统计”一样/)).toBeVisible()
  await button('换成这份空表，去填报').click()
  await expect.element(page.getByRole('heading', { name: '人口统计' })).toBeVisible()
  expect(desk.records.all(streetForm).length).toBe(1)
})
