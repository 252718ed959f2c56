import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { ownerBallot } from '../../../src/renderer/domain/records/owner-ballot'
import { ownersVote } from '../../../src/renderer/domain/records/owners-vote'
import { anOwnersVote, someBallots } from '../../builders/an-owners-vote'
import { valueOf } from '../store/a-store'
import { aDesk, aFile, openApp } from './open-app'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)

async function aVoteOnTheDesk(heads: number) {
  const desk = await aDesk()
  const save = [
    put(ownersVote, anOwnersVote()),
    ...someBallots(heads).map(ballot => put(ownerBallot, { ...ballot, issuedOn: '2026-11-20' })),
  ]
  valueOf(await desk.records.commit({ cause: 'owners-vote-created', detail: '', save }))
  const marks = (no: number) => desk.records.all(ownerBallot).find(ballot => ballot.no === no)?.marks
  return { desk, marks }
}

describe('counting the ballots of owners by keyboard', () => {
  it('takes number, Enter, a key for each matter, Enter, and shows what is lacking after each', async () => {
    const { desk, marks } = await aVoteOnTheDesk(6)
    await openApp(desk, '/owners-votes/vote/count')
    await expect.element(page.getByLabelText('票号')).toHaveFocus()
    await userEvent.keyboard('1{Enter}')
    await expect.element(text('第 1 号　业主1　1-1-1　100.00 ㎡')).toBeVisible()
    await userEvent.keyboard('12{Enter}')
    await expect.element(text('已录 1 张 / 发出 6 张')).toBeVisible()
    expect(marks(1)).toEqual({ choose: 'approve', raise: 'against' })
    await expect.element(text('参与还差 3 户 / 300.00 ㎡').first()).toBeVisible()

    for (const no of ['2', '3', '4']) {
      await expect.element(page.getByLabelText('票号')).toHaveFocus()
      await userEvent.keyboard(`${no}{Enter}`)
      await expect.element(page.getByRole('group', { name: '表决', exact: true })).toHaveFocus()
      await userEvent.keyboard('10{Enter}')
    }
    await expect.element(text('已录 4 张 / 发出 6 张')).toBeVisible()
    await expect.element(text('已达到通过条件')).toBeVisible()
    expect(marks(4)).toEqual({ choose: 'approve', raise: 'blank' })
  })

  it('refuses a ballot entered twice, one never given out, and one there is not', async () => {
    const { desk } = await aVoteOnTheDesk(2)
    await openApp(desk, '/owners-votes/vote/count')
    await userEvent.keyboard('1{Enter}')
    await expect.element(page.getByRole('group', { name: '表决', exact: true })).toHaveFocus()
    await userEvent.keyboard('33{Enter}')
    await expect.element(text('已录 1 张 / 发出 2 张')).toBeVisible()
    await userEvent.keyboard('1{Enter}')
    await expect.element(text(/第 1 号表决票已在 2026-11-22 录入，一张票只计一次/)).toBeVisible()
    await userEvent.keyboard('9{Enter}')
    await expect.element(text('没有第 9 号表决票，编号到 2 为止。请核对票面编号。')).toBeVisible()
  })
})

it('draws up the roll of owners from a roster, one buyer of two flats being one head', async () => {
  const desk = await aDesk()
  const save = [put(ownersVote, anOwnersVote())]
  valueOf(await desk.records.commit({ cause: 'owners-vote-created', detail: '', save }))
  desk.chosen = aFile(
    '业主名册.csv',
    '楼栋,单元,室,业主姓名,联系电话,建筑面积(㎡)\n1,1,101,王秀兰,13800000001,86.35\n1,1,102,王秀兰,13800000001,92.5\n1,1,201,李建国,13800000002,100\n',
  )
  await openApp(desk, '/owners-votes/vote')
  await button('建立业主名册').click()
  await button('从名册文件读取').click()
  await expect.element(text('业主 2 户，房屋 3 处，专有部分 278.85 ㎡')).toBeVisible()
  await button('保存业主名册').click()
  await expect.element(text('已建立业主名册，共 2 户')).toBeVisible()
  expect(desk.records.all(ownerBallot).map(({ no, owner, flats }) => ({ no, owner, flats }))).toEqual([
    {
      no: 1,
      owner: '王秀兰',
      flats: [
        { place: '1-1-101', area: '86.35' },
        { place: '1-1-102', area: '92.5' },
      ],
    },
    { no: 2, owner: '李建国', flats: [{ place: '1-1-201', area: '100' }] },
  ])
})
