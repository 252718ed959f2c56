import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { estate } from '../../../src/renderer/domain/records/estate'
import { house } from '../../../src/renderer/domain/records/house'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

async function aDeskWithEstate() {
  const desk = await aDesk()
  const save = [
    put(estate, anEstate()),
    put(propertyEnterprise, anEnterprise()),
    put(serviceContract, aContract({ endsOn: '2026-12-31' })),
    put(house, { id: 'house', estate: '水泉小区', building: '1', room: '101' }),
  ]
  valueOf(await desk.records.commit({ cause: 'estate-edited', detail: '', save }))
  return desk
}

it('an estate that houses name is recorded from the list with one click', async () => {
  const desk = await aDeskWithEstate()
  await openApp(desk, '/estates')
  await button('登记小区水泉小区').click()
  await page.getByLabelText('总户数').fill('一百')
  await button('保存小区').click()
  await expect.element(text('“总户数”写的是“一百”，这里只填整数，例如 320。')).toBeVisible()
  await page.getByLabelText('总户数').fill('100')
  await button('保存小区').click()
  await expect.element(page.getByRole('heading', { name: '水泉小区' })).toBeVisible()
  expect(desk.records.all(estate).map(({ name, houseCount }) => [name, houseCount])).toContainEqual([
    '水泉小区',
    100,
  ])
})

it('a wrong credit code is refused where it is typed, a right one is kept', async () => {
  const desk = await aDesk()
  await openApp(desk, '/enterprises')
  await button('+ 登记企业').first().click()
  await page.getByLabelText('企业名称').fill('安居物业服务有限公司')
  await page.getByLabelText('统一社会信用代码').fill('91350100M000100Y44')
  await button('保存企业').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('校验')
  await page.getByLabelText('统一社会信用代码').fill('91350100M000100Y43')
  await button('保存企业').click()
  await expect.element(page.getByRole('heading', { name: '安居物业服务有限公司' })).toBeVisible()
})

it('a contract that overlaps another is refused; what has to be disclosed is drafted from it', async () => {
  const desk = await aDeskWithEstate()
  await openApp(desk, '/estates/estate')
  await button('登记合同').click()
  await page.getByLabelText('物业企业').click()
  await page.getByTitle('安居物业服务有限公司').click()
  await page.getByLabelText('合同种类').click()
  await page.getByTitle('前期物业').click()
  await page.getByLabelText('合同起').fill('2026-12-31')
  await userEvent.keyboard('{Enter}')
  await button('保存合同').click()
  await expect.element(page.getByText('同一小区的合同期限不能重叠', { exact: false })).toBeVisible()
  await button('取消').click()
  await page.getByRole('link', { name: '安居物业服务有限公司' }).click()
  await page.getByRole('link', { name: '拟一份物业服务信息公开' }).click()
  await page.getByRole('button', { name: '登记公示' }).click()
  await expect.element(page.getByRole('heading', { name: '文和园物业服务信息公开' })).toBeVisible()
  expect(desk.records.all(publicNotice)).toMatchObject([{ contractId: 'contract', noticeKind: 'disclosure' }])
})
