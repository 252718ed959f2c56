import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { alignment } from '../../../src/renderer/domain/records/alignment'
import { design } from '../../../src/renderer/domain/records/design'
import { aDesign, aText } from '../../builders/a-design'
import { aDraft } from '../../builders/issuing-ports'
import { drag } from './drag'
import { openApp, type Desk } from '../app/open-app'
import { anOffice, aPicture } from '../certificates/an-office'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const text = (words: string | RegExp) => page.getByText(words)

async function anOfficeWithStock(): Promise<Desk> {
  const desk = await anOffice()
  const save = [put(design, aDesign([aText()]))]
  valueOf(await desk.records.commit({ cause: 'designs-edited', detail: '社区荣誉证书', save }))
  return desk
}
const kept = ({ records }: Desk) => records.find(design, 'design-1')
const sizeOf = (desk: Desk, kind: string) => {
  const part = kept(desk)?.parts.find(one => one.kind === kind)
  return part && [part.width, part.height].map(Math.round)
}

it('a scan of stock is refused by its name where it is too large, a PDF or no picture; a picture lies behind the sheet', async () => {
  const desk = await anOfficeWithStock()
  await openApp(desk, '/papers/designs/design-1')
  const choose = button('放上证书纸的扫描图')
  desk.chosen = { name: '大扫描.png', bytes: new Uint8Array(50e6) }
  await choose.click()
  await expect.element(text(/“大扫描.png”有 50.0 MB，超过了每张 20 MB 的上限/)).toBeVisible()
  desk.chosen = { name: '证书纸.jpg', bytes: new TextEncoder().encode('这不是图片') }
  await choose.click()
  await expect.element(text(/“证书纸.jpg”不是图片，没有放上/)).toBeVisible()
  desk.chosen = { name: '证书纸.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
  await choose.click()
  await expect.element(text(/“证书纸.pdf”不是图片，没有放上/)).toBeVisible()
  expect(kept(desk)?.scanId).toBeUndefined()

  desk.chosen = await aPicture('证书纸.png')
  await choose.click()
  await expect.element(button('去掉扫描图')).toBeVisible()
  await expect
    .poll(() => getComputedStyle(page.getByRole('group', { name: '版面' }).element()).backgroundImage)
    .toContain('blob:')
  await button('保存版式').click()
  await expect.poll(() => kept(desk)?.scanId).toBeDefined()
}, 120_000)

it('every kind of part is put on a sheet, resized by the mouse and by keys, and named by what fills it', async () => {
  const desk = await anOfficeWithStock()
  await openApp(desk, '/papers/designs/design-1')
  desk.chosen = { name: '徽标.png', bytes: new TextEncoder().encode('GIF') }
  await button('图片').click()
  await expect.element(text(/“徽标.png”不是图片，没有放上/)).toBeVisible()
  desk.chosen = await aPicture('徽标.png', 80, 80)
  await button('图片').click()
  await expect.element(text(/不是图片，没有放上/)).not.toBeInTheDocument()
  for (const kind of ['二维码', '盖章处', '线']) await button(kind).first().click()

  const line = page.getByRole('group', { name: '版面' }).getByRole('button', { name: '线', exact: true })
  await expect.element(line).toHaveFocus()
  await userEvent.keyboard('{Control>}{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}{/Control}')
  await button('保存版式').click()
  await expect.poll(() => sizeOf(desk, 'line')).toEqual([102, 0])
  expect(kept(desk)?.parts.find(({ kind }) => kind === 'line')?.height).toBe(0.1)
  expect(kept(desk)?.parts.map(({ kind }) => kind)).toEqual(['text', 'image', 'qr', 'seal', 'line'])

  await page.getByRole('button', { name: '文字：{姓名}' }).click()
  const corner = document.querySelector('[data-size]')
  if (corner === null) throw new Error('The chosen part has no corner to be resized by')
  await drag(corner, 46, 23)
  await button('保存版式').click()
  await expect.poll(() => sizeOf(desk, 'text')).toEqual([80, 20])

  await page.getByRole('combobox', { name: '插入内容' }).click()
  await page.getByTitle('{单位}', { exact: true }).click()
  await expect.element(field('文字')).toHaveValue('{姓名}{单位}')
  await button('删去').click()
  await button('保存版式').click()
  await expect.element(text(/版式上还没有文字/)).toBeVisible()
}, 120_000)

it('a printer is calibrated by what is measured, a slip of the pen refused, and is chosen where the stock is printed', async () => {
  const desk = await anOfficeWithStock()
  const printed: string[] = []
  const desktop = {
    ...desk.services.desktop,
    printPdf: (title: string) => {
      printed.push(title)
      return Promise.resolve(true)
    },
  }
  const office: Desk = { ...desk, services: { ...desk.services, desktop } }
  await openApp(office, '/papers/designs/design-1')
  await button('打印校准页').click()
  await expect.poll(() => printed, { timeout: 30_000 }).toEqual(['社区荣誉证书打印校准页'])
  await button('填量的数').click()
  await inDialog('按量的数校准').click()
  await expect.element(text(/请填写打印机的名称/)).toBeVisible()
  await userEvent.fill(field('打印机'), '前台惠普')
  await userEvent.fill(field('一（毫米）'), '200')
  await inDialog('按量的数校准').click()
  await expect.element(text(/多半是量错或者填错了一个/)).toBeVisible()
  await userEvent.fill(field('一（毫米）'), '22')
  await userEvent.fill(field('三（毫米）'), '21')
  await inDialog('按量的数校准').click()
  await expect.element(text(/右移 -2/)).toBeVisible()
  const [found] = desk.records.all(alignment)
  expect([found?.printer, found?.designId]).toEqual(['前台惠普', 'design-1'])
  expect(found?.moves.turn).toBeCloseTo(-0.223, 2)

  const placed = { width: 297, height: 210, overprint: true, designId: 'design-1', parts: [aText()] }
  const draft = aDraft('王秀兰')
  const issued = valueOf(
    await issuePapers(desk.services, {
      drafts: [{ ...draft, layout: imprint => ({ ...draft.layout(imprint), placed }) }],
      detail: '',
    }),
  )
  await openApp(office, `/papers/${issued[0]?.id ?? ''}`)
  await expect.element(page.getByRole('combobox', { name: '打印机' })).toBeVisible()
  await expect.element(page.getByTitle('前台惠普')).toBeVisible()
}, 180_000)
