import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { formReport } from '../../../src/renderer/domain/records/form-report'
import { resident } from '../../../src/renderer/domain/records/resident'
import { manyResidents } from '../../builders/a-change'
import { drawnForm, drawnFormParts } from '../../fixtures/forms/drawn-form'
import { openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'
import { aFormDesk, answer, button, field, filledRows } from './a-form-desk'

it('a form that came at two is mapped, filled with 312 people and saved; next month one click, changes shown', async () => {
  const people = manyResidents(312)
  const desk = await aFormDesk(people)
  await openApp(desk, '/forms')
  await button('+ 新表格').first().click()
  desk.chosen = drawnForm()
  await button('选择表格').click()
  await expect.element(field('表名')).toHaveValue('慰问登记表')
  await expect.element(field('从第几行')).toHaveValue('4')
  await userEvent.fill(field('每月几日前报'), '25')
  await button('保存填法，去填报').click()
  await expect.element(page.getByText('共 312 行')).toBeVisible()
  await button('填好并保存').click()
  await button('填 312 行并保存').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('还没有写给谁')
  await answer()
  await button('填 312 行并保存').click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
  const first = await filledRows(desk)
  expect([first.length, first[0]?.cells.slice(0, 3)]).toEqual([
    312,
    [1, people[0]!.name, people[0]!.idNumber],
  ])
  expect(desk.saved.at(-1)?.name).toBe('慰问登记表_2026年11月.xlsx')
  const parts = unzipSync(desk.saved.at(-1)!.bytes)
  const untouched = ['customXml/item1.xml', 'docProps/app.xml', 'xl/styles.xml']
  expect(untouched.map(name => new TextDecoder().decode(parts[name]))).toEqual(
    untouched.map(name => drawnFormParts[name]),
  )
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
  expect(/<oddHeader>(.*?)<\/oddHeader>/.exec(sheet)?.[1]).toMatch(
    /^&amp;C&amp;8 .+ 导出　用途：慰问登记表　接收：文和街道民政办$/,
  )

  desk.setToday('2026-12-20')
  const [moved, married, ...rest] = people
  valueOf(
    await desk.records.commit({
      cause: 'resident-edited',
      detail: '',
      save: [
        put(resident, { ...moved!, states: [{ state: 'moved-out', since: '2026-12-01' }] }),
        put(resident, { ...married!, phones: ['13911112222'] }),
        put(resident, { id: 'newcomer', name: '新来的', birthDate: '1950-01-01' }),
      ],
    }),
  )
  await expect.element(page.getByText('新增 1', { exact: true })).toBeVisible()
  await expect.element(page.getByText('变动 1', { exact: true })).toBeVisible()
  await expect.element(page.getByText('减少 1', { exact: true })).toBeVisible()
  await button('返回').click()
  await expect.element(page.getByText('待报', { exact: true })).toBeVisible()
  await button('一键填写 1 份').click()
  await expect.element(page.getByText(/^已填好 1 份并保存/)).toBeVisible()
  expect((await filledRows(desk)).length).toBe(rest.length + 2)
  await expect.element(page.getByText('本月已报', { exact: true })).toBeVisible()
  expect(desk.records.all(formReport).map(({ month, lines }) => [month, lines.length])).toEqual([
    ['2026-11', 312],
    ['2026-12', 312],
  ])
})
