import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { freePort } from '../stand-in/node-shell'
import { buildHouse, type House } from './build-house'
import { isLong } from './extent'
import { observer, type Finding } from './observer'
import { openHouse, type Opened, type Pc } from './open-house'
import { printFigures } from './print-figures'
import { type SmallDisk, smallDisk, whyNoSmallDisk } from './small-disk'

const KB = 1024
const why = whyNoSmallDisk()
if (why !== null) console.log(`A full disk was not tried: ${why}`)

let house: House
beforeAll(async () => {
  house = await buildHouse(resolve(import.meta.dirname, 'page'))
})
afterAll(() => {
  house.remove()
})

const nothingWrong = { lost: 0, unasked: 0, half: false }
const wrongIn = ({ lost, unasked, half }: Finding) => ({ lost, unasked, half })

const edit = (opened: Opened, from: number, most: number) =>
  opened.page.evaluate<string | null>(`faultDesk.editOn(${from}, ${most})`)

/** Works until the disk is full, reads, makes room, works on, and opens everything again on the next morning. */
async function fillAndFree(what: string, pc: Pc, disk: SmallDisk, left: number): Promise<void> {
  const watching = observer()
  const opened = await openHouse(pc)
  await watching.hear(opened.page)
  await opened.page.evaluate('faultDesk.enter()')
  await opened.page.evaluate('faultDesk.importRoster(1)')
  disk.fill(left)
  const refusal = await edit(opened, 1, 20_000)
  const refusedAgain = await edit(opened, 9999, 1)
  const whileFull = await watching.look(opened.page)
  const { found } = whileFull
  disk.free()
  const afterwards = await edit(opened, found.edit + 1, 10)
  await opened.close()
  const again = await openHouse(pc)
  await watching.hear(again.page)
  await again.page.evaluate('faultDesk.enter()')
  const nextMorning = await watching.look(again.page)
  await again.close()
  printFigures(`a full disk under ${what}`, {
    'edits until it was full': found.edit,
    'then refused with': String(refusal),
    'and again with': String(refusedAgain),
    'edits after there was room': nextMorning.found.edit - found.edit,
    'acknowledged changes lost': nextMorning.lost,
  })
  expect([refusal, refusedAgain, afterwards]).toEqual(['disk-full', 'disk-full', null])
  expect(wrongIn(whileFull)).toEqual(nothingWrong)
  expect([wrongIn(nextMorning), nextMorning.found]).toEqual([
    nothingWrong,
    { import: 1, edit: found.edit + 10 },
  ])
}

describe.skipIf(why !== null && !isLong)('a disk that is full', () => {
  it('under the journal loses nothing, leaves everything readable, and takes changes again when there is room', async () => {
    const pc = { house, dataFolder: aFolder(), port: await freePort() }
    await fillAndFree('the journal', pc, smallDisk(join(pc.dataFolder, 'records'), 6), 24 * KB)
  })

  it('under profile and journal does the same', async () => {
    const pc = { house, dataFolder: aFolder(), port: await freePort() }
    await fillAndFree('profile and journal', pc, smallDisk(pc.dataFolder, 128), 512 * KB)
  })

  it('where the second copies go leaves the first one good, and is used again when there is room', async () => {
    const second = aFolder()
    const disk = smallDisk(second, 6)
    const env = { WENYUAN_COPIES: second }
    const pc = { house, dataFolder: aFolder(), port: await freePort(), env }
    const opened = await openHouse(pc)
    await observer().hear(opened.page)
    await opened.page.evaluate('faultDesk.enter()')
    await opened.page.evaluate('faultDesk.importRoster(1)')
    expect(await opened.page.evaluate('faultDesk.chooseSecondPlace()')).toBe(second)
    const make = () => opened.page.evaluate('faultDesk.makeCopy()')
    const copiesIn = (folder: string) =>
      readdirSync(folder).filter(name => name.startsWith('wenyuan-')).length
    const outcomes = [await make()]
    disk.fill(24 * KB)
    outcomes.push(await make())
    disk.free()
    outcomes.push(await make())
    expect(outcomes).toEqual(['written', 'disk-full', 'written'])
    expect(copiesIn(join(pc.dataFolder, 'records/backups'))).toBe(3)
    await opened.close()
  })

  it('where the first copies go refuses the copy and leaves no half one', async () => {
    const pc = { house, dataFolder: aFolder(), port: await freePort() }
    const copies = join(pc.dataFolder, 'records/backups')
    const disk = smallDisk(copies, 6)
    const opened = await openHouse(pc)
    await observer().hear(opened.page)
    await opened.page.evaluate('faultDesk.enter()')
    await opened.page.evaluate('faultDesk.importRoster(1)')
    disk.fill(24 * KB)
    expect(await opened.page.evaluate('faultDesk.makeCopy()')).toBe('disk-full')
    disk.free()
    expect(readdirSync(copies)).toEqual([])
    expect(await opened.page.evaluate('faultDesk.makeCopy()')).toBe('none')
    expect(readdirSync(copies)).toHaveLength(1)
    await opened.close()
  })
})
