import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeSample } from '../../src/cli/sample-data/sample-year'
import { navigation } from '../../src/renderer/app/navigation'
import { beginWithSample } from './begin-with-sample'
import { type Desk, goTo, inkOnScreen, openDesk, pressInDialog, saved } from './clerk'
import { takePicture } from './take-picture'

/** How long a screen may take to stand there, in milliseconds: several times what it takes on a PC that does nothing else. */
const QUICK = 3_000

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk(beginWithSample(wholeSample))
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
const closed = () => dialog().waitFor({ state: 'detached' })

/** Goes to a place by its address and tells how long it took until the page had drawn it. */
const timeTo = (path: string): Promise<number> =>
  page.evaluate(async to => {
    const since = performance.now()
    window.location.hash = to
    const isThere = () => document.querySelector(`.ant-menu-item-selected a[href="#${to}"]`) !== null
    const drawn = () => new Promise(resolve => requestAnimationFrame(resolve))
    do await drawn()
    while (!isThere())
    await drawn()
    return performance.now() - since
  }, path)

const partyLists = ['党组织', '交叉任职', '党建联建', '三张清单', '党建阵地', '征求意见']

const places = navigation.flatMap(part =>
  'places' in part ? part.places : [{ path: part.path, label: part.label }],
)

describe('a year of ten estates, restored from the first page', () => {
  it('tells on the first page what is due, the four colours and the last copy without scrolling', async () => {
    const colours = page.getByRole('region', { name: '红黄蓝绿' })
    await colours.getByText(/^今年 .* 小时$/).waitFor()
    await page.getByRole('list', { name: '今天要办' }).waitFor()
    for (const seen of [
      colours,
      page.getByRole('list', { name: '今天要办' }).getByRole('listitem').nth(9),
      page.getByText('最近一次完好的备份'),
      page.getByText('最近操作', { exact: true }),
    ]) {
      const box = await seen.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 9_999)).toBeLessThan(768)
    }
    await page.getByText('备份 刚刚').waitFor()
    await takePicture(page, 'home-year')
  })

  it('leaves every screen quick', async () => {
    const slow: string[] = []
    for (const round of ['first', 'again']) {
      for (const { path, label } of places) {
        const took = await timeTo(path)
        if (took > QUICK) slow.push(`${label}, ${round}: ${Math.round(took)} ms`)
      }
    }
    expect(slow).toEqual([])
  })
})

describe('requests', () => {
  it('are listed by their time, and told by the month', async () => {
    await goTo(page, '诉求（绿）')
    await page
      .getByText(/前反馈/)
      .first()
      .waitFor()
    await takePicture(page, 'cases')
    await goTo(page, '诉求统计')
    await page.getByRole('row', { name: /^合计/ }).waitFor()
    await takePicture(page, 'case-figures')
    await button('通报预览').click()
    await inkOnScreen(dialog().locator('canvas').first())
    await takePicture(page, 'case-bulletin')
    await pressInDialog(page, '关闭')
    await closed()
  })
})

describe('oversight', () => {
  it('ranks the enterprises of a term, and tells it', async () => {
    await goTo(page, '考核（黄）')
    await page.getByRole('link', { name: '物业服务考核' }).click()
    await heading('物业服务考核')
    await page.getByLabel('期次').click()
    await page
      .getByTitle(/第3季度/)
      .last()
      .click()
    await page.getByRole('button', { name: '通报预览' }).waitFor()
    await takePicture(page, 'ranking')
    await button('通报预览').click()
    await inkOnScreen(dialog().locator('canvas').first())
    await takePicture(page, 'ranking-paper')
    await pressInDialog(page, '关闭')
    await closed()
  })

  it('puts the enterprises into classes', async () => {
    await goTo(page, '分类管理')
    await page.getByText('A类').first().waitFor()
    await takePicture(page, 'classes')
  })
})

describe('party building and promised services', () => {
  it('leave none of their lists empty', async () => {
    const rows: Record<string, number> = {}
    for (const place of [...partyLists, '服务清单']) {
      await goTo(page, place)
      const list = page.getByRole('grid', { name: place, exact: true })
      rows[place] = Number(await list.getAttribute('aria-rowcount')) - 1
    }
    expect(Object.values(rows).filter(count => count === 0)).toEqual([])
    await page.getByText(/^达到 \d+ 项，部分达到 \d+ 项，未达到 \d+ 项$/).waitFor()
    await takePicture(page, 'promised-services')
  })

  it('tell what was found of what an enterprise promised', async () => {
    await page.getByText(/^没有达到 \d+$/).click()
    await page.getByRole('grid', { name: '服务清单' }).getByRole('link').first().click()
    await heading(/服务清单$/)
    await button('转为诉求').first().waitFor()
    await takePicture(page, 'service-checks')
  })
})

describe('the survey', () => {
  it('is printed, entered and counted', async () => {
    await goTo(page, '满意度调查')
    await page
      .getByRole('link', { name: /满意度调查$/ })
      .last()
      .click()
    await page.getByText(/收回率 80\.0%/).waitFor()
    await takePicture(page, 'survey')
    await button('打印调查表').click()
    await inkOnScreen(dialog().locator('canvas').first())
    await takePicture(page, 'survey-form')
    const sheet = await saved(page, dialog().getByRole('button', { name: '另存为 PDF', exact: true }))
    expect(sheet.name).toMatch(/\.pdf$/)
    await pressInDialog(page, '关闭')
    await closed()
    await button('录入调查表').click()
    await page.locator('[data-answer]:focus').waitFor()
    await page.keyboard.type('123')
    await takePicture(page, 'survey-enter')
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.getByText(/已录 121 份/).waitFor()
  })
})

describe('the report', () => {
  it('is drafted from the records and looked at', async () => {
    await goTo(page, '工作报告')
    await button('+ 写工作报告').first().click()
    await dialog().getByText('季报', { exact: true }).click()
    await pressInDialog(page, '按记录拟写')
    await heading(/工作报告$/)
    await takePicture(page, 'report')
    await button('预览、另存').click()
    const first = dialog().getByRole('img', { name: /第 1 页/ })
    expect(await inkOnScreen(first)).toBeGreaterThan(10_000)
  })
})

it('does all this without a fault and without asking any other machine', () => {
  expect({ complaints: desk.complaints, elsewhere: desk.elsewhere }).toEqual({
    complaints: [],
    elsewhere: [],
  })
})
