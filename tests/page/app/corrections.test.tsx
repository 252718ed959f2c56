import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { valueAlias } from '../../../src/renderer/domain/records/value-alias'
import { valueOf } from '../store/a-store'
import { aDesk, openApp } from './open-app'

const wang = { id: 'wang', name: '王秀兰', houseId: 'h', householdId: 'n', birthDate: '1940-03-07' }
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const text = (words: string | RegExp) => page.getByText(words)

async function anOffice() {
  const desk = await aDesk([])
  const save = [
    put(house, { id: 'h', estate: '文和圆', building: '5', unit: '1', room: '102' }),
    put(household, { id: 'n', number: '1', estate: '文和圆' }),
    put(resident, wang),
    put(valueAlias, {
      ...{ id: 'a', field: 'sex', written: 'F', value: '女' },
      ...{ by: '李主任', on: '2026-11-01' },
    }),
  ]
  valueOf(await desk.records.commit({ cause: 'roster-imported', detail: '名册', save }))
  return desk
}

describe('what was written wrongly', () => {
  it('an estate is called otherwise with its households, and that is taken back', async () => {
    const desk = await anOffice()
    await openApp(desk, '/houses')
    await button('改名').click()
    await userEvent.fill(page.getByLabelText('新名称'), '文和园')
    await button('保存名称').click()
    await expect.element(text('已改名，原为 文和圆')).toBeVisible()
    expect(desk.records.find(house, 'h')?.estate).toBe('文和园')
    expect(desk.records.find(household, 'n')?.estate).toBe('文和园')
    await button('撤销').click()
    await expect.element(text(/已撤销“修改房屋”/)).toBeVisible()
    expect(desk.records.find(household, 'n')?.estate).toBe('文和圆')
  })

  it('a household number is corrected on its page', async () => {
    const desk = await anOffice()
    await openApp(desk, '/houses/households/n')
    await button('更正户号').click()
    await userEvent.fill(page.getByLabelText('户号', { exact: true }), '310101001')
    await button('保存户号').click()
    await expect.element(page.getByRole('heading', { name: '住户 310101001' })).toBeVisible()
    expect(desk.records.find(household, 'n')).toEqual({ id: 'n', number: '310101001', estate: '文和圆' })
  })

  it('a spelling that imports remember is shown with who said so, and forgotten', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/imports')
    await button('对列与写法记忆').click()
    await expect.element(text('李主任')).toBeVisible()
    await button('忘记性别“F”读作“女”').click()
    await button('忘记').last().click()
    await expect.element(text('已忘记：性别“F”读作“女”')).toBeVisible()
    expect(desk.records.all(valueAlias)).toEqual([])
  })
})

it('the tag 高龄 is offered to whoever is 80, and set only when the clerk says so', async () => {
  const desk = await anOffice()
  await openApp(desk, '/residents/wang')
  await expect.element(text('年满 80 周岁（2020-03-07 起），可加标签“高龄”')).toBeVisible()
  expect(desk.records.find(resident, 'wang')?.tags).toBeUndefined()
  await button('加标签高龄').click()
  await button(/^保存/).click()
  await expect.element(text(/可加标签/)).not.toBeInTheDocument()
  expect(desk.records.find(resident, 'wang')?.tags).toEqual([
    { name: '高龄', since: '2020-03-07', basis: '年满 80 周岁' },
  ])
})
