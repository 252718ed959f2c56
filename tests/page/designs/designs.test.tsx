import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { design } from '../../../src/renderer/domain/records/design'
import { aFile, openApp } from '../app/open-app'
import { anOffice } from '../certificates/an-office'
import { drag } from './drag'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const part = (name: string) => page.getByRole('button', { name, exact: true })

it('a design is placed by drag, by arrow keys and in millimetres, refused by name, and goes to another office', async () => {
  const desk = await anOffice()
  const placeOf = () => {
    const [first] = desk.records.all(design)
    const name = first?.parts.find(one => one.kind === 'text' && one.text.startsWith('{姓名}'))
    return name && [name.x, name.y]
  }
  await openApp(desk, '/papers/designs')
  await button('新建版式').click()
  await inDialog('新建').click()
  await expect.element(part('文字：{姓名}[{称呼}]：')).toBeVisible()
  expect(placeOf()).toEqual([38.5, 70])

  await part('文字：{姓名}[{称呼}]：').click()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
  await button('保存版式').click()
  await expect.poll(placeOf).toEqual([40.5, 71.1])
  await userEvent.fill(field('左（毫米）'), '40')
  await userEvent.keyboard('{Tab}')
  await button('保存版式').click()
  await expect.poll(placeOf).toEqual([40, 71.1])

  await drag(part('文字：{姓名}[{称呼}]：').element(), 100, 50)
  await button('保存版式').click()
  await expect.poll(() => placeOf()?.map(Math.round)).toEqual([83, 93])

  await userEvent.fill(field('文字'), '{姓明}同志：')
  await button('保存版式').click()
  await expect.element(page.getByText(/\{姓明\} 不认识，填不出内容/)).toBeVisible()
  await button('退一步').click()
  await button('预览').click()
  await expect
    .element(page.getByRole('img', { name: /第 1 页/ }), { timeout: 60_000 })
    .toHaveAttribute('data-drawn', 'true')
  await inDialog('关闭').click()

  await button('返回').click()
  await button('导出荣誉证书版式').click()
  await expect.poll(() => desk.saved.length).toBe(1)
  desk.chosen = aFile('别的.wyd', '不是版式')
  await button('导入版式').click()
  await expect.element(page.getByText(/这个文件不是版式文件，没有导入/)).toBeVisible()
  const text = new TextDecoder().decode(desk.saved[0]?.bytes)
  desk.chosen = aFile('新版.wyd', text.replace('"version":1', '"version":2'))
  await button('导入版式').click()
  await expect.element(page.getByText(/是用更新的版本导出的，现在的版本读不了/)).toBeVisible()
  desk.chosen = aFile('班级.wyd', text.replace('{姓名}', '{班级}'))
  await button('导入版式').click()
  await expect.element(page.getByText(/\{班级\} 不认识，填不出内容/)).toBeVisible()
  expect(desk.records.all(design).length).toBe(1)
  desk.chosen = desk.saved[0] ?? null
  await button('导入版式').click()
  await expect.poll(() => desk.records.all(design).length).toBe(2)
}, 180_000)
