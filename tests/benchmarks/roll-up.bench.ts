import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright'
import { expect, it, onTestFinished } from 'vitest'
import { readWorkbook } from '../../src/renderer/adapters/sheet/read-workbook'
import { unwatched } from '../../src/renderer/domain/progress'
import { aFolder } from '../builders/a-folder'
import { openDesk, saved } from '../e2e/clerk'
import { largeRoster } from './large-roster'
import { mostMemory } from './most-memory'
import { printTable } from './print-table'

const COMMUNITIES = 30
const PEOPLE = 8_000
/** So many of each community are also in the list of the next one. */
const SHARED = 20
const LONGEST = 20 * 60_000
const LOOK_EVERY = 500

/** Rosters of so many communities, as files. */
async function rosters(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (let nth = 0; nth < COMMUNITIES; nth += 1) {
    const path = join(folder, `第${nth + 1}社区.xlsx`)
    writeFileSync(path, await largeRoster(PEOPLE, nth * (PEOPLE - SHARED)))
    paths.push(path)
  }
  return paths
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The most a page process held at any time of the work: the browser sets the system's own mark back now and then. */
async function mostWhile(page: Page, work: () => Promise<unknown>): Promise<number | undefined> {
  let most = await mostMemory(page)
  const over = new AbortController()
  const looking = (async () => {
    while (!over.signal.aborted) {
      const held = await mostMemory(page)
      if (held !== undefined) most = Math.max(most ?? 0, held)
      await setTimeout(LOOK_EVERY)
    }
  })()
  await work()
  over.abort()
  await looking
  return most
}

it(
  'thirty rosters of eight thousand people joined on the screen: stopped, carried out, stopped while saved, and saved',
  async () => {
    const paths = await rosters(aFolder())
    const desk = await openDesk()
    onTestFinished(() => desk.close())
    const { page } = desk
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const files = page.getByLabel('各社区的表格')
    const progress = page.getByRole('status').filter({ hasText: /\d \/ / })
    page.setDefaultTimeout(300_000)
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报表填报' }).click()
    await button('汇总各社区报表').click()

    await files.setInputFiles(paths)
    await progress.waitFor()
    const stopped = await timed(async () => {
      await button('取消').click()
      await button('选择各社区的表格').waitFor()
    })
    let joined = 0
    const held = await mostWhile(page, async () => {
      joined = await timed(async () => {
        await files.setInputFiles(paths)
        await button('保存汇总表').waitFor()
      })
    })
    const asked = page.getByRole('dialog')
    const save = asked.getByRole('button', { name: /^保\s?存$/ })
    await button('保存汇总表').click()
    await asked.getByLabel('给谁').fill('文和街道民政办')
    await asked.getByLabel('用途').fill('各社区人口汇总')
    await asked.getByText('法定职责', { exact: true }).click()
    await save.click()
    await progress.filter({ hasText: '正在写' }).waitFor()
    const stoppedSaving = await timed(async () => {
      await button('取消').click()
      await button('保存汇总表').waitFor()
    })
    let file: Awaited<ReturnType<typeof saved>> | undefined
    let saving = 0
    const memory = await mostWhile(page, async () => {
      await button('保存汇总表').click()
      await asked.waitFor()
      saving = await timed(async () => {
        file = await saved(page, save)
      })
    })
    const read = await readWorkbook({ name: '汇总.xlsx', bytes: file?.bytes ?? new Uint8Array() }, unwatched)
    expect(read.ok && read.value.sheets[0]?.rows.length).toBe(COMMUNITIES * PEOPLE + 2)
    expect(desk.complaints).toEqual([])
    expect(file?.name).toMatch(/^各社区汇总_/)
    expect(file?.bytes.length).toBeGreaterThan(COMMUNITIES * PEOPLE)
    const megabytes = (what: string, ours: number | undefined, goal: string) =>
      ours === undefined ? [] : [{ what: `${what}（MB，不是毫秒）/ in MB`, ours, goal }]
    printTable([
      { what: '汇总 30×8,000 人 / joining them', ours: joined, goal: 'told only' },
      { what: '取消到停下 / from asking to stop until it has', ours: stopped, goal: '≤ 500 ms' },
      { what: '写出汇总表 / writing the joined workbook', ours: saving, goal: 'told only' },
      { what: '写出时取消到停下 / stopping it', ours: stoppedSaving, goal: '≤ 500 ms' },
      ...megabytes('汇总时页面进程的最大内存', held, '≤ 700 MB'),
      ...megabytes('写出时页面进程的最大内存', memory, '≤ 700 MB'),
    ])
    console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`)
  },
  LONGEST,
)
