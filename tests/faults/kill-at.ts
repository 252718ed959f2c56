import { setTimeout as pause } from 'node:timers/promises'
import type { Opened } from './open-house'

export type Victim = 'browser' | 'server'

/** Begins the work, and kills in the midst of it: where exactly is up to the moment. */
export async function killAt(moment: number, opened: Opened, victim: Victim, call: string): Promise<void> {
  let killed = false
  const working = opened.page.evaluate(call).catch((fault: unknown) => {
    if (!killed) throw fault
  })
  await Promise.race([pause(moment), working.then(() => pause(moment))])
  killed = true
  if (victim === 'server') await opened.killServer()
  await opened.killBrowser()
  await working
}
