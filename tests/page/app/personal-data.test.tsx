import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import { openHistory } from '../../../src/renderer/adapters/store/compact-history'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import { newCollection } from '../../../src/renderer/domain/personal-data/collection'
import { collection } from '../../../src/renderer/domain/records/collection'
import { leak } from '../../../src/renderer/domain/records/leak'
import { house } from '../../../src/renderer/domain/records/house'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { resident } from '../../../src/renderer/domain/records/resident'
import { anIdNumber } from '../../builders/a-resident'
import { copiesMade } from '../../builders/signed-in'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const wang = { id: 'wang', name: '王秀兰', idNumber: anIdNumber('19510307', '122'), phones: ['13812341234'] }
const child = { id: 'child', name: '李小明', birthDate: '2016-01-15' }

/** An office that can draw papers and compact its history. */
async function anOffice(role: Role = 'director'): Promise<Desk> {
  const desk = await aDesk([wang, child], role)
  const { desktop, world, accounts } = desk.services
  const pages = openPages({
    fonts: '/out/fonts/',
    installed: { list: () => Promise.resolve([]), read: id => desktop.readFont(id) },
    now: () => world.now(),
  })
  const history = openHistory({
    ...{ records: desk.records, copies: copiesMade(), accounts },
    attachments: { forget: () => Promise.resolve() },
  })
  return { ...desk, services: { ...desk.services, pages, preview: pdfPreview(), history } }
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const causesOf = ({ records }: Desk) => records.journal().map(({ cause }) => cause)

it('an owner whom only a house names is put down, sees what is on record and is deleted there', async () => {
  const desk = await anOffice()
  const flat = { id: 'flat', estate: '文和园', building: '5', unit: '1', room: '102' }
  valueOf(await desk.records.commit({ cause: 'house-edited', detail: '', save: [put(house, flat)] }))
  await openApp(desk, '/houses/flat')
  await button('登记业主').click()
  await page.getByLabelText('业主姓名').fill('赵业主')
  await page.getByLabelText('证件号码').fill('140213199003071247')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('证件号码“140213199003071247”不对')
  await page.getByLabelText('证件号码').fill(wang.idNumber)
  await button('保存业主').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('在居民名册上是“王秀兰”的')
  await page.getByLabelText('证件号码').fill('140213199003071248')
  await button('保存业主').click()
  await expect.element(text('140213************')).toBeVisible()
  await page.getByRole('link', { name: '赵业主的个人信息' }).click()
  await expect.element(text(/文和园-5-1-102登记的业主信息一并删除/)).toBeVisible()
  await button('删除个人信息…').click()
  await text('已核对来人是本人').click()
  await button('删除并出具回执').click()
  await expect.element(text('个人信息删除回执').first()).toBeVisible()
  expect(desk.records.all(house)).toEqual([{ ...flat, ownersErasedOn: '2026-11-22' }])
})

describe('what a person may ask', () => {
  it('is a copy of everything on record, which goes into the log when it is handed over', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/wang')
    await button('个人信息').click()
    await button('导出本人信息').click()
    await expect.element(button('另存为 PDF')).toBeEnabled()
    expect(causesOf(desk)).toEqual(['roster-imported'])
    await button('另存为 PDF').click()
    await expect.poll(() => desk.saved.map(({ name }) => name)).toEqual(['本人个人信息_2026-11-22.pdf'])
    expect(desk.records.journal()[0]).toMatchObject({
      cause: 'own-data-given',
      about: [{ kind: 'resident', id: 'wang' }],
    })
  })

  it('is a correction, whose reason goes into the journal before the record is mended', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/wang/personal-data')
    await button('登记，去居民记录修改').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('请写明本人说哪里不对')
    const reason = page.getByRole('textbox', { name: '本人说哪里不对、怎样核实的' })
    await userEvent.fill(reason, '电话是旧的，已当面核对')
    await button('登记，去居民记录修改').click()
    await expect.element(button('修改联系')).toBeVisible()
    expect(desk.records.journal()[0]).toMatchObject({
      cause: 'correction-asked',
      detail: '核实有误，更正；电话是旧的，已当面核对',
      about: [{ kind: 'resident', id: 'wang' }],
    })
  })

  it('is deletion, with a receipt, and afterwards a 主任 clears the history', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/wang/personal-data')
    await button('删除个人信息…').click()
    await expect.element(button('删除并出具回执')).toBeDisabled()
    await text('已核对来人是本人').click()
    await button('删除并出具回执').click()
    await expect.element(text('个人信息删除回执').first()).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual({
      ...{ id: 'wang', name: '（已删除）' },
      erasedOn: '2026-11-22',
    })
    await openApp(desk, '/settings/personal-data')
    await expect.element(text('1 人的历史待清除。')).toBeVisible()
    await button('整理历史').click()
    await expect.element(text('没有待清除的历史。')).toBeVisible()
    const entries = await Promise.all(desk.records.journal().map(({ id }) => desk.records.readEntry(id)))
    expect(JSON.stringify(entries)).not.toContain('王秀兰')
  })

  it('is nothing a reader can do for them', async () => {
    await openApp(await anOffice('reader'), '/residents/wang/personal-data')
    await expect.element(button('导出本人信息')).toBeDisabled()
    await expect.element(button('删除个人信息…')).toBeDisabled()
  })
})

describe('the register of collections', () => {
  it('shows which rosters were not recorded, and takes their ground and how long they are kept', async () => {
    const desk = await anOffice()
    await openApp(desk, '/settings/personal-data')
    await expect.element(text('0 份已到期，1 份未登记。')).toBeVisible()
    await page.getByRole('link', { name: '原有名册.xlsx' }).click()
    await userEvent.fill(page.getByRole('textbox', { name: '用途', exact: true }), '冬季走访')
    await text('临时名册，到期清除').click()
    await button('保存登记').click()
    await expect.element(button('印告知书')).toBeEnabled()
    expect(desk.records.all(collection)).toMatchObject([
      { name: '原有名册.xlsx', purpose: '冬季走访', basis: 'duty', temporary: true, keepUntil: '2027-02-22' },
    ])
    await button('印告知书').click()
    await expect.element(text('个人信息收集告知书').first()).toBeVisible()
    await expect.element(button('另存为 PDF')).toBeEnabled()
  })

  it('purges a roster that is due, once the clerk has seen how many that is', async () => {
    const desk = await anOffice()
    const [head] = desk.records.journal()
    const due = { ...newCollection('collection-1', head!), temporary: true, keepUntil: '2026-11-20' }
    const save = [put(collection, due)]
    valueOf(await desk.records.commit({ cause: 'collection-recorded', detail: '', save }))
    await openApp(desk, `/settings/personal-data/collections/${head!.id}`)
    await button('看看会清除什么').click()
    await expect.element(text('删除 2 人：这份名册带来的人')).toBeVisible()
    await button('清除 2 人').click()
    await expect.element(text('已于 2026-11-22 清除。')).toBeVisible()
    expect(desk.records.all(resident).map(({ name }) => name)).toEqual(['（已删除）', '（已删除）'])
  })
})

describe('a leak', () => {
  it('is registered when everything is said that has to be, and lies with the papers', async () => {
    const desk = await anOffice()
    await openApp(desk, '/settings/personal-data/leak')
    await button('登记并出具报告').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('还有没写的内容')
    const labels = [
      '发生时间',
      '信息种类',
      '涉及人数',
      '原因',
      '可能的危害',
      '补救措施',
      '个人可做',
      '联系方式',
    ]
    for (const label of labels)
      await userEvent.fill(page.getByRole('textbox', { name: label, exact: true }), '正在核查')
    await button('登记并出具报告').click()
    await expect.element(page.getByRole('heading', { name: '个人信息泄露事件报告' })).toBeVisible()
    expect(causesOf(desk)[0]).toBe('leak-reported')
    expect(desk.records.all(issuedPaper)).toMatchObject([
      { documentId: 'leak-report', issuedOn: '2026-11-22' },
    ])
    expect(desk.records.all(leak)).toHaveLength(1)
  })

  it('is told of again when more is known: a further report, and the first one stays', async () => {
    const desk = await anOffice()
    const words = {
      ...{
        happened: '昨晚',
        foundOn: '2026-11-21',
        kinds: '姓名、电话',
        people: '约 56 人',
        cause: '正在核查',
      },
      ...{ harm: '推销电话', measures: '已撤回', advice: '不接陌生电话', contact: '张主任' },
      ...{ department: { note: '' }, persons: { note: '' } },
    }
    const first = { writtenOn: '2026-11-21', paperId: 'paper-1', report: words }
    const save = [put(leak, { id: 'leak-1', versions: [first] })]
    valueOf(await desk.records.commit({ cause: 'leak-reported', detail: '', save }))
    await openApp(desk, '/settings/personal-data')
    await page.getByRole('link', { name: '补充 2026-11-21 发现的泄露事件的报告' }).click()
    await expect.element(button('出具补充报告')).toBeDisabled()
    await userEvent.fill(page.getByRole('textbox', { name: '原因', exact: true }), '网格员发错了群')
    await button('出具补充报告').click()
    await expect.element(page.getByRole('heading', { name: '个人信息泄露事件报告' })).toBeVisible()
    const [{ versions } = { versions: [] }] = desk.records.all(leak)
    expect(versions).toMatchObject([first, { report: { ...words, cause: '网格员发错了群' } }])
    expect(desk.records.journal()[0]?.detail).toBe('2026-11-21 发现，第 2 次报告')
  })
})

describe('a child under fourteen', () => {
  it('is marked in words, can be filtered by it, and stays off a list unless the clerk says otherwise', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents')
    await expect.element(text('未满 14 周岁')).toBeVisible()
    await button('导出名册').click()
    await expect.element(button('导出 1 人')).toBeVisible()
    await text('也列入').click()
    await expect.element(button('导出 2 人')).toBeVisible()
  })
})
