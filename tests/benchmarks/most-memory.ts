import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { z } from 'zod'

const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.number() })) })

/** The most memory any page process of the browser has held, in MB; undefined where the system does not tell. */
export async function mostMemory(page: Page): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const session = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo } = processes.parse(await session?.send('SystemInfo.getProcessInfo'))
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
  return Math.max(...held.map(Number)) / 1024
}
