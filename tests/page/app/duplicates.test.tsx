import { describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { distinctPeople } from '../../../src/renderer/domain/records/distinct-people'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { visit } from '../../../src/renderer/domain/records/visit'
import { anIdNumber } from '../../builders/a-resident'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const wang: Resident = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19510307', '122'),
  birthDate: '1951-03-07',
  phones: ['13812341234'],
  address: '文和园 5-1-102',
}
const again: Resident = {
  id: 'again',
  name: '王秀兰',
  birthDate: '1951-03-07',
  phones: ['13566667777'],
  address: '文和园小区 5 号楼 1 单元 102',
  health: { text: '良好' },
}
const zhang: Resident = { id: 'zhang', name: '张伟', phones: ['13900001111'], address: '文源小区 3-2-401' }
const zhangToo: Resident = { id: 'zhang-too', name: '张伟', phones: ['13900001111'] }
const call = {
  id: 'v',
  residentId: 'again',
  on: '2026-11-01',
  mode: '上门',
  by: '李',
  finding: '好',
} as const

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const text = (words: string | RegExp) => page.getByText(words)

/** How much wider the page is than there is room for it, in pixels. */
const pageBeyondWindow = (): number => {
  const beyond = [document.documentElement, document.querySelector('.place')].map(
    box => (box?.scrollWidth ?? NaN) - (box?.clientWidth ?? NaN),
  )
  return Math.max(...beyond)
}

async function pushedByKey(box: Locator): Promise<void> {
  await expect.element(box).toBeVisible()
  const element = box.element()
  if (element instanceof HTMLElement) element.focus()
  expect(document.activeElement).toBe(element)
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => element.scrollLeft).toBeGreaterThan(0)
}

async function anOffice(role: 'director' | 'reader' = 'director'): Promise<Desk> {
  const desk = await aDesk([wang, again, zhang, zhangToo], role)
  valueOf(await desk.records.commit({ cause: 'visit-recorded', detail: '', save: [put(visit, call)] }))
  return desk
}

describe('查重', () => {
  it('lists who may be on record twice, the likeliest first, with what agrees', async () => {
    await openApp(await anOffice(), '/residents')
    await page.getByRole('link', { name: '查重' }).click()
    await expect.element(text(/2 组待核对/)).toBeVisible()
    await expect.element(text('姓名相同、出生日期相同')).toBeVisible()
    await expect.element(text('姓名相同、电话相同')).toBeVisible()
  })

  it('merges two records as the clerk chose, goes on to the next pair, and can be taken back', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/duplicates')
    await page.getByRole('link', { name: /王秀兰/ }).click()
    await expect.element(text('第 1 组，共 2 组')).toBeVisible()
    expect(document.body.textContent).not.toContain(wang.idNumber)
    await page.getByLabelText(/^现住址采用右边的/).click()
    await button('合并：采用 3 项、转移走访 1').click()

    await expect.element(text('已把两条王秀兰的记录合并为一条')).toBeVisible()
    await expect.element(text('第 1 组，共 1 组')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({
      ...wang,
      phones: ['13812341234', '13566667777'],
      address: again.address,
      health: again.health,
    })
    expect(desk.records.find(resident, 'again')).toEqual({
      ...again,
      states: [{ state: 'merged', since: '2026-11-22', reason: '与王秀兰的记录重复' }],
      mergedIntoId: 'wang',
    })
    expect(desk.records.find(visit, 'v')?.residentId).toBe('wang')

    await button('撤销').click()
    await expect.element(text('已撤销“居民合并”')).toBeVisible()
    expect(desk.records.all(resident)).toEqual([wang, again, zhang, zhangToo])
    expect(desk.records.find(visit, 'v')).toEqual(call)
  })

  it('stands side by side without being pushed, also at double size', async () => {
    await openApp(await anOffice(), '/residents/duplicates/wang/again')
    await page.viewport(683, 384)
    await expect.element(page.getByRole('columnheader', { name: '比对' })).toBeInTheDocument()
    const beyond = () => {
      const box = document.querySelector('.compare')?.parentElement
      return (box?.scrollWidth ?? NaN) - (box?.clientWidth ?? NaN)
    }
    await expect.poll(beyond).toBe(0)
  })

  it('is listed at double size in a box that is pushed by key, the page staying where it is', async () => {
    await openApp(await anOffice(), '/residents/duplicates')
    await expect.element(text(/2 组待核对/)).toBeVisible()
    await page.viewport(683, 384)
    await pushedByKey(page.getByRole('grid', { name: '可能重复的居民' }))
    expect(pageBeyondWindow()).toBe(0)
  })

  it('stands, three side by side at double size, in a box that is pushed by key; what a line is about stays in sight', async () => {
    const third: Resident = { id: 'third', name: '王秀兰', birthDate: '1951-03-07', address: '柳航里' }
    await openApp(await aDesk([wang, again, third]), '/residents/duplicates/wang/again/third')
    await page.viewport(683, 384)
    const box = page.getByRole('region', { name: '并排的各条记录' })
    await pushedByKey(box)
    expect(pageBeyondWindow()).toBe(0)
    const heading = page.getByRole('rowheader', { name: '现住址' })
    expect(heading.element().getBoundingClientRect().left).toBe(box.element().getBoundingClientRect().left)
  })

  it('tells at double size what was done below the title, inside the window', async () => {
    await openApp(await anOffice(), '/residents/duplicates/wang/again')
    await page.viewport(683, 384)
    await button(/^合并：/).click()
    const notice = text('已把两条王秀兰的记录合并为一条')
    await expect.element(notice).toBeVisible()
    const title = page.getByRole('heading', { level: 1 }).element().getBoundingClientRect()
    const edge = (which: 'top' | 'bottom') => () => notice.element().getBoundingClientRect()[which]
    await expect.poll(edge('top')).toBeGreaterThan(title.bottom)
    await expect.poll(edge('bottom')).toBeLessThan(384)
    await button('撤销').click()
    await expect.element(text('已撤销“居民合并”')).toBeVisible()
  })

  it('when it is taken back, leaves alone what was edited since, and says so', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/duplicates/wang/again')
    await button(/^合并：/).click()
    await expect.element(text('已把两条王秀兰的记录合并为一条')).toBeVisible()
    const now = desk.records.find(resident, 'wang')
    if (now === undefined) throw new Error('Merged away')
    const edited = put(resident, { ...now, phones: ['13800000000'] })
    valueOf(await desk.records.commit({ cause: 'resident-edited', detail: '王秀兰', save: [edited] }))

    await button('撤销').click()
    await expect.element(text(/已撤销“居民合并”；.*1 条之后又改过/)).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({ ...wang, phones: ['13800000000'] })
    expect(desk.records.find(resident, 'again')).toEqual(again)
    expect(desk.records.find(visit, 'v')).toEqual(call)
  })

  it('lets the record that stays be edited under the number both had', async () => {
    const desk = await aDesk([wang, { ...again, idNumber: wang.idNumber }])
    await openApp(desk, '/residents/duplicates/wang/again')
    await button(/^合并：/).click()
    await expect.element(text('已把两条王秀兰的记录合并为一条')).toBeVisible()
    await page.getByRole('link', { name: '居民名册' }).click()
    await page.getByRole('link', { name: '王秀兰' }).click()
    await button('修改身份').click()
    await userEvent.fill(page.getByLabelText('民族', { exact: true }), '汉族')
    await button('保存身份').click()
    await expect.element(text('已更新王秀兰的记录')).toBeVisible()
    expect(desk.records.find(resident, 'again')?.nation?.text).toBe('汉族')
  })

  it('remembers that two are not the same person, until that is taken back', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/duplicates')
    await page.getByRole('link', { name: /张伟/ }).click()
    await button('不是同一人').click()
    await expect.element(text('第 1 组，共 1 组')).toBeVisible()
    expect(desk.records.all(distinctPeople)).toMatchObject([{ oneId: 'zhang', otherId: 'zhang-too' }])

    await button('返回').click()
    await expect.element(text(/1 组待核对/)).toBeVisible()
    await button('重新查找').click()
    await expect.element(text(/1 组待核对/)).toBeVisible()

    await button('撤销').click()
    await button('重新查找').click()
    await expect.element(text(/2 组待核对/)).toBeVisible()
  })

  it('puts more than two records of one person together: some are merged, the one left out is told apart', async () => {
    const third: Resident = { id: 'third', name: '王秀蓝', birthDate: '1951-03-07', phones: ['13566667777'] }
    const desk = await aDesk([wang, again, third])
    await openApp(desk, '/residents/duplicates')
    await expect.element(text(/1 组待核对/)).toBeVisible()
    await expect.element(text('共 3 条')).toBeVisible()
    await page.getByRole('link', { name: /王秀兰/ }).click()
    await expect.element(page.getByRole('heading', { name: '比对 3 条记录' })).toBeVisible()
    await expect.element(text(/第2条与第3条：很可能是同一人。姓名同音、出生日期相同、电话相同/)).toBeVisible()
    await page.getByLabelText('第3条是同一人').click()
    await button('没有勾选的不是同一人').click()
    await expect.element(text(/已记下：/)).toBeVisible()
    const apart = desk.records.all(distinctPeople)
    expect(apart.map(({ oneId, otherId }) => [oneId, otherId].sort().join(' ')).sort()).toEqual([
      'again third',
      'third wang',
    ])
    await expect.element(page.getByRole('heading', { name: '比对两条记录' })).not.toBeInTheDocument()
    await expect.element(text(/1 组待核对/)).toBeVisible()
  })

  it('merges three records in one go, which is taken back in one go', async () => {
    const third: Resident = { id: 'third', name: '王秀兰', birthDate: '1951-03-07', address: '柳航里' }
    const desk = await aDesk([wang, again, third])
    await openApp(desk, '/residents/duplicates')
    await page.getByRole('link', { name: /王秀兰/ }).click()
    await page.getByLabelText(/^现住址采用第3条的/).click()
    await button(/^合并：/).click()
    await expect.element(text('已把 3 条王秀兰的记录合并为一条')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({
      ...wang,
      phones: ['13812341234', '13566667777'],
      address: '柳航里',
      health: again.health,
    })
    expect(desk.records.find(resident, 'third')?.mergedIntoId).toBe('wang')
    await button('撤销').click()
    await expect.element(text('已撤销“居民合并”')).toBeVisible()
    expect(desk.records.all(resident)).toEqual([wang, again, third])
  })

  it('shows whole numbers only on asking, which is written down for both', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/duplicates/wang/again')
    await button('显示双方的完整号码和电话').click()
    await expect.element(text(new RegExp(wang.idNumber ?? ''))).toBeVisible()
    expect(desk.records.journal().slice(0, 2)).toMatchObject([
      { cause: 'number-shown', about: [{ kind: 'resident', id: 'again' }] },
      { cause: 'number-shown', about: [{ kind: 'resident', id: 'wang' }] },
    ])
  })

  it('is looked at but not settled by whoever may not write, who sees nothing that is sensitive', async () => {
    await openApp(await anOffice('reader'), '/residents/duplicates/wang/again')
    await expect.element(text('现住址')).toBeVisible()
    await expect.element(text('健康状况')).not.toBeInTheDocument()
    await expect.element(button(/^合并/)).not.toBeInTheDocument()
    await expect.element(button('不是同一人')).not.toBeInTheDocument()
  })

  it('says so when one of the two is no longer there', async () => {
    await openApp(await anOffice(), '/residents/duplicates/wang/gone')
    await expect
      .element(page.getByRole('heading', { name: '这些记录中有的已经合并、移出或删除' }))
      .toBeVisible()
  })

  it('says that nobody is twice on record, in an office where nobody is', async () => {
    await openApp(await aDesk([wang, zhang]), '/residents/duplicates')
    await expect.element(text('没有可能重复的居民')).toBeVisible()
  })
})

describe('typing in somebody new', () => {
  it('tells who on record is likely the same, and saves all the same', async () => {
    const desk = await aDesk([wang])
    await openApp(desk, '/residents/new')
    await userEvent.fill(page.getByLabelText('姓名', { exact: true }), '王秀兰')
    await userEvent.fill(page.getByLabelText('联系电话', { exact: true }), '13812341234')
    await expect.element(text('（文和园 5-1-102，在册）：有可能是同一人，姓名相同、电话相同')).toBeVisible()
    await expect.element(page.getByRole('status').getByRole('link', { name: '王秀兰' })).toBeVisible()
    await button('保存居民').click()
    await expect.element(text('已新增王秀兰')).toBeVisible()
    expect(desk.records.all(resident)).toHaveLength(2)
  })
})
