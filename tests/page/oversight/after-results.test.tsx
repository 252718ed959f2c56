import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentObjection } from '../../../src/renderer/domain/records/assessment-objection'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { classTable } from '../../../src/renderer/domain/records/class-table'
import { listing } from '../../../src/renderer/domain/records/listing'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { supervision } from '../../../src/renderer/domain/records/supervision'
import { anAssessment, aScheme } from '../../builders/an-assessment'
import { anEnterprise } from '../../builders/a-property'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

async function published() {
  const desk = await aDesk()
  const save = [
    put(propertyEnterprise, anEnterprise()),
    put(assessmentScheme, aScheme()),
    put(assessment, anAssessment({ publishedOn: '2026-11-20' })),
  ]
  valueOf(await desk.records.commit({ cause: 'assessment-edited', detail: '', save }))
  return desk
}

it('an objection without words is refused where it is typed, and one on record waits for its review', async () => {
  const desk = await published()
  await openApp(desk, '/assessments/scheme/assessment')
  await button('登记异议').click()
  await inDialog('登记异议').click()
  await expect.element(text('请写明企业对哪一项有异议、理由是什么。')).toBeVisible()
  await field('异议内容').fill('清洁扣分有误')
  await inDialog('登记异议').click()
  await expect.element(text('应在 2026-12-07 前复核')).toBeVisible()
  await button('复核').click()
  await inDialog('保存复核').click()
  await expect.element(text('请写明复核情况：查了什么、结果怎样。')).toBeVisible()
  await field('复核情况').fill('抽查无误')
  await page.getByRole('radio', { name: '维持原结果' }).click()
  await inDialog('保存复核').click()
  await expect.element(page.getByText(/维持原结果。$/u)).toBeVisible()
  expect(desk.records.all(assessmentObjection)).toMatchObject([{ outcome: 'upheld' }])
  expect(desk.records.all(assessment)).toHaveLength(1)
})

it('an enterprise is told what to put right from its own page, not without a day', async () => {
  const desk = await published()
  await openApp(desk, '/enterprises/enterprise')
  await expect.element(text('还没有定分类管理办法')).toBeVisible()
  await button('下整改通知').click()
  await field('存在问题').fill('楼道清洁不到位')
  await field('整改要求').fill('每日清扫')
  await inDialog('下达整改通知书').click()
  await expect.element(text('请填整改期限，复查从期限算起。')).toBeVisible()
  await field('整改期限').fill('2026-11-30')
  await userEvent.keyboard('{Enter}')
  await inDialog('下达整改通知书').click()
  await expect
    .element(page.getByRole('heading', { name: '整改通知书 整〔2026〕1号', level: 1 }))
    .toBeVisible()
  expect(desk.records.all(supervision)).toMatchObject([
    { oversight: 'rectification', enterpriseId: 'enterprise', dueOn: '2026-11-30' },
  ])
})

it('a grade that stands in two classes is refused where it is typed', async () => {
  const desk = await published()
  await openApp(desk, '/assessments/classes')
  await button('制定分类办法').first().click()
  await field('分类和措施').fill('A类 AAA、A 减少检查\nB类 A 按常规检查')
  await field('依据').fill('社区办法')
  await inDialog('保存办法').click()
  await expect.element(text('“A”写了两次，一个等级只能属于一类，请核对。')).toBeVisible()
  await field('分类和措施').fill('A类 AAA、AA 减少检查\nB类 A 按常规检查')
  await inDialog('保存办法').click()
  await expect.element(page.getByRole('cell', { name: '2026年第1季度 物业服务考核' })).toBeVisible()
  expect(desk.records.all(classTable)).toHaveLength(1)
})

it('nobody enters a list before its standard is written down', async () => {
  const desk = await published()
  await openApp(desk, '/assessments/lists')
  await button('+ 列入企业').first().click()
  await field('物业企业').click()
  await page.getByTitle('安居物业服务有限公司').click()
  await field('上榜原因').fill('得分第一')
  await inDialog('列入红榜').click()
  await expect.element(text('还没有定红榜的上榜标准，请先点“上榜标准”写明，再列入企业。')).toBeVisible()
  expect(desk.records.all(listing)).toEqual([])
})

it('an enterprise somebody refers to is not taken away, and it is said who does', async () => {
  const desk = await published()
  await openApp(desk, '/enterprises/enterprise')
  await button('移出企业').click()
  await expect.element(page.getByText(/考核 1 条/u)).toBeVisible()
  expect(desk.records.all(propertyEnterprise)).toHaveLength(1)
})
