import { page } from 'vitest/browser'
import { unwatched } from '../../../src/renderer/domain/progress'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import type { NamedBytes, Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { heldForms } from '../../builders/held-attachments'
import { aDesk, type Desk } from '../app/open-app'
import { valueOf } from '../store/a-store'

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const field = (name: string) => page.getByLabelText(name, { exact: true })
export const inDialog = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true })

/** A desk whose forms are kept, on a day that can be set. */
export async function aFormDesk(
  residents: readonly Resident[],
): Promise<Desk & { setToday(day: string): void }> {
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

/** The first sheet of what was saved last. */
export async function savedSheet({ saved, services }: Desk): Promise<Sheet> {
  const file: NamedBytes | undefined = saved.at(-1)
  if (file === undefined) throw new Error('Nothing was saved')
  const [sheet] = valueOf(await services.sheets.read(file, unwatched)).sheets
  if (sheet === undefined) throw new Error('No sheet was saved')
  return sheet
}

/** The lines of the drawn form that are filled: those that begin with a number. */
export const filledRows = async (desk: Desk) =>
  (await savedSheet(desk)).rows.filter(({ row, cells }) => row >= 4 && typeof cells[0] === 'number')

/** In the dialog: to whom, on what ground, and the identity number whole. */
export async function answer(): Promise<void> {
  await inDialog('给谁').fill('文和街道民政办')
  await page.getByRole('dialog').getByText('法定职责', { exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('radiogroup', { name: '身份证号', exact: true })
    .getByText('完整', { exact: true })
    .click()
}

/** From 新表格: chooses a file and keeps how it is filled as it was recognised. */
export async function keepNewForm(desk: Desk, form: NamedBytes): Promise<void> {
  desk.chosen = form
  await button('选择表格').click()
  await button('保存填法，去填报').click()
}
