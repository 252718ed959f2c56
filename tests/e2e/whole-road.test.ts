import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCells } from '../fixtures/sheet/read-built'
import { drawPages, textOfPages } from '../pictures/draw-page'
import { inkIn } from '../pictures/ink'
import {
  callMeeting,
  enterRoll,
  recordAgenda,
  recordDecisions,
  recordElection,
  signIn,
} from './a-founding-meeting'
import {
  chooseRoster,
  type Desk,
  goTo,
  inkOnScreen,
  openDesk,
  pressInDialog,
  reviewCounts,
  saved,
} from './clerk'
import { signIn as signInAgain } from './first-day'
import { takePaperPicture, takePicture } from './take-picture'
import { accessibilityViolations } from './accessibility-violations'
import { unnamedControls } from './unnamed-controls'

const roster = resolve(import.meta.dirname, '../../resources/samples/roster.xlsx')
const title = '文和园物业服务提升促进会成立大会'

let desk: Desk
let page: Desk['page']

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
})

afterAll(async () => {
  await desk.close()
})

const seen = (text: string | RegExp) => page.getByText(text).first().waitFor()
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
const click = (name: string) => page.getByRole('button', { name }).click()

/** A paper as it was saved: a PDF, each page of which holds ink. */
async function expectInk(pdf: Uint8Array): Promise<void> {
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  for (const page of await drawPages(pdf, 60)) expect(inkIn(page)).toBeGreaterThan(500)
}

/** Every control of the screen has a name, and nothing on it fails WCAG 2.1 AA. */
const expectNamedControls = async () => {
  expect(await unnamedControls(page)).toEqual([])
  expect(await accessibilityViolations(page)).toEqual([])
}

describe('the first day', () => {
  it('begins with the office: its name stands over every screen', async () => {
    await page.getByRole('banner').getByText('文源社区居民委员会').waitFor()
    await expectNamedControls()
  })

  it('shows what a roster would do before anything is written', async () => {
    await chooseRoster(page, roster)
    expect(await reviewCounts(page)).toEqual([
      '全部 60',
      '新增 56',
      '更新 0',
      '相同 0',
      '待定 1',
      '有误 3',
      '有问题的行 6',
      '证号缺末位 2',
    ])
    await page.getByRole('menuitem', { name: '有问题的行' }).click()
    await page.getByRole('grid', { name: '核对名册' }).getByText('140213198810182682').click()
    await seen('号码“140213198810182682”的校验码不符')
    await expectNamedControls()
    await takePicture(page, 'import-review')
  })

  it('writes what the button says, and leaves the doubtful and the faulty out', async () => {
    await click('新增 56、跳过 4')
    await seen('已导入：新增 56、跳过 4')
    await click('去居民名册')
    await seen('56 人 · 显示 56')
  })

  it('has nothing to write when the same file comes again', async () => {
    await chooseRoster(page, roster)
    expect((await reviewCounts(page)).slice(0, 6)).toEqual([
      '全部 60',
      '新增 0',
      '更新 0',
      '相同 56',
      '待定 1',
      '有误 3',
    ])
    expect(await page.getByRole('button', { name: '没有需要写入的内容' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: '返回' }).click()
  })

  it('finds a person by name, and keeps the identity number covered', async () => {
    await goTo(page, '居民名册')
    await seen('56 人 · 显示 56')
    await expectNamedControls()
    await takePicture(page, 'residents')
    await page.getByLabel('在名册中查找').fill('陈𬱖')
    await seen('56 人 · 显示 1')
    await page.getByRole('link', { name: '陈𬱖' }).waitFor()
    expect(await page.getByText(/\d{17}[\dX]/).count()).toBe(0)
    await click('全部显示')
  })
})

describe('the founding meeting', () => {
  it('comes with its agenda', async () => {
    await goTo(page, '首页')
    await click('新建会议')
    await expectNamedControls()
    await callMeeting(page)
    await heading(title)
    await seen('《文和园物业服务提升促进会协商议事制度》')
  })

  it('counts who came', async () => {
    await enterRoll(page)
    await seen('已保存名单，共 8 人')
    await signIn(page)
    await seen('已登记签到，应到 7　实到 6　请假 1　缺席 0　列席 1')
  })

  it('records what came of each item, who was elected and what was decided', async () => {
    await recordAgenda(page)
    await seen('已保存议程')
    await recordElection(page)
    await seen('已保存选举情况')
    await recordDecisions(page)
    await seen('已保存议定事项')
  })

  it('is all there after the window was closed and opened again', async () => {
    await page.reload()
    await signInAgain(page)
    await heading(title)
    await seen('应到 7　实到 6　请假 1　缺席 0　列席 1')
    await seen('整治1号楼至6号楼消防通道占用和飞线充电问题。')
    await expectNamedControls()
    await takePicture(page, 'meeting')
  })
})

describe('the papers', () => {
  it('are shown as they will be printed once the minutes are issued', async () => {
    await click('编号并印发纪要〔2026〕第1次')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^编号并印发纪要/ })
      .click()
    await heading(/^会议纪要/)
    expect(await inkOnScreen(page.getByRole('img', { name: /第 1 页/ }))).toBeGreaterThan(10_000)
    await expectNamedControls()
    const { name, bytes } = await saved(page, page.getByRole('button', { name: '另存为 PDF', exact: true }))
    expect(name).toMatch(/^会议纪要.*\.pdf$/)
    await expectInk(bytes)
    await takePaperPicture(bytes, 'minutes', 900)
  })

  it('go to the printer as the PDF that is shown', async () => {
    const shown = page.context().waitForEvent('response', response => response.url().includes('/print/'))
    const window = page.waitForEvent('popup')
    await page.getByRole('button', { name: '打印', exact: true }).click()
    expect((await shown).headers()['content-type']).toBe('application/pdf')
    await seen('已送打印：会议纪要')
    await (await window).close()
  })

  it('are a letter of appointment for everybody elected', async () => {
    await page.getByRole('link', { name: '所属会议' }).click()
    await click('编号并开具 4 份聘书')
    await pressInDialog(page, '编号并开具 4 份')
    await seen('已开具聘书 4 份')
    await goTo(page, '登记簿')
    await seen('5 份')
    await expectNamedControls()
  })

  it.each([
    ['1', '王䶮'],
    ['2', '陈𬱖'],
    ['3', '周𨭉'],
    ['4', '买买提·艾力'],
  ])('print the name of each: letter %s for %s', async (nth, person) => {
    await goTo(page, '登记簿')
    await page.getByRole('link', { name: new RegExp(`^文和园促聘〔\\d{4}〕${nth}号$`) }).click()
    expect(await inkOnScreen(page.getByRole('img', { name: /第 1 页/ }))).toBeGreaterThan(3_000)
    const { name, bytes } = await saved(page, page.getByRole('button', { name: '另存为 PDF', exact: true }))
    expect(name).toMatch(new RegExp(`^聘书 文和园促聘〔\\d{4}〕${nth}号 ${person}\\.pdf$`))
    await expectInk(bytes)
    expect((await textOfPages(bytes)).join('')).toContain(person)
    if (nth === '1') await takePaperPicture(bytes, 'appointment', 900)
  })
})

describe('the roster on its way back', () => {
  let exported: Awaited<ReturnType<typeof saved>>

  it('is a workbook of all residents, with identity numbers and telephones as text', async () => {
    await goTo(page, '居民名册')
    await page.getByRole('button', { name: '导出名册' }).click()
    await page.getByRole('textbox', { name: '给谁' }).fill('文和街道民政办')
    await page.getByRole('textbox', { name: '用途' }).fill('年度核对')
    await page.getByText('法定职责', { exact: true }).click()
    for (const column of ['身份证号', '联系电话']) {
      await page.getByRole('radiogroup', { name: column, exact: true }).getByText(/^完整/).click()
    }
    await page.getByRole('checkbox', { name: '也列入' }).check()
    await expectNamedControls()
    await takePicture(page, 'export')
    exported = await saved(page, page.getByRole('button', { name: '导出 56 人' }))
    expect(exported.name).toMatch(/^文源社区居民委员会居民名册_\d{4}-\d{2}-\d{2}\.xlsx$/)
    const [note, headings = [], ...rows] = await readCells(exported.bytes)
    expect(note).toEqual([expect.stringMatching(/导出　用途：年度核对　接收：文和街道民政办$/)])
    const under = (name: string) => rows.map(row => row[headings.indexOf(name)] ?? null)
    const kinds = new Set(under('联系电话').map(cell => (cell === null ? 'empty' : typeof cell)))
    expect(under('身份证号')).toEqual(Array(56).fill(expect.stringMatching(/^\d{17}[\dX]$/)))
    expect(kinds).toEqual(new Set(['string', 'empty']))
  })

  it('changes nothing when it is imported again', async () => {
    await chooseRoster(page, exported)
    expect(await reviewCounts(page)).toEqual([
      '全部 56',
      '新增 0',
      '更新 0',
      '相同 56',
      '待定 0',
      '有误 0',
      '有问题的行 2',
    ])
    expect(await page.getByRole('button', { name: '没有需要写入的内容' }).isDisabled()).toBe(true)
  })
})

it('has every act of the day in the journal, and on the first screen', async () => {
  await goTo(page, '操作记录')
  await expectNamedControls()
  await goTo(page, '首页')
  await page.getByText('已开具文书').waitFor()
  await expectNamedControls()
  await takePicture(page, 'home')
})

it('does all this without a fault and without a refusal of the content security policy', () => {
  expect(desk.complaints).toEqual([])
})

it('does all this with the network cable out: nothing was asked of any other machine', () => {
  expect(desk.elsewhere).toEqual([])
})
