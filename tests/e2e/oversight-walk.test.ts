import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysAfter } from '../../src/renderer/domain/people/days'
import { type Desk, goTo, inkOnScreen, openDesk, pressInDialog } from './clerk'
import { takePicture } from './take-picture'

const enterprise = '安居物业服务有限公司'
const scheme = '物业服务考核'

let desk: Desk
let page: Desk['page']
/** Today on the office's clock. */
let today: string

beforeAll(async () => {
  desk = await openDesk()
  page = desk.page
  today = await page.evaluate(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
})

afterAll(async () => {
  await desk.close()
})

const click = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor()
const dialog = () => page.getByRole('dialog')
const inDialog = (name: string) => pressInDialog(page, name)
const fill = (label: string, value: string) => dialog().getByLabel(label, { exact: true }).fill(value)
const dated = async (label: string, value: string) => {
  await fill(label, value)
  await dialog().getByLabel(label, { exact: true }).press('Enter')
}
const choose = async (label: string, option: string) => {
  await dialog().getByLabel(label, { exact: true }).click()
  await page.getByTitle(option, { exact: true }).last().click()
}
const closed = () => dialog().waitFor({ state: 'detached' })
const step = async (name: string, note: string, due?: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await dialog().getByRole('textbox').first().waitFor()
  if (due !== undefined) await dated('再次整改期限', due)
  await dialog().locator('textarea').first().fill(note)
  await inDialog(`保存${name}`)
  await closed()
}

async function score(assessor: string, points: string): Promise<void> {
  await click(`${assessor}打分`)
  await fill('保洁', points)
  await inDialog('保存评分')
  await closed()
}

/** A photo of the stairs, all of one grey. */
function aPhoto(): Buffer {
  const png = new PNG({ width: 320, height: 240 })
  png.data.fill(0xbb)
  return PNG.sync.write(png)
}

/** Issues a paper of the order on the screen, looks at it, and comes back. */
async function issuePaper(title: string, picture: string): Promise<void> {
  await click(`印发${title}`)
  await page.getByRole('heading', { name: new RegExp(`^${title}`), level: 1 }).waitFor()
  expect(await inkOnScreen(page.getByRole('img', { name: /第 1 页/ }))).toBeGreaterThan(3_000)
  await takePicture(page, picture)
  await page.goBack()
  await page.getByRole('button', { name: `查看、打印${title}`, exact: true }).waitFor()
}

it('begins with the enterprise, the classes and the scheme', async () => {
  await goTo(page, '物业企业')
  await click('+ 登记企业')
  await fill('企业名称', enterprise)
  await inDialog('保存企业')
  await page.getByRole('heading', { name: enterprise, level: 1 }).waitFor()
  await goTo(page, '分类管理')
  await click('制定分类办法')
  await inDialog('从示例开始')
  await inDialog('保存办法')
  await seen('C类')
  await goTo(page, '考核（黄）')
  await click('+ 新增考核办法')
  await choose('从示例开始', '示例：五个等级（参考山东、烟台信用评价的分数线）')
  await fill('考核项目', '服务 保洁 60 扣分\n投诉 超时 40 诉求：超时件数每件扣2')
  await fill('评分方和权重', '街道 60\n社区 40')
  await inDialog('保存办法')
  await page.getByRole('heading', { name: scheme, level: 1 }).waitFor()
})

it('is scored by two assessors, who find there what the cases make of it, and published', async () => {
  await click('加入一家企业')
  await choose('物业企业', enterprise)
  await inDialog('加入考核')
  await page.getByRole('link', { name: enterprise }).click()
  await click('街道打分')
  expect(await dialog().getByLabel('超时', { exact: true }).inputValue()).toBe('40')
  await seen('超时件数 0 件，每件扣 2 分，共 0 件诉求')
  const chooser = page.waitForEvent('filechooser')
  await click('给保洁添加照片')
  await (await chooser).setFiles({ name: '楼道.png', mimeType: 'image/png', buffer: aPhoto() })
  await dialog().getByText('楼道.png').waitFor()
  await fill('保洁', '10')
  await seen('合计 50 / 100 分')
  await takePicture(page, 'score-sheet')
  await inDialog('保存评分')
  await closed()
  await page.getByRole('row', { name: /保洁/ }).getByRole('button', { name: '楼道.png' }).click()
  await dialog().getByRole('img', { name: '楼道.png' }).waitFor()
  await page.keyboard.press('Escape')
  await closed()
  await score('社区', '10')
  await seen('50 分，C')
  await takePicture(page, 'assessment')
  await click('公布结果')
  await inDialog('公布，不再改动')
  await page.getByRole('button', { name: '更正', exact: true }).waitFor()
})

it('is ranked with its class, told in a bulletin and in a public notice', async () => {
  await click('返回')
  await page.getByRole('cell', { name: 'D类', exact: true }).waitFor()
  await click('通报预览')
  expect(await inkOnScreen(dialog().locator('canvas').first())).toBeGreaterThan(1000)
  await page.keyboard.press('Escape')
  await closed()
  await page.getByRole('link', { name: '拟一份公示' }).click()
  await inDialog('登记公示')
  await seen(`第1名 ${enterprise}，50分，C，D类。`)
})

it('leads to a rectification, which is re-checked until it is done', async () => {
  await goTo(page, '物业企业')
  await page.getByRole('link', { name: enterprise }).click()
  await seen('D类：约谈，限期整改')
  await takePicture(page, 'enterprise')
  await click('下整改通知')
  await fill('存在问题', '楼道清洁不到位')
  await fill('整改要求', '每日清扫')
  await dated('整改期限', daysAfter(today, 1))
  await inDialog('下达整改通知书')
  await page.getByRole('heading', { name: /^整改通知书 整〔/, level: 1 }).waitFor()
  await issuePaper('整改通知书', 'rectification-notice')
  await goTo(page, '首页')
  await page
    .getByRole('list', { name: '今天要办' })
    .getByRole('link', { name: /楼道清洁不到位/ })
    .click()
  await step('报送整改结果', '已清扫')
  await step('复查不合格', '两处仍脏', daysAfter(today, 3))
  await step('报送整改结果', '全部清扫')
  await step('复查合格', '干净')
  await issuePaper('整改复查意见书', 'recheck-opinion')
  await takePicture(page, 'rectification')
  await click('办结')
  await inDialog('核查无误，办结')
  await seen('已办结')
})

it('is called to a talk, whose notice is issued and which is held and closed', async () => {
  await goTo(page, '物业企业')
  await page.getByRole('link', { name: enterprise }).click()
  await click('约谈')
  await fill('约谈事由', '考核得分靠后')
  await fill('约谈地点', '社区会议室')
  await dated('约谈时间', `${daysAfter(today, 1)} 09:30`)
  await takePicture(page, 'talk-dialog')
  await inDialog('下达约谈通知书')
  await page.getByRole('heading', { name: /^约谈通知书 约〔/, level: 1 }).waitFor()
  await issuePaper('约谈通知书', 'talk-notice')
  await step('登记约谈情况', '承诺一个月内整改')
  await click('办结')
  await fill('核查人', '经办人')
  await inDialog('核查无误，办结')
  await seen('已办结')
})

it('hears an objection, and corrects the result by a new version only', async () => {
  await goTo(page, '考核（黄）')
  await page.getByRole('link', { name: scheme }).click()
  await page.getByRole('link', { name: enterprise }).click()
  await click('登记异议')
  await fill('异议内容', '保洁扣分过多')
  await inDialog('登记异议')
  await closed()
  await page.getByRole('button', { name: '复核', exact: true }).click()
  await fill('复核情况', '抽查属实')
  await page.getByRole('radio', { name: '更正，另出一版' }).check()
  await inDialog('保存复核')
  await seen('第 2 版')
  await score('社区', '60')
  await click('公布结果')
  await inDialog('公布，不再改动')
  await seen('70 分，A')
  await page.getByRole('link', { name: '看上一版' }).click()
  await seen('50 分，C')
  await click('返回')
  await seen(/公布，第 2 版/)
})

it('enters the red list by the standard of the office, and leaves it with a reason', async () => {
  await goTo(page, '红黑榜')
  await click('上榜标准')
  await fill('标准', '前 1 名')
  await fill('依据', '社区办法')
  await inDialog('保存标准')
  await closed()
  await page.getByRole('button', { name: '+ 列入企业' }).first().click()
  await inDialog(`${enterprise}（前 1 名）`)
  await inDialog('列入红榜')
  await closed()
  await takePicture(page, 'red-list')
  await click(`公布、移出${enterprise}`)
  await page.getByRole('radio', { name: '移出', exact: true }).check()
  await fill('移出原因', '发生安全事故')
  await inDialog('从红榜移出')
  await closed()
  await page.getByText('期满、已移出 1').waitFor()
})

it('does all this without a fault and without asking any other machine', () => {
  expect({ complaints: desk.complaints, elsewhere: desk.elsewhere }).toEqual({
    complaints: [],
    elsewhere: [],
  })
})
