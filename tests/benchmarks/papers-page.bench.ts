import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { project } from '../../scripts/project.mjs'
import { buildHouse } from '../faults/build-house'
import { openHouse } from '../faults/open-house'
import { freePort } from '../stand-in/node-shell'
import { mostMemory } from './most-memory'
import { printTable } from './print-table'

const ROUNDS = 5
const MANY = 500

const warm = z.object({ minutes: z.number(), single: z.number() })
const together = z.object({ time: z.number(), frame: z.number(), told: z.number() })

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

it('papers in the page: the first one, minutes and single ones, 500 in one file, stopping, and memory', async () => {
  const house = await buildHouse(resolve(import.meta.dirname, 'page/papers'))
  const dataFolder = mkdtempSync(join(tmpdir(), 'wenyuan-bench-'))
  onTestFinished(() => {
    house.remove()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  symlinkSync(join(project, 'out/fonts'), join(project, dirname(house.server), '../fonts'), 'junction')
  const opened = await openHouse({ house, dataFolder, port: await freePort() })
  const { page } = opened
  const firsts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    firsts.push(z.number().parse(await page.evaluate('papers.first()')))
  }
  const single = warm.parse(await page.evaluate('papers.warm()'))
  const many = together.parse(await page.evaluate(`papers.together(${MANY})`))
  const stopped = z.number().parse(await page.evaluate(`papers.stopped(${MANY})`))
  const memory = await mostMemory(page)
  await opened.close()
  expect(many.told).toBeGreaterThan(5)

  printTable([
    {
      what: '打开后第一份 / the first paper after the page is open',
      ours: middle(firsts),
      goal: '≤ 1500 ms',
    },
    { what: '七页会议纪要，已热 / 7-page minutes, warm', ours: single.minutes, goal: '≤ 110 ms' },
    { what: '单份证书，已热 / a single certificate, warm', ours: single.single, goal: '≤ 30 ms' },
    {
      what: '500 份合成一个 PDF / 500 certificates in one file, in the worker',
      ours: many.time,
      goal: 'told only',
    },
    { what: '其间页面最长一停 / the longest frame of the page meanwhile', ours: many.frame, goal: '≤ 50 ms' },
    { what: '取消到停下 / from asking to stop until it has', ours: stopped, goal: '≤ 500 ms' },
    ...(memory === undefined
      ? []
      : [
          {
            what: '页面进程的最大内存（MB，不是毫秒）/ most memory of the page’s process in MB',
            ours: memory,
            goal: '≤ 400 MB',
          },
        ]),
  ])
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}; first: ${firsts.map(Math.round).join(', ')} ms`)
})
