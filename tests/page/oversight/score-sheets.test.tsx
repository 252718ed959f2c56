import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { unwatched } from '../../../src/renderer/domain/progress'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { assessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { cellText } from '../../../src/renderer/domain/text/cell-text'
import { anAssessment, aScheme } from '../../builders/an-assessment'
import { anEnterprise } from '../../builders/a-property'
import { aDesk, aFile, openApp, type Desk } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const scheme = aScheme()
const [assessor] = scheme.assessors

async function aDeskWithAssessment(): Promise<Desk> {
  const desk = await aDesk()
  const save = [
    put(propertyEnterprise, anEnterprise()),
    put(assessmentScheme, scheme),
    put(assessment, anAssessment({ sheets: [], enterpriseId: 'enterprise' })),
  ]
  valueOf(await desk.records.commit({ cause: 'enterprise-edited', detail: '', save }))
  return desk
}

/** The sheet that was saved, filled in with these scores in the order of the items. */
async function filledSheet(desk: Desk, scores: readonly string[]) {
  const saved = desk.saved[0]
  if (saved === undefined) throw new Error('Nothing saved')
  const [sheet] = valueOf(await desk.services.sheets.read(saved, unwatched)).sheets
  const rows = (sheet?.rows ?? []).map(({ cells }) => cells.map(cellText))
  const at = rows.findIndex(row => row.includes('得分'))
  const column = rows[at]?.indexOf('得分') ?? 0
  const filled = rows.map((row, nth) => (nth > at ? row.with(column, scores[nth - at - 1] ?? '') : row))
  return aFile('评分表.csv', filled.map(row => row.join(',')).join('\n'))
}

it('a score sheet goes out empty and comes back whole; with a bad cell nothing of it is taken over', async () => {
  const desk = await aDeskWithAssessment()
  const { id } = anAssessment()
  const full = scheme.items.map(item => String(item.full / 100))
  const name = assessor?.name ?? ''
  await openApp(desk, `/assessments/${scheme.id}/${id}`)
  await button(`下载${name}的评分表`).click()
  await expect.element(page.getByText(/^已保存/)).toBeVisible()

  desk.chosen = await filledSheet(desk, ['99999', ...full.slice(1)])
  await button('导入评分表').click()
  await expect.element(page.getByText(/第 4 行 E 列：.*超过满分/)).toBeVisible()
  await button('知道了').click()
  expect(desk.records.find(assessment, id)?.sheets).toEqual([])

  desk.chosen = await filledSheet(desk, full)
  await button('导入评分表').click()
  await expect.element(page.getByText(`已导入${name}给安居物业服务有限公司的评分`)).toBeVisible()
  expect(desk.records.find(assessment, id)?.sheets).toMatchObject([
    { assessor: name, scores: Object.fromEntries(scheme.items.map(item => [item.id, item.full])) },
  ])
})
