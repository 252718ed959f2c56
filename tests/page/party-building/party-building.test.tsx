import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { associationReport } from '../../../src/renderer/domain/records/association-report'
import { estate } from '../../../src/renderer/domain/records/estate'
import { greenCase } from '../../../src/renderer/domain/records/green-case'
import { jointItem } from '../../../src/renderer/domain/records/joint-item'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { partyMember } from '../../../src/renderer/domain/records/party-member'
import { partyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import { placeUse } from '../../../src/renderer/domain/records/place-use'
import { programme } from '../../../src/renderer/domain/records/programme'
import { promisedService } from '../../../src/renderer/domain/records/promised-service'
import { propertyEnterprise } from '../../../src/renderer/domain/records/property-enterprise'
import { serviceContract } from '../../../src/renderer/domain/records/service-contract'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aResident } from '../../builders/a-change'
import { anAssociation } from '../../builders/a-meeting'
import { aPartyOrganisation } from '../../builders/a-party-organisation'
import { aContract, anEnterprise, anEstate } from '../../builders/a-property'
import { aDesk, openApp } from '../app/open-app'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const field = (label: string) => page.getByRole('dialog').getByLabelText(label, { exact: true })
const shot = (name: string) => page.screenshot({ path: `../../../out/shots/${name}.png` })

async function aDeskWithEstate(role: 'director' | 'reader' = 'director') {
  const desk = await aDesk([aResident({ id: 'resident' })], role)
  const save = [
    put(estate, anEstate()),
    put(estate, anEstate({ id: 'other', name: '水泉小区' })),
    put(propertyEnterprise, anEnterprise()),
    put(serviceContract, aContract()),
  ]
  valueOf(await desk.records.commit({ cause: 'estate-edited', detail: '', save }))
  return desk
}

it('a party organisation goes its way from application to running, and the coverage follows', async () => {
  const desk = await aDeskWithEstate()
  await openApp(desk, '/party/organisations')
  await shot('party-empty')
  await button('+ 登记党组织').first().click()
  await field('党组织名称').fill('安居物业党支部')
  await inDialog('保存党组织').click()
  await expect.element(text('请至少选一个小区或一家物业企业，说明这个党组织建在哪里。')).toBeVisible()
  await field('小区').click()
  await page.getByTitle('文和园').click()
  await userEvent.keyboard('{Tab}')
  await shot('party-dialog')
  await inDialog('保存党组织').click()
  await heading('安居物业党支部').click()
  await button('登记申请').click()
  await inDialog('登记申请').click()
  await button('登记批复').click()
  await inDialog('登记批复').click()
  await expect.element(text('请写明“批复单位和文号”。')).toBeVisible()
  await field('批复单位和文号').fill('水泉街道党工委 4 号')
  await inDialog('登记批复').click()
  await button('登记运行').click()
  await inDialog('登记运行').click()
  await button('登记党员').click()
  await field('姓名').fill('王秀兰')
  await field('名册里是谁').click()
  await page
    .getByText(/^王秀兰/u)
    .last()
    .click()
  await inDialog('保存党员').click()
  await expect.element(page.getByRole('link', { name: '王秀兰' })).toBeVisible()
  await shot('party-organisation')
  expect(desk.records.all(partyMember)).toMatchObject([{ personName: '王秀兰', residentId: 'resident' }])
  expect(desk.records.all(partyOrganisation)[0]?.steps.map(({ step }) => step)).toEqual([
    'applied',
    'approved',
    'running',
  ])
  await button('移除安居物业党支部').first().click()
  await expect.element(page.getByText('还被用着：党员 1 条', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: '党组织覆盖' }).click()
  await expect.element(page.getByText('小区 1/2（50.0%），物业企业 0/1（0.0%）')).toBeVisible()
  await shot('party-coverage')
})

it('who may only read sees no member and no button that writes', async () => {
  const desk = await aDesk([], 'reader')
  const member = { id: 'm', partyOrganisationId: 'branch', personName: '王秀兰', post: '党员' } as const
  const save = [put(partyOrganisation, aPartyOrganisation()), put(partyMember, member)]
  valueOf(await desk.records.commit({ cause: 'party-organisation-edited', detail: '', save }))
  await openApp(desk, '/party/organisations/branch')
  await expect.element(text('党员身份属敏感信息，本账户不能查看名单。')).toBeVisible()
  expect(page.getByText('王秀兰').elements()).toEqual([])
  expect(button('登记党组织撤销').elements()).toEqual([])
})

it('a unit gets its lists, and a project takes up a need and is carried out', async () => {
  const desk = await aDesk()
  await openApp(desk, '/party/joint')
  await button('+ 登记共建单位').first().click()
  await field('单位名称').fill('水泉中学')
  await inDialog('保存共建单位').click()
  await button('登记需求').click()
  await field('名称').fill('缺会议室')
  await inDialog('保存需求').click()
  await button('登记项目').click()
  await field('名称').fill('借教室议事')
  await field('对接的需求').click()
  await page.getByTitle('缺会议室（水泉中学）').click()
  await inDialog('保存项目').click()
  await shot('joint-unit')
  await page.getByRole('link', { name: '借教室议事' }).click()
  await button('登记开始').click()
  await inDialog('登记开始').click()
  await button('登记进展').click()
  await field('做了什么').fill('腾出阶梯教室')
  await inDialog('登记进展').click()
  await expect.element(text('腾出阶梯教室')).toBeVisible()
  await shot('joint-item')
  expect(desk.records.all(jointItem).find(({ list }) => list === 'project')?.steps.length).toBe(2)
})

it('a framework is kept in the words of the office, none of which come filled in', async () => {
  const desk = await aDesk()
  await openApp(desk, '/party/programmes')
  await button('+ 登记框架或行动').first().click()
  expect(field('名称').element()).toHaveProperty('value', '')
  await field('名称').fill('135')
  await field('内容').fill('一层\n    隔了一级')
  await inDialog('保存框架').click()
  await expect.element(page.getByText('第 2 行“隔了一级”', { exact: false })).toBeVisible()
  await field('内容').fill('第一层\n  第一项')
  await inDialog('保存框架').click()
  await expect.element(text('第一项')).toBeVisible()
  await shot('programme')
  expect(desk.records.all(programme).map(({ nodes }) => nodes)).toEqual([
    [
      { depth: 0, words: '第一层' },
      { depth: 1, words: '第一项' },
    ],
  ])
})

it('opinions are appraised one by one before they lead to a topic', async () => {
  const desk = await aDesk()
  await openApp(desk, '/party/opinions')
  await button('+ 登记征求意见').first().click()
  await field('征求意见的事项').fill('6号楼前增设充电棚')
  await field('征求对象').fill('1至6号楼住户')
  await inDialog('保存征求意见').click()
  await button('登记开始').click()
  await inDialog('登记开始').click()
  await button('登记意见').click()
  await field('意见').fill('充电棚离楼近')
  await inDialog('保存意见').click()
  await button('登记研判结论').click()
  await field('研判的结论').fill('建在北侧空地')
  await inDialog('登记研判结论').click()
  await expect.element(page.getByText('还有 1 条意见没有写研判', { exact: false })).toBeVisible()
  await inDialog('取消').click()
  await button('研判充电棚离楼近').click()
  await field('研判').fill('采纳，后退十米')
  await inDialog('保存意见').click()
  await button('登记研判结论').click()
  await field('研判的结论').fill('建在北侧空地')
  await inDialog('登记研判结论').click()
  await shot('opinions')
  await button('提为议题').click()
  await inDialog('登记议题').click()
  await heading('6号楼前增设充电棚').click()
  expect(desk.records.all(topic)).toMatchObject([{ proposal: '建在北侧空地' }])
})

it('a place is booked, not twice at a time, and counted when it was used', async () => {
  const desk = await aDesk()
  await openApp(desk, '/party/places')
  await button('+ 登记阵地').first().click()
  await field('阵地名称').fill('党群服务站')
  await inDialog('保存阵地').click()
  const book = async (title: string, from: string, to: string): Promise<void> => {
    await button('预订、登记使用').click()
    await field('内容').fill(title)
    await field('使用方').fill('党支部')
    await field('开始').fill(from)
    await userEvent.keyboard('{Enter}')
    await field('结束').fill(to)
    await userEvent.keyboard('{Enter}')
    await inDialog('保存使用登记').click()
  }
  await book('主题党日', '2026-11-20 14:00', '2026-11-20 15:30')
  await expect.element(text('待登记人数')).toBeVisible()
  await book('茶话会', '2026-11-20 15:00', '2026-11-20 16:00')
  await expect.element(page.getByText('这个时间已有人用', { exact: false })).toBeVisible()
  await inDialog('取消').click()
  await button('人数：主题党日').click()
  await field('到场人数').fill('26')
  await userEvent.keyboard('{Enter}')
  await expect.element(text('已使用')).toBeVisible()
  await expect.element(heading('使用登记（今年 1 次、1.5 小时、26 人次）')).toBeVisible()
  await shot('place')
  expect(desk.records.all(placeUse).map(({ persons }) => persons)).toEqual([26])
})

it('a service is checked beside the contract, and what failed becomes a case', async () => {
  const desk = await aDeskWithEstate()
  await openApp(desk, '/service-contracts/contract')
  await page.getByRole('link', { name: '服务清单与核查' }).click()
  await button('+ 登记服务项目').first().click()
  await field('服务项目').fill('楼道保洁')
  await field('承诺标准').fill('地面无垃圾')
  await inDialog('保存服务项目').click()
  await button('登记核查楼道保洁').click()
  await field('结果').click()
  await page.getByTitle('未达到').click()
  await inDialog('保存核查').click()
  await expect.element(text('没有完全达到的，请写明发现的情况。')).toBeVisible()
  await field('发现的情况').fill('3号楼三天没有打扫')
  await inDialog('保存核查').click()
  await shot('services')
  await button('转为诉求').click()
  await expect.element(heading('楼道保洁未达到合同承诺')).toBeVisible()
  expect(desk.records.all(promisedService).length).toBe(1)
  expect(desk.records.all(greenCase)).toMatchObject([{ enterpriseId: 'enterprise', estateId: 'estate' }])
})

it('a report is drafted from the records and keeps what the clerk writes', async () => {
  const desk = await aDesk()
  const save = [put(organisation, anAssociation())]
  valueOf(await desk.records.commit({ cause: 'association-edited', detail: '', save }))
  const founded = {
    ...anAssociation(),
    association: { estate: '文和园', hostUnit: '水泉街道党工委', purpose: '', turns: [] },
  }
  valueOf(
    await desk.records.commit({
      cause: 'association-edited',
      detail: '',
      save: [put(organisation, founded)],
    }),
  )
  await openApp(desk, '/reports')
  await button('+ 写工作报告').first().click()
  await inDialog('按记录拟写').click()
  await expect.element(heading('文和园物业服务提升促进会2026年11月工作报告')).toBeVisible()
  await expect.element(text('本期没有召开会议。')).toBeVisible()
  await button('修改正文').click()
  await field('第 2 段文字').fill('本期筹备成立大会。')
  await inDialog('保存正文').click()
  await expect.element(text('手工改写')).toBeVisible()
  await shot('report')
  expect(desk.records.all(associationReport)).toMatchObject([
    { span: 'month', month: '2026-11', sentTo: '水泉街道党工委' },
  ])
  expect(desk.records.all(associationReport)[0]?.body?.[1]).toBe('本期筹备成立大会。')
})
