import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { voidPaper } from '../../../src/renderer/domain/paper/change-paper'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { unwatched } from '../../../src/renderer/domain/progress'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { aDraft } from '../../builders/issuing-ports'
import { openApp } from '../app/open-app'
import { anOffice } from '../certificates/an-office'
import { valueOf } from '../store/a-store'

const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })

it('the register leaves as a sheet only with its recipient, purpose and ground, and the journal takes it down first', async () => {
  const desk = await anOffice()
  const drafts = ['王秀兰', '李建国'].map(name => aDraft(name))
  valueOf(await issuePapers(desk.services, { drafts, detail: '居住情况证明' }))
  const spoilt = desk.records.all(issuedPaper).find(({ subject }) => subject === '李建国')
  if (spoilt === undefined) throw new Error('Not issued')
  const voided = voidPaper(spoilt, '姓名有误', { on: '2026-11-22', by: '李明' })
  valueOf(await desk.records.commit(valueOf(voided)))

  await openApp(desk, '/papers')
  await page.getByRole('button', { name: '打印、导出' }).click()
  await page.getByText('导出表格').click()
  await inDialog('导出').click()
  await expect.element(page.getByText(/还没有写给谁/)).toBeVisible()
  await userEvent.fill(field('接收单位'), '水泉街道办事处')
  await userEvent.fill(field('用途'), '年度检查')
  await field('依据').click()
  await page.getByTitle(/^法定职责/).click()
  expect(desk.saved).toEqual([])
  await inDialog('导出').click()
  await expect.poll(() => desk.saved.length).toBe(1)

  const [file] = desk.saved
  if (file === undefined) throw new Error('Nothing was saved')
  const { sheets } = valueOf(await desk.services.sheets.read(file, unwatched))
  const words = JSON.stringify(sheets)
  for (const said of ['文源证〔2026〕1号', '王秀兰', '2026-11-22 作废：姓名有误'])
    expect(words).toContain(said)
  expect(desk.records.journal()[0]).toMatchObject({ cause: 'register-given' })
  expect(desk.records.journal()[0]?.detail).toContain('文书登记簿；')
}, 60_000)
