import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { unwatched } from '../../../src/renderer/domain/progress'
import { formReport } from '../../../src/renderer/domain/records/form-report'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { manyResidents } from '../../builders/a-change'
import { heldForms } from '../../builders/held-attachments'
import { drawnForm } from '../../fixtures/forms/drawn-form'
import { aDesk, openApp, type Desk } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true })

/** A desk whose forms are kept, on a day. */
async function aFormDesk(residents: readonly Resident[]): Promise<Desk & { setToday(day: string): void }> {
  const desk = await aDesk(residents)
  let today = '2026-11-22'
  const services = {
    ...desk.services,
    attachments: heldForms(),
    world: { ...desk.services.world, today: () => today },
  }
  return Object.assign(desk, {
    services,
    setToday: (day: string) => {
      today = day
    },
  })
}

async function rowsOf(desk: Desk, file: NamedBytes | undefined) {
  if (file === undefined) throw new Error('Nothing was saved')
  const book = valueOf(await desk.services.sheets.read(file, unwatched))
  return (book.sheets[0]?.rows ?? []).filter(({ row, cells }) => row >= 4 && typeof cells[0] === 'number')
}

async function answer(): Promise<void> {
  await userEvent.fill(inDialog('给谁'), '文和街道民政办')
  await page.getByRole('dialog').getByText('法定职责', { exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('radiogroup', { name: '身份证号', exact: true })
    .getByText('完整', { exact: true })
    .click()
}

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
  const first = await rowsOf(desk, desk.saved.at(-1))
  expect([first.length, first[0]?.cells.slice(0, 3)]).toEqual([
    312,
    [1, people[0]!.name, people[0]!.idNumber],
  ])
  expect(desk.saved.at(-1)?.name).toBe('慰问登记表_2026年11月.xlsx')

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
  expect((await rowsOf(desk, desk.saved.at(-1))).length).toBe(rest.length + 2)
  await expect.element(page.getByText('本月已报', { exact: true })).toBeVisible()
  expect(desk.records.all(formReport).map(({ month, lines }) => [month, lines.length])).toEqual([
    ['2026-11', 312],
    ['2026-12', 312],
  ])
})
