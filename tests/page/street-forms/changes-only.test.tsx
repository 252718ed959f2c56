import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { formReport } from '../../../src/renderer/domain/records/form-report'
import { resident } from '../../../src/renderer/domain/records/resident'
import { savedFilter } from '../../../src/renderer/domain/records/saved-filter'
import { manyResidents } from '../../builders/a-change'
import { drawnForm } from '../../fixtures/forms/drawn-form'
import { openApp, type Desk } from '../app/open-app'
import { valueOf } from '../store/a-store'
import { aFormDesk, answer, button, field, filledRows, inDialog, keepNewForm } from './a-form-desk'

async function fillOnce(rows: number): Promise<void> {
  await button('填好并保存').click()
  await answer()
  await button(`填 ${rows} 行并保存`).click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
}

const namesIn = async (desk: Desk) => (await filledRows(desk)).map(({ cells }) => cells[1])

it('only what has changed is reported, with who is gone, and the whole list is what the next report is compared with', async () => {
  const people = manyResidents(6)
  const desk = await aFormDesk(people)
  await openApp(desk, '/forms/new')
  await keepNewForm(desk, drawnForm())
  await fillOnce(6)
  const [gone, moved] = people
  desk.setToday('2026-12-20')
  valueOf(
    await desk.records.commit({
      cause: 'resident-edited',
      detail: '',
      save: [
        put(resident, { ...gone!, states: [{ state: 'moved-out', since: '2026-12-01' }] }),
        put(resident, { ...moved!, phones: ['13911112222'] }),
        put(resident, { id: 'new', name: '新来的', birthDate: '1950-01-01' }),
      ],
    }),
  )
  await button('只报变化 3 行').click()
  await button('填 3 行并保存').click()
  await expect.element(button('只报变化 0 行')).toBeDisabled()
  expect((await namesIn(desk)).toSorted()).toEqual([moved!.name, '新来的', gone!.name].toSorted())
  const last = desk.records.all(formReport).at(-1)
  expect([last?.changesOnly, last?.lines.length]).toEqual([true, 6])
})

it('children are left out, which is said, until the clerk puts them in; and what was answered is there next time', async () => {
  const people = [...manyResidents(2), { id: 'child', name: '小明', birthDate: '2020-01-01' }]
  const desk = await aFormDesk(people)
  await openApp(desk, '/forms/new')
  await keepNewForm(desk, drawnForm())
  await expect.element(page.getByText('另有 1 人不满 14 周岁，未列入')).toBeVisible()
  await button('填好并保存').click()
  await page.getByRole('checkbox', { name: /^名单里有 1 人不满 14 周岁/ }).click()
  await page.getByRole('checkbox', { name: /^打印时每页注明/ }).click()
  await answer()
  await button('填 3 行并保存').click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
  expect(await namesIn(desk)).toContain('小明')
  await button('填好并保存').click()
  await expect.element(inDialog('给谁')).toHaveValue('文和街道民政办')
  await expect.element(page.getByRole('checkbox', { name: /^名单里有 1 人不满/ })).toBeChecked()
  await expect.element(page.getByRole('checkbox', { name: /^打印时每页注明/ })).not.toBeChecked()
})

it('a form whose saved filter searches for words is filled with one click, as the roster finds them', async () => {
  const people = manyResidents(5)
  const desk = await aFormDesk(people)
  const wanted = people[2]!
  const filter = { id: 'words', name: '找他', search: wanted.idNumber!, choices: {} }
  valueOf(await desk.records.commit({ cause: 'filter-saved', detail: '', save: [put(savedFilter, filter)] }))
  await openApp(desk, '/forms/new')
  desk.chosen = drawnForm()
  await button('选择表格').click()
  await field('填哪些人').click()
  await page.getByTitle('找他', { exact: true }).click()
  await button('保存填法，去填报').click()
  await expect.element(page.getByText('共 1 行')).toBeVisible()
  await fillOnce(1)
  desk.setToday('2026-12-20')
  await button('返回').click()
  await button('一键填写 1 份').click()
  await expect.element(page.getByText(/^已填好 1 份并保存/)).toBeVisible()
  expect(await namesIn(desk)).toEqual([wanted.name])
})
