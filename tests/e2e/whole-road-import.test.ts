import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockedXlsx } from '../fixtures/sheet/old-files'
import { type Chosen, chooseAnother, chooseRoster, type Desk, goTo, openDesk, reviewCounts } from './clerk'
import { signIn } from './first-day'

const roster = resolve(import.meta.dirname, '../../resources/samples/roster.xlsx')

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

const cutOff = (): Chosen => {
  const whole = readFileSync(roster)
  return { name: '名册.xlsx', bytes: whole.subarray(0, Math.floor(whole.length / 2)) }
}

describe('a file that cannot be read', () => {
  it.each<[string, () => Chosen, string]>([
    ['cut off on its way', cutOff, '这个文件不完整，可能没有下载完或已损坏'],
    ['with a password', () => ({ name: '名册.xlsx', bytes: lockedXlsx() }), '这个文件设有打开密码，无法读取'],
    ['that is empty', () => ({ name: '名册.xlsx', bytes: new Uint8Array() }), '这个文件是空的'],
  ])('%s is refused in one sentence, and another can be chosen', async (_, file, sentence) => {
    await chooseRoster(page, file())
    await page.getByRole('alert').getByText(sentence).waitFor()
    await chooseAnother(page, roster)
    expect((await reviewCounts(page))[0]).toBe('全部 60')
    await page.getByRole('button', { name: '返回' }).click()
  })

  it('leaves nothing behind', async () => {
    await goTo(page, '操作记录')
    await page.getByText('建立资料').first().waitFor()
    expect(await page.getByRole('link', { name: '导入名册' }).count()).toBe(0)
  })
})

describe('an import taken back', () => {
  const importRoster = async () => {
    await chooseRoster(page, roster)
    await page.getByRole('button', { name: '新增 56、跳过 4' }).click()
    await page.getByText('已导入：新增 56、跳过 4').waitFor()
  }

  it('at once leaves the roster as it was', async () => {
    await importRoster()
    await page.getByRole('button', { name: '撤销导入' }).click()
    await page.getByText('已撤销“导入名册”').waitFor()
    await goTo(page, '居民名册')
    await page.getByText('名册里还没有人').waitFor()
  })

  it('later from the journal says first what goes, and leaves alone whom somebody has edited since', async () => {
    await importRoster()
    await page.getByRole('button', { name: '去居民名册' }).click()
    await page.getByLabel('在名册中查找').fill('赵秀兰')
    await page.getByRole('link', { name: '赵秀兰' }).click()
    await page.getByRole('button', { name: '修改联系' }).click()
    await page.getByRole('textbox', { name: '联系电话', exact: true }).fill('13800000000')
    await page.getByRole('button', { name: '保存联系' }).click()
    await page.getByText(/^已更新赵秀兰/).waitFor()
    await goTo(page, '操作记录')
    await page.getByRole('link', { name: '导入名册' }).first().click()
    await page.getByRole('button', { name: '撤销导入名册…' }).click()
    const asked = page.getByRole('dialog')
    await asked.getByText('之后又改过，保持现在的样子').waitFor()
    await asked.getByRole('button', { name: /^撤销：移出居民 55/ }).click()
    await page.getByText(/^已撤销“导入名册”/).waitFor()
  })

  it('is itself kept in the journal, and holds after the window was opened again', async () => {
    await page.reload()
    await signIn(page)
    await goTo(page, '居民名册')
    await page.getByText('1 人 · 显示 1').waitFor()
    await goTo(page, '操作记录')
    await page.getByText('已撤销', { exact: true }).nth(1).waitFor()
  })
})

it('does all this without a fault', () => {
  expect(desk.complaints).toEqual([])
})
