import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { manyResidents } from '../../builders/a-change'
import { formOfRows } from '../../fixtures/forms/form-of-rows'
import { openApp } from '../app/open-app'
import { aFormDesk, answer, button, field, savedSheet } from './a-form-desk'

/** A form as Excel 97 keeps it. */
const anOldForm = (): NamedBytes =>
  formOfRows(
    '高龄津贴发放表.xls',
    [['高龄津贴发放表'], ['序号', '姓名', '身份证号', '联系电话'], [], [], ['合计']],
    { width: 4, kind: 'biff8' },
  )

it('a form of the old kind is taken, the clerk is told what becomes of it, and it leaves as an .xlsx', async () => {
  const people = manyResidents(3)
  const desk = await aFormDesk(people)
  desk.chosen = anOldForm()
  await openApp(desk, '/forms/new')
  await button('选择表格').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('这份表是旧格式，填好后存为 .xlsx')
  await expect.element(field('表名')).toHaveValue('高龄津贴发放表')
  await button('保存填法，去填报').click()
  await button('填好并保存').click()
  await answer()
  await button('填 3 行并保存').click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
  expect(desk.saved.at(-1)?.name).toBe('高龄津贴发放表_2026年11月.xlsx')
  expect(desk.saved.at(-1)?.bytes.slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
  const { rows, merges } = await savedSheet(desk)
  expect(merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 3 }])
  expect(rows.slice(2, 6).map(({ cells }) => cells.slice(0, 3))).toEqual([
    ...people.map(({ name, idNumber }, at) => [at + 1, name, idNumber]),
    ['合计'],
  ])
})
