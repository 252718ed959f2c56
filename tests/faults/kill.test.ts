import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { seeded } from '../fixtures/sheet/seeded'
import { freePort } from '../stand-in/node-shell'
import { buildHouse, type House } from './build-house'
import { isLong, seed } from './extent'
import { killAt, type Victim } from './kill-at'
import { observer, type Finding, type Observer } from './observer'
import { openHouse, type Opened, type Pc } from './open-house'
import { printFigures } from './print-figures'

const KILLS = isLong ? { browser: 200, server: 40 } : { browser: 6, server: 2 }
/** The last of so many kills is followed by a look at what the journal file alone brings back. */
const SALVAGE_EVERY = isLong ? { browser: 20, server: 20 } : KILLS
/** Edits in a stream that is cut off somewhere. */
const STREAM = 20

let house: House
beforeAll(async () => {
  house = await buildHouse(resolve(import.meta.dirname, 'page'))
})
afterAll(() => {
  house.remove()
})

const aPc = async (): Promise<Pc> => ({ house, dataFolder: aFolder(), port: await freePort() })

/** Opens the PC as its clerk does on the next morning, and looks at what is on record. */
async function openAndLook(pc: Pc, watching: Observer, expected: RegExp): Promise<[Opened, Finding]> {
  const opened = await openHouse(pc)
  await watching.hear(opened.page)
  const { found } = await opened.page.evaluate<{ found: string }>('faultDesk.enter()')
  expect(found).toMatch(expected)
  return [opened, await watching.look(opened.page)]
}

/** The first day: an import and a stream of edits in peace. How long each takes here, in milliseconds. */
async function firstDay(pc: Pc, watching: Observer) {
  const [opened] = await openAndLook(pc, watching, /^new$/)
  const start = performance.now()
  await opened.page.evaluate('faultDesk.importRoster(1)')
  const between = performance.now()
  await opened.page.evaluate(`faultDesk.editOn(1, ${STREAM})`)
  const end = performance.now()
  await opened.close()
  return { import: between - start, edits: end - between }
}

/** What is put together on a PC that has the records' folder and no profile of the browser. */
async function fromJournalAlone(pc: Pc, watching: Observer): Promise<Finding> {
  const other = await aPc()
  cpSync(join(pc.dataFolder, 'records'), join(other.dataFolder, 'records'), { recursive: true })
  const [opened, finding] = await openAndLook(other, watching, /^lost$/)
  await opened.killBrowser()
  return finding
}

const count = (findings: readonly Finding[], which: (one: Finding) => boolean): number =>
  findings.filter(which).length
const sum = (findings: readonly Finding[], of: (one: Finding) => number): number =>
  findings.reduce((total, one) => total + of(one), 0)

const faultsIn = (findings: readonly Finding[]) => ({
  'acknowledged changes lost': sum(findings, one => one.lost),
  'half changes': count(findings, one => one.half),
  'changes nobody asked for': sum(findings, one => one.unasked),
})
const noFaults = { 'acknowledged changes lost': 0, 'half changes': 0, 'changes nobody asked for': 0 }

it.each<Victim>(['browser', 'server'])('kill -9 of the %s loses nothing acknowledged', async victim => {
  const next = seeded(seed)
  const pc = await aPc()
  const watching = observer()
  const findings: Finding[] = []
  const salvaged: Finding[] = []
  const lasting = await firstDay(pc, watching)
  for (let kill = 0; kill < KILLS[victim]; kill++) {
    const [opened, finding] = await openAndLook(pc, watching, /^closed$/)
    findings.push(finding)
    const { found } = finding
    watching.settle(found)
    const [longest, call] =
      kill % 2 === 0
        ? [lasting.import * 1.3, `faultDesk.importRoster(${found.import + 1})`]
        : [lasting.edits, `faultDesk.editOn(${found.edit + 1})`]
    await killAt(next() * longest, opened, victim, call)
    if ((kill + 1) % SALVAGE_EVERY[victim] === 0) salvaged.push(await fromJournalAlone(pc, watching))
  }
  const [opened, last] = await openAndLook(pc, watching, /^closed$/)
  findings.push(last)
  await opened.close()

  printFigures(`kill -9 of the ${victim} (seed ${seed})`, {
    kills: findings.length - 1,
    'with a change in flight, found done': count(findings, one => one.inFlight === 'done'),
    'with a change in flight, found not done': count(findings, one => one.inFlight === 'not done'),
    'with nothing in flight': count(findings, one => one.inFlight === 'none') - 1,
    'imports and edits on record at the end': `${last.found.import} + ${last.found.edit}`,
    ...faultsIn(findings),
    'put together from the journal alone': salvaged.length,
    'of these faulty': count(salvaged, one => one.lost + one.unasked > 0 || one.half),
  })
  expect(faultsIn([...findings, ...salvaged])).toEqual(noFaults)
})
