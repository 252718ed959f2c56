import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { numberRange } from '../../../src/renderer/domain/records/number-range'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { paperRule } from '../../../src/renderer/domain/records/paper-rule'
import { aDraft } from '../../builders/issuing-ports'
import { aDesk, openScreen } from '../meetings/open-desk'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const asked = (label: string) => page.getByRole('dialog').getByLabelText(label, { exact: true })

async function anOffice(names: readonly string[]) {
  await page.viewport(1366, 768)
  const desk = await aDesk()
  const issued = await issuePapers(desk, { drafts: names.map(name => aDraft(name)), detail: '' })
  if (!issued.ok) throw new Error(issued.problem.code)
  return desk
}

it('how a paper is numbered is refused where two numbers could be alike, and holds for what is issued from its day on', async () => {
  const desk = await anOffice(['王秀兰'])
  openScreen(desk, '/papers/numbers')
  await button('修改编号办法：居住情况证明').click()
  await asked('编号样式').fill('{代字}{号}')
  await userEvent.keyboard('{Tab}')
  await inDialog('保存编号办法').click()
  await expect.element(text(/按年编号的样式“\{代字\}\{号\}”里要有一处\{年\}/)).toBeVisible()
  expect(desk.records.all(paperRule)).toEqual([])
  await asked('编号样式').fill('{代字}字〔{年}〕第{号}号')
  await userEvent.keyboard('{Tab}')
  await userEvent.fill(asked('最少位数'), '3')
  await inDialog('保存编号办法').click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  const next = await issuePapers(desk, { drafts: [aDraft('赵敏')], detail: '' })
  expect([next.ok && next.value[0]?.number, desk.records.all(issuedPaper)[0]?.number]).toEqual([
    '文源证字〔2026〕第002号',
    '文源证〔2026〕1号',
  ])
})

it('a range of numbers is given to one PC, refused where it overlaps another, and then this PC needs one of its own', async () => {
  const desk = await anOffice(['王秀兰'])
  openScreen(desk, '/papers/numbers')
  const give = async (from: string, to: string, holder: string): Promise<void> => {
    await button('分配号段').click()
    await asked('代字').fill('文源证')
    await userEvent.keyboard('{Tab}')
    await userEvent.fill(asked('止号'), to)
    await userEvent.fill(asked('起号'), from)
    if (holder !== '本机') {
      await page.getByRole('checkbox', { name: /^给本机用/ }).click()
      await userEvent.fill(asked('领用电脑'), holder)
    }
    await inDialog('分配').click()
  }
  await give('101', '200', '二楼办公室')
  await expect.poll(() => desk.records.all(numberRange).length).toBe(1)
  const refused = await issuePapers(desk, { drafts: [aDraft('赵敏')], detail: '' })
  expect(!refused.ok && refused.problem.code).toBe('number-range-none')
  await give('150', '300', '本机')
  await expect.element(text(/与 二楼办公室 的号段 101—200 重叠/)).toBeVisible()
  await inDialog('取消').click()
  expect(desk.records.all(numberRange).length).toBe(1)
})

it('whoever takes a paper is noted with where it was signed for, and a void one says why', async () => {
  const desk = await anOffice(['王秀兰'])
  const paperNow = () => desk.records.all(issuedPaper)[0]
  openScreen(desk, `/papers/${paperNow()?.id ?? ''}`)
  await button('签收').click()
  await expect.element(asked('签收人')).toHaveValue('王秀兰')
  await inDialog('登记签收').click()
  await expect.element(text('请填写签收人和签在哪里。')).toBeVisible()
  await asked('签在哪里').fill('签收簿')
  await userEvent.keyboard('{Tab}')
  await inDialog('登记签收').click()
  await expect.element(text('2026-11-22 王秀兰签收（签收簿）')).toBeVisible()
  await expect.element(button('签收')).not.toBeInTheDocument()
  await button('作废').click()
  await inDialog('作废').click()
  await expect.element(text('请写明作废的原因，登记簿上要留下。')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(paperNow()?.voided).toBeUndefined()
})
