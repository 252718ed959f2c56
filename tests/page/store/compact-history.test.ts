import { describe, expect, it } from 'vitest'
import { openHistory } from '../../../src/renderer/adapters/store/compact-history'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { pendingErasures } from '../../../src/renderer/domain/personal-data/erase-history'
import { ERASED_NAME } from '../../../src/renderer/domain/personal-data/tombstone'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail } from '../../../src/renderer/domain/result'
import { aChange, aResident, manyResidents } from '../../builders/a-change'
import { copiesMade, signedInAs } from '../../builders/signed-in'
import { aStoreName, openedStore, valueOf } from './a-store'

const today = '2026-11-22'

/** 300 people and 王秀兰, who was edited, removed with others, put back, and asked to be deleted. */
async function anErased(name: string) {
  const records = await openedStore(name)
  const others = manyResidents(300)
  valueOf(await records.commit(aChange([...others, aResident()])))
  const edited = { ...aResident(), remarks: '已核实' }
  valueOf(await records.commit(aChange([edited], { cause: 'resident-edited', detail: '王秀兰' })))
  const remove = [others[0]!, edited].map(({ id }) => ({ kind: resident, id }))
  const gone = { cause: 'resident-removed', detail: '王秀兰等 2 人', save: [], remove } as const
  valueOf(await records.commit(gone))
  const save = [others[0]!, edited].map(one => put(resident, one))
  valueOf(await records.commit({ cause: 'change-undone', detail: '王秀兰等 2 人', save }))
  valueOf(await records.commit(valueOf(planErasure(records, 'resident-1', today)).change))
  return records
}

const noFiles = { forget: () => Promise.resolve() }

const historyOf = (records: Awaited<ReturnType<typeof openedStore>>, role: Role = 'director') =>
  openHistory({ records, copies: copiesMade(), accounts: signedInAs(role), attachments: noFiles })

const entriesOf = (records: Awaited<ReturnType<typeof openedStore>>) =>
  Promise.all(records.journal().map(head => records.readEntry(head.id)))

describe('compacting the history', () => {
  it('leaves nothing of an erased person in the journal, and every entry with its time, cause and author', async () => {
    const name = await aStoreName()
    const records = await anErased(name)
    const before = records.journal()
    const written = valueOf(await historyOf(records).compact(unwatched))
    expect(written).toMatchObject({ cause: 'history-compacted', detail: '清除 1 人的历史' })
    await records.close()

    const again = await openedStore(name)
    expect(again.find(resident, 'resident-1')).toEqual({
      ...{ id: 'resident-1', name: ERASED_NAME },
      erasedOn: today,
    })
    const said = JSON.stringify(await entriesOf(again))
    for (const text of ['王秀兰', '11010519491231002X', '已核实']) expect(said).not.toContain(text)
    const plain = ({ id, clock, cause, actor, counts }: (typeof before)[number]) =>
      ({ id, clock, cause, actor, counts }) as const
    expect(again.journal().slice(1).map(plain)).toEqual(before.map(plain))
    expect(await pendingErasures(again)).toBe(0)
    expect(await historyOf(again).compact(unwatched)).toEqual(fail('nothing-to-compact'))
  })

  it('is begun only when a backup was made', async () => {
    const records = await anErased(await aStoreName())
    const copies = { make: () => Promise.resolve(fail<'none'>('disk-full')) }
    const history = openHistory({ records, copies, accounts: signedInAs('director'), attachments: noFiles })
    const before = await entriesOf(records)
    expect(await history.compact(unwatched)).toEqual(fail('disk-full'))
    expect(await entriesOf(records)).toEqual(before)
  })

  it('is the business of a 主任', async () => {
    const records = await anErased(await aStoreName())
    expect(await historyOf(records, 'clerk').compact(unwatched)).toEqual(fail('not-allowed'))
  })
})
