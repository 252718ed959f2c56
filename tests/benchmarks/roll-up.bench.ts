import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
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
    const joined = await timed(async () => {
      await files.setInputFiles(paths)
      await button('保存汇总表').waitFor()
    })
    const held = await mostMemory(page)
    await button('保存汇总表').click()
    await progress.filter({ hasText: '正在写' }).waitFor()
    const stoppedSaving = await timed(async () => {
      await button('取消').click()
      await button('保存汇总表').waitFor()
    })
    let file: Awaited<ReturnType<typeof saved>> | undefined
    const saving = await timed(async () => {
      file = await saved(page, button('保存汇总表'))
    })
    const memory = await mostMemory(page)
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
      ...megabytes('汇总后页面进程的最大内存', held, 'told only'),
      ...megabytes('写出后页面进程的最大内存', memory, '≤ 700 MB'),
    ])
    console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`)
  },
  LONGEST,
)
