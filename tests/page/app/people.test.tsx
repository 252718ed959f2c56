import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { visit } from '../../../src/renderer/domain/records/visit'
import { anIdNumber } from '../../builders/a-resident'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const family = { id: 'family', number: '0310' }
const home = { id: 'home', estate: '文和园', building: '5', unit: '1', room: '102' }
const next = { id: 'next', estate: '文和园', building: '5', unit: '1', room: '103' }

const wang: Resident = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19510307', '122'),
  sex: { code: '2', text: '女' },
  birthDate: '1951-03-07',
  householdId: 'family',
  houseId: 'home',
  relation: { code: '12', text: '妻' },
  tags: [{ name: '独居', since: '2024-01-01', basis: '入户核实' }],
}
const li: Resident = {
  id: 'li',
  name: '李建国',
  householdId: 'family',
  houseId: 'home',
  relation: { code: '02', text: '户主' },
}

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const inHistory = (label: string) => page.getByRole('link', { name: label, exact: true })
const field = (label: string) => page.getByLabelText(label, { exact: true })

async function aNeighbourhood(role: Parameters<typeof aDesk>[1] = 'director'): Promise<Desk> {
  const desk = await aDesk([], role)
  const save = [
    put(household, family),
    put(house, home),
    put(house, next),
    put(resident, wang),
    put(resident, li),
  ]
  valueOf(await desk.records.commit({ cause: 'roster-imported', detail: '原有名册.xlsx', save }))
  return desk
}

describe('the state of a resident', () => {
  it('changes with a day and a reason, is told on the record, and can be taken back', async () => {
    const desk = await aNeighbourhood()
    await openApp(desk, '/residents/wang')
    await button('变更状态').click()
    await page.getByRole('menuitem', { name: '迁出' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '迁出' }).click()
    await expect.element(text(/请写明原因/)).toBeVisible()
    await userEvent.fill(field('迁往地'), '太原市')
    await userEvent.fill(field('原因'), '投靠子女')
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(text('迁出（2026-11-22），迁往太原市，投靠子女')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({
      ...wang,
      movedOut: '2026-11-22',
      movedTo: '太原市',
      states: [{ state: 'moved-out', since: '2026-11-22', reason: '投靠子女' }],
    })
    await button('撤销').click()
    await expect.element(text('已撤销“变更居民状态”')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual(wang)
    await expect.element(inHistory('撤销')).toBeVisible()
  })
})

describe('what hangs on a resident', () => {
  it('is shown beside the facts: household, house, tags and the visit that is due', async () => {
    await openApp(await aNeighbourhood(), '/residents/wang')
    await expect
      .element(page.getByRole('list', { name: '同户成员' }))
      .toHaveTextContent(/李建国\s户主王秀兰\s妻/)
    await expect.element(page.getByRole('link', { name: '文和园-5-1-102' })).toBeVisible()
    await expect.element(text('2024-01-01 起　依据：入户核实')).toBeVisible()
    await expect.element(text('还没有走访过，请尽快安排（独居，每 30 天一次）。')).toBeVisible()
    await expect.element(page.getByText('有效', { exact: true })).toBeVisible()
    await expect.element(inHistory('导入名册').last()).toBeVisible()
  })

  it('grows by a visit, after which the next is reckoned', async () => {
    const desk = await aNeighbourhood()
    await openApp(desk, '/residents/wang')
    await button('登记走访').click()
    await userEvent.fill(field('情况'), '身体好，药够用')
    await page.getByRole('dialog').getByRole('button', { name: '登记走访' }).click()
    await expect.element(text('下次走访：2026-12-22（独居，每 30 天一次）。')).toBeVisible()
    await expect.element(inHistory('登记走访')).toBeVisible()
    expect(desk.records.all(visit)).toMatchObject([
      { residentId: 'wang', on: '2026-11-22', mode: '上门', by: '张主任', finding: '身体好，药够用' },
    ])
  })

  it('has tags that are set apart from those without the right to them', async () => {
    const desk = await aNeighbourhood()
    await openApp(desk, '/residents/wang')
    await button('修改标签独居').click()
    await page.getByRole('checkbox', { name: /只让有权限的人看见/ }).click()
    await button('保存标签').click()
    await expect.element(text('已保存王秀兰的标签')).toBeVisible()
    await expect.element(inHistory('修改标签')).toBeVisible()
    expect(desk.records.find(resident, 'wang')?.sensitiveTags).toEqual(wang.tags)
  })

  it('is not told to a reader where it is sensitive: neither findings nor which tag asks for a visit', async () => {
    const desk = await aNeighbourhood('reader')
    const found = {
      id: 'v',
      residentId: 'wang',
      on: '2026-11-01',
      mode: '上门' as const,
      by: '张主任',
      finding: '血压高',
    }
    const tagged = { ...wang, tags: [{ name: '失能' }] }
    const save = [put(visit, found), put(resident, tagged)]
    valueOf(await desk.records.commit({ cause: 'visit-recorded', detail: '', save }))
    await openApp(desk, '/residents/wang')
    await expect.element(text(/2026-11-01　上门/)).toBeVisible()
    await expect.element(inHistory('登记走访')).toBeVisible()
    await expect.element(text(/每 30 天一次/)).toBeVisible()
    for (const words of ['血压高', '失能']) expect(document.body.textContent).not.toContain(words)
    for (const name of ['登记走访', '加标签', '变更状态', '立户']) {
      await expect.element(button(name)).not.toBeInTheDocument()
    }
  })

  it('marks a fact that was edited by hand, until it is released', async () => {
    const desk = await aNeighbourhood()
    await openApp(desk, '/residents/wang')
    await button('修改联系').click()
    await userEvent.fill(field('联系电话'), '13566667777')
    await userEvent.keyboard('{Control>}s{/Control}')
    await button('不再锁定联系电话').click()
    await expect.element(text('联系电话不再锁定')).toBeVisible()
    await expect.element(inHistory('修改居民').nth(1)).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({ ...wang, phones: ['13566667777'] })
  })

  it('takes sex and birth date from the number while it is typed', async () => {
    await openApp(await aNeighbourhood(), '/residents/li')
    await button('修改身份').click()
    await userEvent.fill(field('身份证号'), anIdNumber('19490912', '013'))
    await expect.element(field('出生日期')).toHaveValue('1949-09-12')
    await expect.element(field('性别')).toHaveValue('男')
    await expect.element(field('性别')).toBeDisabled()
    await expect.element(inHistory('导入名册')).toBeVisible()
  })
})

describe('houses and households', () => {
  it('are found from the board to the household, where the head is changed and every relation asked anew', async () => {
    const desk = await aNeighbourhood()
    await openApp(desk, '/houses')
    await expect.element(text('1 栋 · 2 套，有人住 1 套 · 2 人')).toBeVisible()
    await button('102室，2 人').click()
    await expect.element(page.getByRole('list', { name: '现住的人' })).toHaveTextContent(/王秀兰/)
    await page.getByRole('link', { name: '户 0310' }).first().click()
    await button('换户主').click()
    await expect.element(field('李建国')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: '换户主' }).click()
    await expect.element(text('请选李建国与新户主的关系。')).toBeVisible()
    await userEvent.fill(field('李建国'), '夫')
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(text('户主已改为王秀兰')).toBeVisible()
    expect(desk.records.all(resident).map(({ relation }) => relation?.text)).toEqual(['户主', '夫'])
    expect(desk.records.journal()[0]).toMatchObject({ cause: 'household-edited', counts: { resident: 2 } })
  })
})

describe('who answers for whom', () => {
  it('is written down by area and stands on the record of who lives there', async () => {
    await openApp(await aNeighbourhood(), '/grids')
    await page.getByRole('button', { name: '+ 新增责任区' }).first().click()
    await userEvent.fill(field('小区'), '文和园')
    await userEvent.fill(field('网格员'), '赵网格')
    await button('保存责任区').click()
    await expect.element(text('已保存责任区')).toBeVisible()
    await page.getByRole('link', { name: '走访' }).first().click()
    await expect.element(text('从未走访')).toBeVisible()
    await expect.element(text('赵网格')).toBeVisible()
    await page.getByRole('link', { name: '王秀兰' }).click()
    await expect.element(text(/网格员：赵网格/)).toBeVisible()
    await expect.element(inHistory('导入名册')).toBeVisible()
  })
})

/** What the page has told as standing, each sentence once, from now on. */
function statusesTold(): ReadonlySet<string> {
  const told = new Set<string>()
  const watching = new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('[role=status]')) told.add(textContent)
  })
  watching.observe(document.body, { childList: true, subtree: true })
  onTestFinished(() => {
    watching.disconnect()
  })
  return told
}

describe('走访', () => {
  it('says that it is reckoning, then lists everybody who is due; after a visit all but that person', async () => {
    const alone = (nth: number): Resident => ({ id: `p${nth}`, name: `王${nth}`, tags: [{ name: '独居' }] })
    const desk = await aDesk(Array.from({ length: 2000 }, (_, nth) => alone(nth)))
    const told = statusesTold()
    await openApp(desk, '/visits')
    await expect.element(text('全部 2,000')).toBeVisible()
    expect(told).toContain('正在推算走访')
    const made = {
      id: 'v',
      residentId: 'p7',
      on: '2026-11-22',
      mode: '上门',
      by: '李',
      finding: '好',
    } as const
    valueOf(await desk.records.commit({ cause: 'visit-recorded', detail: '', save: [put(visit, made)] }))
    await expect.element(text('全部 1,999')).toBeVisible()
    await expect.element(page.getByRole('link', { name: '王7', exact: true })).not.toBeInTheDocument()
  })
})
