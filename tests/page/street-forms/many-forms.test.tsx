import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { streetForm } from '../../../src/renderer/domain/records/street-form'
import { manyResidents } from '../../builders/a-change'
import { drawnForm } from '../../fixtures/forms/drawn-form'
import { openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'
import { aFormDesk, answer, button, keepNewForm } from './a-form-desk'

it('of many forms filled with one click it is said which one is being filled, and of the others what they lack', async () => {
  const desk = await aFormDesk(manyResidents(3))
  await openApp(desk, '/forms/new')
  await keepNewForm(desk, drawnForm())
  await button('填好并保存').click()
  await answer()
  await button('填 3 行并保存').click()
  await expect.element(page.getByText(/^已填好并保存：/)).toBeVisible()
  const [form] = desk.records.all(streetForm)
  const more = [
    { ...form!, id: 'second', name: '高龄津贴表' },
    { ...form!, id: 'third', name: '另一张表', namePattern: '高龄津贴表_{年月}' },
    { ...form!, id: 'new', name: '没填过的表', giving: { ...form!.giving, recipient: '' } },
    {
      ...form!,
      id: 'lost',
      name: '名单没了的表',
      who: { kind: 'filter' as const, filter: 'gone', plus: [], minus: [] },
    },
  ]
  valueOf(
    await desk.records.commit({
      cause: 'form-saved',
      detail: '',
      save: more.map(one => put(streetForm, one)),
    }),
  )
  let goOn = (): void => undefined
  const held = new Promise<void>(done => {
    goOn = done
  })
  const { sheets } = desk.services
  const fill = sheets.fill.bind(sheets)
  let filled = 0
  Object.assign(sheets, {
    fill: async (...given: Parameters<typeof fill>) => {
      filled += 1
      const done = await fill(...given)
      if (filled === 2) await held
      return done
    },
  })
  await button('返回').click()
  await expect.element(page.getByText('先打开填一次')).toBeVisible()
  await expect.element(page.getByText('先另选名单')).toBeVisible()
  await button('一键填写 2 份').click()
  await expect.element(page.getByText(/^正在填“(高龄津贴表|另一张表)”$/)).toBeVisible()
  await expect.element(page.getByText('1 / 2', { exact: true })).toBeVisible()
  goOn()
  await expect.element(page.getByText('已填好 2 份并保存：2026-11报表.zip')).toBeVisible()
  expect(Object.keys(unzipSync(desk.saved.at(-1)!.bytes))).toEqual([
    ...['高龄津贴表_2026年11月.xlsx', '高龄津贴表_2026年11月_2.xlsx'],
  ])
})
