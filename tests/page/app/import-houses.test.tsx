import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { anIdNumber } from '../../builders/a-resident'
import { anEnterprise } from '../../builders/a-property'
import { valueOf } from '../store/a-store'
import { aDesk, aFile, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const NUMBER = anIdNumber('19700101', '012')
const heading = '小区,楼栋,单元,室,建筑面积,业主姓名,业主证件号码,业主电话'

it('houses come in from a sheet once a cell is mended, go out through the gate, and come back as changes', async () => {
  const desk = await aDesk()
  await openApp(desk, '/houses')
  await button('导入房屋').click()
  const rows = [
    heading,
    `文和园,5,1,102,86.35,张三,${NUMBER},13800000001`,
    '文和园,5,1,103,九十,李四、王五,,',
  ]
  desk.chosen = aFile('房屋表.csv', rows.join('\n'))
  await button('选择名册文件').click()
  await expect.element(button('新增 1、跳过 1')).toBeVisible()
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
  await expect.element(page.getByText('第 3 行　文和园-5-1-103　有误')).toBeVisible()
  await expect.element(page.getByText(/“建筑面积”（E3）：“九十”不是可用的数/)).toBeVisible()
  await userEvent.keyboard('{F2}')
  await userEvent.fill(page.getByLabelText('第 3 行“建筑面积”补录为'), '90')
  await userEvent.keyboard('{Enter}')
  await button('新增 2').click()
  await expect.element(page.getByText('已导入：新增 2')).toBeVisible()
  expect(desk.records.all(house)).toMatchObject([
    { room: '102', area: '86.35', owners: [{ name: '张三', idNumber: NUMBER, phone: '13800000001' }] },
    { room: '103', area: '90', owners: [{ name: '李四' }, { name: '王五' }] },
  ])

  await button('去房屋名册').click()
  await button('导出房屋').click()
  await button('导出 2 条').click()
  await expect.element(page.getByText(/请写明/).first()).toBeVisible()
  await page.getByLabelText('供修改后再导入').click()
  await button('导出 2 条').click()
  await expect.element(button('导入房屋')).toBeVisible()
  expect(desk.records.journal()[0]).toMatchObject({ cause: 'register-given' })
  desk.chosen = desk.saved[0] ?? null
  await button('导入房屋').click()
  await button('选择名册文件').click()
  await expect.element(button('没有需要写入的内容')).toBeDisabled()
  await expect.element(page.getByText('相同').first()).toBeVisible()
})

it('a wrong credit code in a sheet of enterprises is told by its cell, and nothing of the row is written', async () => {
  const desk = await aDesk()
  valueOf(
    await desk.records.commit({
      cause: 'enterprise-edited',
      detail: '',
      save: [put(propertyEnterprise, anEnterprise())],
    }),
  )
  await openApp(desk, '/enterprises')
  await button('导入企业').click()
  desk.chosen = aFile(
    '企业.csv',
    '企业名称,统一社会信用代码,法定代表人\n安居物业服务有限公司,91350100M000100Y43,周五\n乙物业,91350100M000100Y44,赵六',
  )
  await button('选择名册文件').click()
  await expect.element(button('更新 1、跳过 1')).toBeVisible()
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
  await expect.element(page.getByText(/“统一社会信用代码”（B3）：.*校验码不符/)).toBeVisible()
  await button('更新 1、跳过 1').click()
  await expect.element(page.getByText('已导入：更新 1、跳过 1')).toBeVisible()
  expect(desk.records.all(propertyEnterprise)).toEqual([anEnterprise({ legalPerson: '周五' })])
})
