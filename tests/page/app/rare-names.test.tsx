import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { FIXED_NOW } from '../../builders/fixed-world'
import { valueOf } from '../store/a-store'
import { aDesk, aFile, openApp, type Desk } from './open-app'

const rare = '𠮷𬱖'
const written = '阿不都热合曼‧买买提依明・阿不力孜•吐尔逊江·艾合买提'
const long = '阿不都热合曼·买买提依明·阿不力孜·吐尔逊江·艾合买提'

const button = (name: string) => page.getByRole('button', { name, exact: true })

/** The desk with papers drawn as in the app. */
const withPapers = (desk: Desk): Desk => ({
  ...desk,
  services: {
    ...desk.services,
    preview: pdfPreview(),
    pages: openPages({
      fonts: '/out/fonts/',
      installed: { list: () => Promise.resolve([]), read: id => Promise.reject(new Error(id)) },
      now: () => FIXED_NOW,
    }),
  },
})

it('a character beyond the basic plane and a name of 25 come through import, record, paper and export as they are', async () => {
  const desk = await aDesk()
  await openApp(withPapers(desk), '/residents/import')
  desk.chosen = aFile('名册.csv', ['姓名,出生日期', `${rare},1990-03-07`, `${written},1991-03-07`].join('\n'))
  await button('选择名册文件').click()
  await button('新增 2').click()
  await button('去居民名册').click()
  expect(desk.records.all(resident).map(({ name }) => name)).toEqual([rare, long])

  await button('导出名册').click()
  await userEvent.fill(page.getByRole('textbox', { name: '给谁', exact: true }), '文和街道民政办')
  await userEvent.fill(page.getByRole('textbox', { name: '用途', exact: true }), '年度核对')
  await page.getByText('法定职责', { exact: true }).click()
  await button('打印名单').click()
  await expect
    .element(page.getByRole('img', { name: /^居民名册第 1 页/ }))
    .toHaveAttribute('data-drawn', 'true')
  await button('返回修改').click()
  await button('导出 2 人').click()
  await expect.element(page.getByText(/^已导出 2 人/)).toBeVisible()
  const { sheets } = valueOf(await desk.services.sheets.read(desk.saved[0]!, unwatched))
  expect(sheets[0]!.rows.slice(2).map(({ cells }) => cells[0])).toEqual([rare, long])
})
