import { readFile } from 'node:fs/promises'
import { type Browser, chromium, type Locator, type Page } from 'playwright'
import { expect } from 'vitest'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { navigation } from '../../src/renderer/app/navigation'
import { beginWithDialogsAtOnce } from '../fixtures/dialogs-at-once'
import { startNodeShell } from '../stand-in/node-shell'
import { standsStill } from './accessibility-violations'
import { setUp } from './first-day'

/** The built app on a PC of its own, in a browser as a clerk has it, after its first day. */
export type Desk = {
  readonly page: Page
  /** Faults, errors and what the content security policy refused, since the app was opened. */
  readonly complaints: readonly string[]
  /** Addresses the page asked for that are not on this PC. */
  readonly elsewhere: readonly string[]
  close(): Promise<void>
}

function launch(): Promise<Browser> {
  const executable = findBrowser()
  return chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: quietBrowser,
  })
}

/** Starts the small server with an empty data folder, opens the app and goes through the first day, or begins in another way. */
export async function openDesk(begin: (page: Page) => Promise<unknown> = setUp): Promise<Desk> {
  const shell = await startNodeShell()
  const browser = await launch()
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  context.setDefaultTimeout(30_000)
  await context.addInitScript(beginWithDialogsAtOnce)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', fault => complaints.push(String(fault)))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const elsewhere: string[] = []
  context.on('request', request => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== `127.0.0.1:${String(shell.port)}`)
      elsewhere.push(request.url())
  })
  await page.goto(shell.address)
  await begin(page)
  return {
    page,
    complaints,
    elsewhere,
    async close() {
      await browser.close()
      await shell.stop()
    },
  }
}

/**
 * Goes to a place of the app by the navigation at the side, opening the part it stands under. Once more where what was done before has
 * only now changed the screen: another part is opened with it, and the place is gone from under the hand.
 */
export async function goTo(page: Page, place: string): Promise<void> {
  const side = page.getByRole('navigation', { name: '主导航' })
  const link = side.getByRole('link', { name: place, exact: true })
  const part = navigation.find(one => 'places' in one && one.places.some(({ label }) => label === place))
  const closed = side.getByRole('menuitem', { name: new RegExp(`${part?.label ?? ''}$`), expanded: false })
  const follow = async (): Promise<boolean> => {
    if (part !== undefined && (await closed.count()) > 0) await closed.click({ timeout: 3_000 })
    await link.click({ timeout: 3_000 })
    await link.and(page.locator('[aria-current="page"]')).waitFor({ timeout: 3_000 })
    return true
  }
  await expect.poll(follow, { timeout: 30_000 }).toBe(true)
}

/** A file as the clerk chooses it in the dialog: a path, or a name with bytes. */
export type Chosen = string | { readonly name: string; readonly bytes: Uint8Array }

/** From anywhere: goes to 导入名册 and chooses the file. */
export async function chooseRoster(page: Page, file: Chosen): Promise<void> {
  await goTo(page, '居民名册')
  await page.getByRole('button', { name: '导入名册' }).first().click()
  await chooseAnother(page, file)
}

/** At the first step of an import: chooses a file. */
export async function chooseAnother(page: Page, file: Chosen): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择名册文件' }).click()
  const given =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) }
  await (await dialog).setFiles(given)
}

/** The summary of the review as a clerk reads it, line by line: `新增 56`. */
export async function reviewCounts(page: Page): Promise<readonly string[]> {
  const lines = page.getByRole('navigation', { name: '按结果筛选' }).getByRole('menuitem')
  await lines.first().waitFor()
  return (await lines.allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim())
}

/** What a click on `button` saves. */
export async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

/** The points of the page on the screen that are dark, once it is drawn. */
export async function inkOnScreen(paper: Locator): Promise<number> {
  await paper.and(paper.page().locator('[data-drawn="true"]')).waitFor()
  return paper.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if (data[at + 1]! < 128) dark += 1
    return dark
  })
}

/** Presses a button of the dialog once that stands still: while it grows, the button moves away under the hand. */
export async function pressInDialog(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.last().waitFor()
  await page.evaluate(standsStill)
  await dialog.getByRole('button', { name, exact: true }).last().click()
}
