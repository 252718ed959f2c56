import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { sealUse } from '../../../src/renderer/domain/records/seal-use'
import { series } from '../../../src/renderer/domain/records/series'
import { aDraft } from '../../builders/issuing-ports'
import { aDesk, openScreen } from '../meetings/open-desk'

type Desk = Awaited<ReturnType<typeof aDesk>>

/** An office that has issued certificates to these people, and the titles handed to the printer. */
async function anOffice(names: readonly string[]): Promise<{ desk: Desk; printed: string[] }> {
  await page.viewport(1366, 768)
  const desk = await aDesk()
  const printed: string[] = []
  const desktop = {
    ...desk.desktop,
    printPdf: (title: string) => {
      printed.push(title)
      return Promise.resolve(true)
    },
  }
  const drafts = names.map(name => aDraft(name, { usual: { check: true, validDays: 30 } }))
  const issued = await issuePapers(desk, { drafts, detail: '居住情况证明' })
  if (!issued.ok) throw new Error(issued.problem.code)
  return { desk: { ...desk, desktop }, printed }
}

const click = (name: string) => page.getByRole('button', { name, exact: true }).click()
/** Types into a field of the dialog that offers choices, and goes on to the next field. */
const answer = async (label: string, words: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(words)
  await userEvent.keyboard('{Tab}')
}

it('prints a paper once as the original and then only as a reprint with a reason, and makes it void', async () => {
  const { desk, printed } = await anOffice(['王秀兰'])
  const [paper] = desk.records.all(issuedPaper)
  openScreen(desk, `/papers/${paper!.id}`)
  await click('打印')
  await page.getByRole('dialog').getByRole('button', { name: '打印', exact: true }).click()
  await click('重印')
  await page.getByRole('dialog').getByRole('button', { name: '登记并重印' }).click()
  await expect.element(page.getByText('请写明重印的原因，登记簿上要留下。')).toBeVisible()
  await answer('重印原因', '原件遗失')
  await page.getByRole('dialog').getByRole('button', { name: '登记并重印' }).click()
  await expect.element(page.getByText('第 1 次重印 1 份：原件遗失')).toBeVisible()
  await click('重印')
  await page.getByRole('radio', { name: /^没有印出来/ }).click()
  await answer('补打原因', '缺纸')
  await page.getByRole('checkbox', { name: '右上角印“补打”两个字' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '登记并补打' }).click()
  await expect.element(page.getByText('没有印出来，补打 1 份：缺纸')).toBeVisible()
  await expect
    .poll(() => printed)
    .toEqual(Array.from({ length: 3 }, () => '居住情况证明 文源证〔2026〕1号 王秀兰'))
  await click('作废')
  await answer('原因', '姓名有误')
  await page.getByRole('dialog').getByRole('button', { name: '作废', exact: true }).click()
  await expect.element(page.getByText('已作废：姓名有误')).toBeVisible()
  await expect.element(page.getByRole('button', { name: '签收' })).not.toBeInTheDocument()
})

it('finds papers of the register by name, number and state', async () => {
  const { desk } = await anOffice(['王秀兰', '李建国', '赵敏'])
  openScreen(desk, '/papers')
  const rows = page.getByRole('row', { name: /文源证/ })
  await expect.element(rows.nth(2)).toBeVisible()
  await page.getByLabelText('查找文书').fill('2026 2号')
  await expect.element(rows).toHaveTextContent('李建国')
  await page.getByLabelText('查找文书').fill('没有这个人')
  await expect.element(page.getByText('没有符合条件的文书')).toBeVisible()
})

it('says of a paper that is shown whether it was issued here, by the digits typed and Enter', async () => {
  const { desk } = await anOffice(['王秀兰'])
  const [paper] = desk.records.all(issuedPaper)
  openScreen(desk, '/papers/check')
  const box = page.getByLabelText('查验码或二维码')
  await box.fill(paper!.code!)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('文源证〔2026〕1号 是本单位开具的，已开具')).toBeVisible()
  await box.fill('1234567890123')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('status')).toHaveTextContent('最后一位对不上')
})

it('notes the use of a seal for a paper', async () => {
  const { desk } = await anOffice(['王秀兰'])
  const [paper] = desk.records.all(issuedPaper)
  openScreen(desk, `/papers/${paper!.id}`)
  await click('用印登记')
  const save = page.getByRole('dialog').getByRole('button', { name: '登记用印' })
  await save.click()
  await expect.element(page.getByText('请填写印章、签批人。')).toBeVisible()
  await answer('印章', '文源社区居民委员会公章')
  await answer('签批人', '张主任')
  await save.click()
  await expect
    .poll(() => desk.records.all(sealUse).map(({ seal, number }) => [seal, number]))
    .toEqual([['文源社区居民委员会公章', '文源证〔2026〕1号']])
})

it('asks after a restore how far the papers had really run, and goes on behind that', async () => {
  const { desk } = await anOffice(['王秀兰'])
  await desk.records.commit({
    cause: 'backup-restored',
    detail: '',
    save: [put(series, { id: '文源聘:2026', last: 4 })],
  })
  openScreen(desk, '/papers/numbers')
  await expect.element(page.getByText('恢复过备份，“文源证”暂停编号。')).toBeVisible()
  await page.getByRole('button', { name: '核对编号' }).last().click()
  await page.getByLabelText('最后用到几号').fill('7')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /从 8 号编起/ })
    .click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  const next = await issuePapers(desk, { drafts: [aDraft('赵敏')], detail: '' })
  expect([next.ok, desk.records.all(issuedPaper).length]).toEqual([true, 2])
})
