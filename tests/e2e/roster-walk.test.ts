import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Chosen,
  chooseAnother,
  chooseRoster,
  type Desk,
  goTo,
  openDesk,
  reviewCounts,
  saved,
} from './clerk'
import { hideousRoster } from './hideous-roster'

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

/** Waits until the summary of the review says so. */
const reviewSays = async (words: string): Promise<void> => {
  await expect.poll(async () => (await reviewCounts(page)).join('，')).toContain(words)
}

const mendNumber = async (): Promise<void> => {
  await page.getByRole('menuitem', { name: /^有误/ }).click()
  await page.getByText('王秀兰').first().click()
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('F2')
  await page.getByLabel(/^第 8 行“身份证号.*补录为$/).fill('14021120000229002X')
  await page.keyboard.press('Enter')
}

const writeSix = async (): Promise<void> => {
  await page.getByRole('button', { name: '新增 6', exact: true }).click()
  await page.getByText('已导入：新增 6').waitFor()
}

describe('a hideous roster', () => {
  it('is understood: two title rows, two-row starred headings, an explanation, merged households, 同上, and footers', async () => {
    await chooseRoster(page, hideousRoster())
    expect((await reviewCounts(page)).slice(0, 2)).toEqual(['全部 6', '新增 5'])
    await reviewSays('有误 1')
  })

  it('is mended there: a number Excel spoilt, and one wrong word in all its places', async () => {
    await mendNumber()
    await reviewSays('新增 6')
    await page.getByRole('menuitem', { name: /^有问题的行/ }).click()
    await page.getByText('赵志刚').first().click()
    await page.getByRole('button', { name: '相同的 2 处一起改…' }).click()
    await page.getByLabel('全部改为').fill('男')
    await page.getByRole('button', { name: '改 2 处' }).click()
    await reviewSays('有问题的行 0')
  })

  it('is imported, taken back whole, and imported again with what was learnt from it', async () => {
    await writeSix()
    await page.getByRole('button', { name: '撤销导入' }).click()
    await page.getByText('已撤销“导入名册”').waitFor()
    await goTo(page, '居民名册')
    await page.getByText('名册里还没有人').waitFor()
    await chooseRoster(page, hideousRoster())
    await reviewSays('有问题的行 1')
    await mendNumber()
    await reviewSays('新增 6')
    await writeSix()
  })

  it('comes out clean: every name, every house and household filled in', async () => {
    await page.getByRole('button', { name: '去居民名册' }).click()
    await page.getByText('买买提·艾力').first().waitFor()
    await page.getByText('文和园小区-5-1-102').first().waitFor()
    expect(await page.getByText('文和园小区-5-1-102').count()).toBe(3)
  })
})

describe('what went out to be changed', () => {
  let exported: Chosen

  it('says that it comes back, and changes nothing unless something was changed in it', async () => {
    await page.getByRole('button', { name: '导出名册' }).click()
    await page.getByText('供修改后再导入').click()
    exported = await saved(page, page.getByRole('button', { name: '导出 6 人' }))
    await chooseRoster(page, exported)
    await reviewSays('相同 6')
    await page.getByRole('button', { name: '没有需要写入的内容' }).waitFor()
  })

  it('is the same a second time', async () => {
    await page.getByRole('button', { name: '返回' }).click()
    await chooseAnother(page, exported)
    await reviewSays('相同 6')
    await page.getByRole('button', { name: '没有需要写入的内容' }).waitFor()
  })
})

it('does all this without a fault', () => {
  expect(desk.complaints).toEqual([])
})
