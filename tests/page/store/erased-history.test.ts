import { expect, it } from 'vitest'
import {
  erasedAmong,
  ERASED_NAME,
  tombstone,
  tombstoneHead,
} from '../../../src/renderer/domain/personal-data/tombstone'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aResident, manyResidents } from '../../builders/a-change'
import { aStoreName, diskOf, openedStore, valueOf } from './a-store'

it('leaves of an erased person only that there was somebody, and of the others everything, in an unbroken chain', async () => {
  const name = await aStoreName()
  const records = await openedStore(name)
  const others = manyResidents(300)
  valueOf(await records.commit(aChange([aResident(), ...others])))
  const edited = aResident({ remarks: '已核实' })
  valueOf(await records.commit(aChange([edited], { cause: 'resident-edited', detail: '王秀兰' })))
  const blank = { id: edited.id, name: ERASED_NAME }
  valueOf(await records.commit(aChange([blank], { cause: 'resident-edited', detail: '王秀兰' })))
  const before = await records.readEntry(records.journal()[2]!.id)

  const erased = erasedAmong([{ kind: 'resident', id: edited.id }])
  const editing = {
    change: (change: Parameters<typeof tombstone>[0]) => tombstone(change, erased),
    head: (head: Parameters<typeof tombstoneHead>[0], changes: Parameters<typeof tombstoneHead>[1]) =>
      tombstoneHead(head, changes, erased),
  }
  valueOf(await records.rewrite({ editing }, unwatched))
  valueOf(await records.commit(aChange([{ ...others[0]!, remarks: '新' }])))
  await records.close()

  const again = await openedStore(name)
  expect(again.find(resident, edited.id)).toEqual(blank)
  expect(again.all(resident)).toHaveLength(301)
  const entries = await Promise.all(again.journal().map(head => again.readEntry(head.id)))
  const said = JSON.stringify(entries)
  for (const text of ['王秀兰', '11010519491231002X', '已核实']) expect(said).not.toContain(text)
  expect(entries[3]!.changes.slice(1)).toEqual(before.changes.slice(1))
  expect(entries[3]!.changes[0]).toEqual({ kind: 'resident', id: edited.id, before: null, after: blank })
  expect([...diskOf(name).journal.keys()]).toEqual(['journal-000002.wyj'])
})
