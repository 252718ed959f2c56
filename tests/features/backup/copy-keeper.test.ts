import { describe, expect, it } from 'vitest'
import type { Records } from '../../../src/renderer/domain/ports'
import { fail, ok, type Problem } from '../../../src/renderer/domain/result'
import { copyKeeper } from '../../../src/renderer/features/backup/copy-keeper'
import { aChange, aResident } from '../../builders/a-change'
import { aDesktop, aDisk, type Disk } from '../../builders/a-desktop'
import { FIXED_NOW, fixedWorld } from '../../builders/fixed-world'
import { heldRecords } from '../../builders/held-records'
import { someCopies } from '../../builders/some-copies'

const MINUTE = 60_000

const notHere = (): never => {
  throw new Error('Not part of this test')
}

/** A keeper of records in memory; `told` is what the clerk was told. */
function aKeeper(disk: Disk = aDisk()) {
  const world = fixedWorld()
  const held = heldRecords(() => world.now())
  const records: Records = { ...held, watch: notHere, commit: notHere, readEntry: notHere }
  const copies = someCopies(records, world, disk)
  const told: string[] = []
  const logged: string[] = []
  const desktop = aDesktop(
    {
      log: (_, code, text) => {
        logged.push(`${code} ${text}`)
        return Promise.resolve()
      },
    },
    disk,
  )
  const keeper = copyKeeper({ records, copies, desktop, world }, (problem: Problem) =>
    told.push(problem.code),
  )
  return {
    ...{ keeper, copies, told, logged },
    write: (name: string): void => {
      held.commit(aChange([aResident({ id: name, name })]))
    },
    /** A minute by minute later, as the timer calls. */
    wait: async (minutes: number): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 1) {
        world.setNow(world.now() + MINUTE)
        await keeper.tick()
      }
    },
  }
}

describe('copies are made', () => {
  it('once at every start of the program, however often the frame is drawn', async () => {
    const { keeper, copies } = aKeeper()
    await keeper.start()
    await keeper.start()
    expect(copies.asked).toEqual(['start'])
  })

  it('every 15 minutes when something changed, and not when nothing did', async () => {
    const { keeper, copies, write, wait } = aKeeper()
    await keeper.start()
    await wait(40)
    expect(copies.asked).toEqual(['start'])

    write('王秀兰')
    await wait(1)
    expect(copies.asked).toEqual(['start', 'timer'])
    write('张伟')
    await wait(14)
    expect(copies.asked).toEqual(['start', 'timer'])
    await wait(1)
    expect(copies.asked).toEqual(['start', 'timer', 'timer'])
    await wait(60)
    expect(copies.asked).toEqual(['start', 'timer', 'timer'])
  })

  it('one after the other', async () => {
    const { keeper, copies } = aKeeper()
    let release = (): void => undefined
    copies.before = new Promise(resolve => {
      release = resolve
    })
    const both = [keeper.make('manual'), keeper.make('restore')]
    await Promise.resolve()
    expect(copies.asked).toEqual(['manual'])
    expect(keeper.keeping().making).toBe('manual')
    release()
    expect(await Promise.all(both)).toEqual([ok('none'), ok('none')])
    expect(copies.asked).toEqual(['manual', 'restore'])
    expect(keeper.keeping().making).toBeNull()
  })

  it('on quitting when something is new, and not again when nothing is', async () => {
    const { keeper, copies, write, wait } = aKeeper()
    write('王秀兰')
    await wait(1)
    await keeper.quit()
    await keeper.quit()
    expect(copies.asked).toEqual(['timer'])
    write('张伟')
    await keeper.quit()
    expect(copies.asked).toEqual(['timer', 'quit'])
  })
})

describe('a copy that cannot be made', () => {
  it('is told once, tried again every 15 minutes, and told anew after one that was good', async () => {
    const { keeper, copies, told, write, wait } = aKeeper()
    write('王秀兰')
    copies.refusal = { code: 'disk-full' }
    await keeper.start()
    await wait(46)
    expect(copies.asked).toEqual(['start', 'timer', 'timer', 'timer'])
    expect(told).toEqual(['disk-full'])
    expect(keeper.keeping().failure).toEqual({ code: 'disk-full' })

    copies.refusal = null
    await keeper.make('manual')
    expect(keeper.keeping().failure).toBeNull()
    copies.refusal = { code: 'disk-full' }
    await keeper.make('manual')
    expect(told).toEqual(['disk-full', 'disk-full'])
  })

  it('by a fault does not take the screen away, is told in words and logged without them', async () => {
    const { keeper, copies, told, logged } = aKeeper()
    copies.before = Promise.reject(new TypeError('王秀兰'))
    expect(await keeper.make('timer')).toEqual(fail('backup-failed'))
    expect({ told, logged }).toEqual({ told: ['backup-failed'], logged: ['backup TypeError'] })
  })

  it('because it was stopped is no failure', async () => {
    const { keeper, copies, told } = aKeeper()
    copies.refusal = { code: 'cancelled' }
    expect(await keeper.make('manual')).toEqual(fail('cancelled'))
    expect({ told, failure: keeper.keeping().failure }).toEqual({ told: [], failure: null })
  })
})

describe('room on the disk', () => {
  it.each([
    [50 * 2 ** 30, null],
    [499e6, { code: 'space-low', detail: { free: '499.0 MB' } }],
    [49e6, { code: 'space-stop', detail: { free: '49.0 MB' } }],
  ])('is looked at when the program starts and after each copy: %i bytes', async (free, space) => {
    const disk = aDisk()
    const { keeper } = aKeeper(disk)
    await keeper.start()
    expect(keeper.keeping().space).toBeNull()
    disk.free = free
    await keeper.make('manual')
    expect(keeper.keeping().space).toEqual(space)
  })
})

it('knows the moment to the minute', async () => {
  const { keeper, wait } = aKeeper()
  await wait(3)
  expect(keeper.keeping().now).toBe(FIXED_NOW + 3 * MINUTE)
})
