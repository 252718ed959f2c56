import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { assessment } from '../../../src/renderer/domain/records/assessment'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { anEnterprise } from '../../builders/a-property'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true })

async function score(assessor: string, points: readonly (readonly [string, string])[]): Promise<void> {
  await button(`${assessor}打分`).click()
  for (const [item, given] of points) await field(item).fill(given)
  await button('保存评分').click()
}

it('a scheme begins from an example, and what adds to 130 is refused; scored by all it is published and never changes', async () => {
  const desk = await aDesk()
  const save = [put(propertyEnterprise, anEnterprise())]
  valueOf(await desk.records.commit({ cause: 'enterprise-edited', detail: '', save }))
  await openApp(desk, '/assessments')
  await button('+ 新增考核办法').first().click()
  await field('从示例开始').click()
  await page.getByTitle('示例：红色物业（参考公开样表，党建引领 30 分）').click()
  await field('考核项目').fill('甲 一 30\n甲 二 20\n甲 三 20\n甲 四 20\n甲 五 10\n甲 六 30')
  await button('保存办法').click()
  await expect
    .element(page.getByText('各项满分合计 130 分，与总分 100 分不符。请核对各项的满分或总分。'))
    .toBeVisible()
  await field('考核项目').fill('服务 保洁 60 扣分\n服务 门岗 40 扣分')
  await button('保存办法').click()
  await button('加入一家企业').click()
  await field('物业企业').click()
  await page.getByTitle('安居物业服务有限公司').click()
  await button('加入考核').click()
  await page.getByRole('link', { name: '安居物业服务有限公司' }).click()
  await button('公布结果').click()
  await button('公布，不再改动').click()
  await expect.element(page.getByText('还有评分方没有打分，全部打完才能公布。')).toBeVisible()
  await button('取消').click()
  await score('街道', [
    ['保洁', '61'],
    ['门岗', '30'],
  ])
  await expect.element(page.getByText('“保洁”填了 61 分，超过满分 60 分，请核对。')).toBeVisible()
  await field('保洁').fill('49.5')
  await button('保存评分').click()
  await score('社区', [
    ['保洁', '49.5'],
    ['门岗', '30'],
  ])
  await expect.element(page.getByText('79.5 分，A', { exact: true })).toBeVisible()
  await button('公布结果').click()
  await button('公布，不再改动').click()
  await expect.element(button('更正')).toBeVisible()
  expect(desk.records.all(assessment)).toMatchObject([{ version: 1, publishedOn: '2026-11-22' }])
  await button('返回').click()
})
