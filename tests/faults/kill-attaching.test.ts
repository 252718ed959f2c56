import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { seeded } from '../fixtures/sheet/seeded'
import { freePort } from '../stand-in/node-shell'
import { attachmentObserver, type PhotoFinding } from './attachment-observer'
import { buildHouse, type House } from './build-house'
import { isLong, seed } from './extent'
import { killAt } from './kill-at'
import { openHouse, type Pc } from './open-house'
import { printFigures } from './print-figures'

const KILLS = isLong ? 100 : 5
/** Photos in a stream that is cut off somewhere. */
const STREAM = 6

let house: House
beforeAll(async () => {
  house = await buildHouse(resolve(import.meta.dirname, 'page'))
})
afterAll(() => {
  house.remove()
})

const sum = (findings: readonly PhotoFinding[], of: (one: PhotoFinding) => number): number =>
  findings.reduce((total, one) => total + of(one), 0)

it('kill -9 of the browser while photos are added and taken away loses none that was acknowledged', async () => {
  const next = seeded(seed)
  const pc: Pc = { house, dataFolder: aFolder(), port: await freePort() }
  const watching = attachmentObserver()
  const findings: PhotoFinding[] = []
  let orphans = 0

  async function open() {
    const opened = await openHouse(pc)
    await watching.hear(opened.page)
    await opened.page.evaluate('faultDesk.enter()')
    const finding = await watching.look(opened.page)
    findings.push(finding)
    return { opened, finding }
  }

  const { opened: first } = await open()
  const start = performance.now()
  await first.page.evaluate(`faultDesk.attachOn(1, ${STREAM})`)
  const lasting = performance.now() - start
  await first.close()

  for (let kill = 0; kill < KILLS; kill++) {
    const { opened, finding } = await open()
    orphans += await watching.orphans(opened.page)
    await killAt(next() * lasting, opened, 'browser', `faultDesk.attachOn(${finding.last + 1})`)
  }
  const { opened, finding } = await open()
  orphans += await watching.orphans(opened.page)
  await opened.close()

  const faults = {
    'acknowledged photos lost': sum(findings, ({ lost }) => lost),
    'photos nobody asked for': sum(findings, ({ unasked }) => unasked),
    'records without their file': sum(findings, ({ withoutFile }) => withoutFile),
    'files nothing names after a copy': orphans,
  }
  printFigures(`kill -9 of the browser while photos are added and taken away (seed ${seed})`, {
    kills: KILLS,
    'photos begun': finding.last,
    ...faults,
  })
  expect(Object.values(faults)).toEqual([0, 0, 0, 0])
})
