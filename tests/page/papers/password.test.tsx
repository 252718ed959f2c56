import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aTopic } from '../../builders/a-topic'
import { aDraft } from '../../builders/issuing-ports'
import { openApp, type Desk } from '../app/open-app'
import { anOffice } from '../certificates/an-office'
import { valueOf } from '../store/a-store'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const first = () => page.getByLabelText('密码', { exact: true })
const again = () => page.getByLabelText('再输一次密码', { exact: true })

/** Saves by the arrow beside the button, under a password typed twice. */
async function saveLocked(label: string, password: string): Promise<void> {
  await button(`${label}：加密码`).click()
  await page.getByRole('menuitem', { name: '加密码另存…' }).click()
  await userEvent.fill(first(), password)
  await userEvent.fill(again(), password)
  await inDialog('加密码并保存').click()
}

async function aPaper(): Promise<Desk> {
  const desk = await anOffice()
  const issued = await issuePapers(desk.services, { drafts: [aDraft('王秀兰')], detail: '居住情况证明' })
  if (!issued.ok) throw new Error(issued.problem.code)
  await openApp(desk, `/papers/${issued.value[0]?.id ?? ''}`)
  await expect.element(page.getByRole('img', { name: /第 1 页/ }), { timeout: 30_000 }).toBeVisible()
  return desk
}

const codeOf = async ({ services, saved }: Desk, nth: number): Promise<string> =>
  codeOfFile(services, saved[nth]?.bytes ?? new Uint8Array())

async function codeOfFile({ preview }: Desk['services'], bytes: Uint8Array): Promise<string> {
  const opened = await preview.openForeign(bytes)
  return opened.ok ? 'open' : opened.problem.code
}

it('a paper is saved under a password only when it is typed twice alike and can be used, and no journal knows it', async () => {
  const desk = await aPaper()
  await button('另存为 PDF').click()
  await expect.poll(() => desk.saved.length).toBe(1)
  expect(await codeOf(desk, 0)).toBe('open')

  await button('另存为 PDF：加密码').click()
  await page.getByRole('menuitem', { name: '加密码另存…' }).click()
  await expect.element(page.getByText(/密码不留底，忘记了谁也打不开、找不回来/)).toBeVisible()
  await inDialog('加密码并保存').click()
  await expect.element(page.getByText('请填写密码。')).toBeVisible()
  await userEvent.fill(first(), '文源社区二〇二六年')
  await expect.element(page.getByText(/密码只能用英文字母、数字和英文符号/)).toBeVisible()
  await userEvent.fill(first(), 'Wenyuan-2026')
  await userEvent.fill(again(), 'Wenyuan-2025')
  await inDialog('加密码并保存').click()
  await expect.element(page.getByText('两次输入的密码不一样，请重新输入。')).toBeVisible()
  expect(desk.saved.length).toBe(1)
  await userEvent.fill(again(), 'Wenyuan-2026')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => desk.saved.length).toBe(2)
  await expect.element(page.getByText(/打开时要输入密码$/)).toBeVisible()
  expect(await codeOf(desk, 1)).toBe('attachment-locked')
  expect(JSON.stringify(desk.records.journal())).not.toContain('Wenyuan-2026')
}, 120_000)

it('what is only printed is saved under a password as well', async () => {
  const desk = await anOffice()
  await openApp(desk, '/papers/issue/door-notice')
  await userEvent.fill(page.getByLabelText('标题', { exact: true }), '停水通知')
  await userEvent.fill(page.getByLabelText('内容', { exact: true }), '今天下午停水。')
  await saveLocked('另存为 PDF', 'Wenyuan-2026')
  await expect.poll(() => desk.saved.length, { timeout: 30_000 }).toBe(1)
  expect(await codeOf(desk, 0)).toBe('attachment-locked')
}, 120_000)

it('a batch is saved under a password as one file and as a file each', async () => {
  const desk = await anOffice()
  const drafts = ['王秀兰', '李建国', '赵敏'].map(name => aDraft(name))
  const issued = await issuePapers(desk.services, { drafts, detail: '居住情况证明 3 份' })
  expect(issued.ok).toBe(true)
  await openApp(desk, `/papers/issue/batch/${desk.records.journal()[0]?.id ?? ''}`)
  await saveLocked('合成一个 PDF', 'Wenyuan-2026')
  await expect.element(page.getByText('已另存为 居住情况证明 3 份.pdf，打开时要输入密码')).toBeVisible()
  await saveLocked('每份一个 PDF', 'Wenyuan-2026')
  await expect.element(page.getByText('已另存为 居住情况证明 3 份.zip，打开时要输入密码')).toBeVisible()

  expect(await codeOf(desk, 0)).toBe('attachment-locked')
  const apart = Object.entries(unzipSync(desk.saved[1]?.bytes ?? new Uint8Array()))
  expect(apart.map(([name]) => name.slice(0, 4))).toEqual(['001 ', '002 ', '003 '])
  const codes = await Promise.all(apart.map(([, bytes]) => codeOfFile(desk.services, bytes)))
  expect(codes).toEqual(Array.from({ length: 3 }, () => 'attachment-locked'))
}, 180_000)

it('a paper looked at in a dialog is saved under a password as well', async () => {
  const desk = await anOffice()
  valueOf(await desk.records.commit({ cause: 'topic-recorded', detail: '', save: [put(topic, aTopic())] }))
  await openApp(desk, '/topics/topic')
  await button('打印议题表').click()
  await expect.element(page.getByRole('img', { name: /第 1 页/ }), { timeout: 30_000 }).toBeVisible()
  await button('另存为 PDF：加密码').click()
  await page.getByRole('menuitem', { name: '加密码另存…' }).click()
  await userEvent.fill(first(), 'Wenyuan-2026')
  await userEvent.fill(again(), 'Wenyuan-2026')
  await button('加密码并保存').click()
  await expect.poll(() => desk.saved.length).toBe(1)
  expect(await codeOf(desk, 0)).toBe('attachment-locked')
}, 120_000)
