import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { savedFilter } from '../../../src/renderer/domain/records/saved-filter'
import { aDesk, openApp } from './open-app'

const people: readonly Resident[] = [
  { id: 'zhang', name: '张伟', phones: ['13900001111'], sex: { text: '男' } },
  { id: 'wang', name: '王秀兰', phones: ['13812341234'], sex: { text: '女' }, tags: [{ name: '独居' }] },
  { id: 'left', name: '李娜', sex: { text: '女' }, states: [{ state: 'moved-out', since: '2026-01-01' }] },
]

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const list = () => page.getByRole('grid', { name: '居民名册' })

describe('the search box', () => {
  it('finds by initials, marks what was typed in masked numbers, and opens whom the arrow keys chose', async () => {
    await openApp(await aDesk(people), '/settings')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('wxl')
    await expect.element(text('在名册中列出全部 1 人')).toBeVisible()
    await userEvent.keyboard('{Control>}a{/Control}1234')
    await expect.element(page.getByText('1234', { exact: true })).toBeVisible()
    expect(document.body.textContent).not.toContain('13812341234')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: '王秀兰' })).toBeVisible()
  })

  it('lists everybody found, also who is on the roster no longer', async () => {
    await openApp(await aDesk(people), '/settings')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('lina')
    await expect.element(text('在名册中列出全部 1 人')).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByRole('link', { name: '李娜' })).toBeVisible()
    await expect.element(text('状态：迁出')).toBeVisible()
  })
})

describe('the roster', () => {
  it('shows those on it, says how many left, and shows them on asking', async () => {
    await openApp(await aDesk(people), '/residents')
    await expect.element(text('2 人 · 显示 2')).toBeVisible()
    await button('另有 1 人不在册').click()
    await expect.element(text('3 人 · 显示 3')).toBeVisible()
    await button('全部显示').click()
    await expect.element(text('2 人 · 显示 2')).toBeVisible()
  })

  it('keeps what is filtered under a name, and brings it back', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await button('按标签筛选').click()
    await page.getByRole('checkbox', { name: /独居/ }).click()
    await expect.element(text('2 人 · 显示 1')).toBeVisible()
    await button('常用筛选').click()
    await userEvent.fill(page.getByLabelText('常用筛选的名称'), '独居的人')
    await button('保存当前条件').click()
    await expect.element(text('已保存常用筛选“独居的人”')).toBeVisible()
    expect(desk.records.all(savedFilter)).toMatchObject([
      { name: '独居的人', search: '', choices: { tags: ['独居'] } },
    ])
    await button('全部显示').click()
    await expect.element(text('2 人 · 显示 2')).toBeVisible()
    await button('常用筛选').click()
    await button('独居的人').click()
    await expect.element(text('标签：独居')).toBeVisible()
  })

  it('is worked by keys: arrows, space, Ctrl+A; a tag for all of them is one change that can be taken back', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await expect.element(page.getByRole('link', { name: '张伟' })).toBeVisible()
    list().element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ')
    await expect.element(text('已选 1 人：')).toBeVisible()
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.element(text('已选 2 人：')).toBeVisible()
    await button('打标签').click()
    await userEvent.fill(page.getByRole('combobox', { name: '标签' }), '志愿者')
    await button('打标签 2 人').click()
    await expect.element(text('已给 2 人打上标签“志愿者”')).toBeVisible()
    expect(desk.records.find(resident, 'zhang')?.tags).toEqual([{ name: '志愿者' }])
    await button('撤销').click()
    await expect.element(text('已撤销“修改标签”')).toBeVisible()
    expect(desk.records.find(resident, 'zhang')?.tags).toBeUndefined()
  })
})
