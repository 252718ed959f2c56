import { describe, expect, it } from 'vitest'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aResident } from '../../builders/a-change'
import { fixedWorld } from '../../builders/fixed-world'
import { aStoreName, openedStore, openStore, rawRows, valueOf } from './a-store'

describe('two windows on the same records', () => {
  it('lets the first writer write, refuses the second and overwrites nothing', async () => {
    const name = await aStoreName()
    const first = await openedStore(name)
    const second = await openedStore(name, { world: fixedWorld({ ids: 2 }) })
    valueOf(await first.commit(aChange([aResident()])))

    const refused = { ok: false, problem: { code: 'changed-elsewhere' } }
    expect(await second.commit(aChange([aResident({ name: '李建国' })]))).toEqual(refused)
    expect(await second.commit(aChange([aResident({ id: 'resident-2' })]))).toEqual(refused)
    expect(second.all(resident)).toEqual([])
    expect(second.journal()).toEqual([])

    await Promise.all([first.close(), second.close()])
    const again = await openedStore(name)
    expect(again.all(resident)).toEqual([aResident()])
    expect(again.journal()).toHaveLength(1)
  })

  it('lets exactly one of two write when both write at once', async () => {
    const name = await aStoreName()
    const first = await openedStore(name)
    const second = await openedStore(name, { world: fixedWorld({ ids: 2 }) })
    const results = await Promise.all([
      first.commit(aChange([aResident({ name: '李建国' })])),
      second.commit(aChange([aResident({ name: '王秀兰' })])),
    ])
    expect(results.map(result => result.ok).toSorted()).toEqual([false, true])
    const winner = results[0].ok ? first : second
    const written = [...winner.all(resident)]
    await Promise.all([first.close(), second.close()])
    expect((await openedStore(name)).all(resident)).toEqual(written)
  })

  it('lets the second window write once it has been opened again', async () => {
    const name = await aStoreName()
    const first = await openedStore(name)
    const second = await openedStore(name, { world: fixedWorld({ ids: 2 }) })
    await first.commit(aChange([aResident()]))
    await second.close()
    const again = await openedStore(name, { world: fixedWorld({ ids: 3 }) })
    valueOf(await again.commit(aChange([aResident({ remarks: '已核实' })])))
    expect(again.all(resident)).toEqual([aResident({ remarks: '已核实' })])
  })

  it('lets one of two begin the records when both find none, and the other change nothing', async () => {
    const name = await aStoreName()
    const both = await Promise.all([openStore(name), openStore(name, { world: fixedWorld({ ids: 2 }) })])
    const [first, ...others] = both.filter(opened => opened.ok)
    expect(others).toEqual([])
    const head = valueOf(await valueOf(first!).commit(aChange([aResident()])))
    await valueOf(first!).close()
    const again = await openedStore(name)
    expect(again.all(resident)).toEqual([aResident()])
    const device = (await rawRows(name, 'meta')).find(row => row.name === 'device')
    expect(device?.value).toBe(head.device)
  })
})
