import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '../faults/build-house'
import { openHouse } from '../faults/open-house'
import { freePort } from '../stand-in/node-shell'
import { printTable } from './print-table'

const ROUNDS = 3
const EDITS = 200

const opening = z.object({ unlock: z.number(), open: z.number(), count: z.literal(100_000) })
const copying = z.object({ snapshot: z.number(), whole: z.number(), serialise: z.number() })

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const nearlyAll = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0

type Office = {
  readonly afresh: (call: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** The real Node server with its files on the real disk, and a page that is loaded anew for each figure. */
async function anOffice(): Promise<Office> {
  const house = await buildHouse(resolve(import.meta.dirname, 'page/office'))
  const dataFolder = mkdtempSync(join(tmpdir(), 'wenyuan-bench-'))
  onTestFinished(() => {
    house.remove()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const opened = await openHouse({ house, dataFolder, port: await freePort() })
  const { page } = opened
  await page.evaluate('office.begin()')
  return {
    close: () => opened.close(),
    async afresh(call: string): Promise<unknown> {
      await page.reload()
      await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      return page.evaluate(`office.${call}`)
    },
  }
}

it('an office of 100,000 people: opened, copied and edited', async () => {
  const { afresh, close } = await anOffice()
  const times = { unlock: [] as number[], open: [] as number[], plain: [] as number[] }
  const copies = { snapshot: [] as number[], whole: [] as number[], serialise: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    const { unlock, open } = opening.parse(await afresh('open()'))
    times.unlock.push(unlock)
    times.open.push(open)
    times.plain.push(z.number().parse(await afresh('readPlain()')))
    const { snapshot, whole, serialise } = copying.parse(await afresh('snapshot()'))
    copies.snapshot.push(snapshot)
    copies.whole.push(whole)
    copies.serialise.push(serialise)
  }
  const edits = z.array(z.number()).parse(await afresh(`edit(${EDITS})`))
  await close()
  expect(edits).toHaveLength(EDITS)

  const peer = middle(times.plain)
  const whole = times.open.map((open, round) => open + (times.unlock[round] ?? 0))
  const goal = '≤ 3 times'
  printTable([
    { what: '打开十万人 / unlock + open 100,000 against plain Dexie rows', ours: middle(whole), peer, goal },
    { what: '其中解密码 / of which Argon2id', ours: middle(times.unlock), goal: '—' },
    { what: '其中打开 / of which reading and opening', ours: middle(times.open), peer, goal: '—' },
    {
      what: '备份 / a copy of them on the disk, against JSON.stringify',
      ours: middle(copies.snapshot),
      peer: middle(copies.serialise),
      goal: '≤ 3000 ms more',
    },
    { what: '备份并试开 / the same, read back and opened whole', ours: middle(copies.whole), goal: '—' },
    {
      what: '单次修改 / an edit acknowledged, 95th percentile of 200',
      ours: nearlyAll(edits),
      goal: '≤ 50 ms',
    },
    { what: '单次修改 / the same, median', ours: middle(edits), goal: '—' },
  ])
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}; rounds: ${JSON.stringify({ ...times, ...copies })}`)
})
