import { describe, expect, it } from 'vitest'
import { sealing } from '../../../../src/renderer/adapters/seal/sealing'
import { openAttachmentStore } from '../../../../src/renderer/adapters/store/attachments/attachment-store'
import {
  addAttachments,
  removeAttachment,
} from '../../../../src/renderer/domain/attachments/attachment-changes'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { attachment, type Attachment } from '../../../../src/renderer/domain/records/attachment'
import { fail, ok } from '../../../../src/renderer/domain/result'
import { aDesktop, aDisk, type Disk } from '../../../builders/a-desktop'
import { anAttachment, attachmentId, photoBytes } from '../../../builders/an-attachment'
import { FIXED_NOW } from '../../../builders/fixed-world'
import { readRecords } from '../../../builders/read-records'

const ringOf = (keyId: string): string => JSON.stringify({ revision: 1, keyId })
const DAY = 86_400_000

/** A store of attachments over a disk in memory, with the records of an office. */
function aStore(disk: Disk = aDisk(), records = readRecords()) {
  const session = { holder: null, key: new Uint8Array(32).fill(5) }
  let ring = ringOf('first')
  const files = aDesktop({}, disk).attachments
  const parts = { records: { ...records, ring: () => ring }, files, sealing, session }
  const store = openAttachmentStore(parts)
  const fresh = { key: new Uint8Array(32).fill(6), ring: ringOf('second') }
  return {
    disk,
    records,
    store,
    /** The same office after the program was started again. */
    again: () => openAttachmentStore(parts),
    add: async (bytes: Uint8Array, facts: Partial<Attachment> = {}): Promise<Attachment> => {
      const one = anAttachment(bytes, facts)
      expect(await store.write(one, bytes)).toEqual(ok(one))
      records.commit(addAttachments([one]))
      return one
    },
    renew: (outcome = ok(null)) =>
      store.renewKey(
        fresh,
        () => {
          if (outcome.ok) {
            ring = fresh.ring
            session.key = fresh.key
          }
          return Promise.resolve(outcome)
        },
        unwatched,
      ),
    here: () => [...disk.attachments.here.keys()].sort(),
    there: () => [...disk.attachments.second.keys()].sort(),
  }
}

const nameOf = (nth: number, keyId = 'first'): string => `${attachmentId(nth)}.${keyId}.wya`
const bytes = photoBytes(3000)
const withStick = (): Disk => aDisk({ second: { label: 'E: 盘', present: true } })

describe('a photo that was kept', () => {
  it('is read as it was, from a file whose name tells nothing', async () => {
    const { store, add, here } = aStore()
    const one = await add(bytes)
    expect(await store.read(one)).toMatchObject({ kind: 'good', plain: bytes })
    expect(here()).toEqual([nameOf(1)])
  })

  it('is refused on a full disk, and leaves nothing there', async () => {
    const { store, here } = aStore(aDisk({ writesLeft: 0 }))
    expect(await store.write(anAttachment(bytes), bytes)).toEqual(fail('disk-full'))
    expect(here()).toEqual([])
  })

  it('is not taken for another: what opens must be what the record says', async () => {
    const { store, add } = aStore()
    const one = await add(bytes)
    expect(await store.read({ ...one, sha256: '0'.repeat(64) })).toEqual({ kind: 'damaged' })
  })

  it('comes back from the second place when it is missing or damaged here', async () => {
    const { store, add, disk, records } = aStore(withStick())
    const one = await add(bytes)
    expect(await store.copyToSecond(records.all(attachment))).toBe('written')
    const good = disk.attachments.here.get(nameOf(1))!
    for (const spoil of [
      () => disk.attachments.here.delete(nameOf(1)),
      () => disk.attachments.here.set(nameOf(1), good.with(100, good[100]! ^ 1)),
    ]) {
      spoil()
      expect(await store.read(one)).toMatchObject({ kind: 'good' })
      expect(disk.attachments.here.get(nameOf(1))).toEqual(good)
    }
    disk.second = null
    disk.attachments.here.set(nameOf(1), good.subarray(1))
    expect(await store.read(one)).toEqual({ kind: 'damaged' })
  })
})

describe('a copy', () => {
  it('brings to the second place what is lacking there, and tells of one that is full', async () => {
    const disk = withStick()
    const { store, add, there, records } = aStore(disk)
    await add(bytes)
    expect(await store.copyToSecond(records.all(attachment))).toBe('written')
    await add(bytes, { id: attachmentId(2) })
    disk.writesLeft = 0
    expect(await store.copyToSecond(records.all(attachment))).toBe('disk-full')
    expect(there()).toEqual([nameOf(1)])
    disk.writesLeft = 1
    expect(await store.copyToSecond(records.all(attachment))).toBe('written')
    expect(there()).toEqual([nameOf(1), nameOf(2)])
  })

  it('counts the photos whose file is missing, too short or changed', async () => {
    const { store, add, disk, again } = aStore()
    for (const nth of [1, 2, 3, 4]) await add(bytes, { id: attachmentId(nth) })
    expect(await store.check()).toBe(0)
    const files = disk.attachments.here
    files.delete(nameOf(1))
    files.set(nameOf(2), files.get(nameOf(2))!.subarray(0, 500))
    files.set(nameOf(3), files.get(nameOf(3))!.with(700, files.get(nameOf(3))![700]! ^ 4))
    expect(await store.check()).toBe(2)
    expect(await again().check()).toBe(3)
  })
})

describe('changing the data key', () => {
  it('seals every file anew and leaves none under the old key', async () => {
    const { store, add, renew, here } = aStore()
    const one = await add(bytes)
    const other = await add(photoBytes(10), { id: attachmentId(2) })
    expect(await renew()).toEqual(ok(null))
    expect(here()).toEqual([nameOf(1, 'second'), nameOf(2, 'second')])
    expect(await store.read(one)).toMatchObject({ kind: 'good', plain: bytes })
    expect(await store.read(other)).toMatchObject({ kind: 'good' })
  })

  it('that comes to nothing leaves them as they were', async () => {
    const { store, add, renew, here } = aStore()
    const one = await add(bytes)
    expect(await renew(fail('cancelled'))).toEqual(fail('cancelled'))
    expect(here()).toEqual([nameOf(1)])
    expect(await store.read(one)).toMatchObject({ kind: 'good' })
  })

  it('on a full disk changes nothing', async () => {
    const disk = aDisk()
    const { store, add, renew, here } = aStore(disk)
    const one = await add(bytes)
    disk.writesLeft = 0
    expect(await renew()).toEqual(fail('disk-full'))
    expect(here()).toEqual([nameOf(1)])
    expect(await store.read(one)).toMatchObject({ kind: 'good' })
  })
})

describe('files that are not needed', () => {
  it('are cleared away at once when the program ended before their entry, but not those of this session', async () => {
    const { store, again, add, here } = aStore()
    await add(bytes)
    await store.write(anAttachment(bytes, { id: attachmentId(2) }), bytes)
    await store.clear([], FIXED_NOW)
    expect(here()).toEqual([nameOf(1), nameOf(2)])
    await again().clear([], FIXED_NOW)
    expect(here()).toEqual([nameOf(1)])
  })

  it('stay where records were once salvaged: their entries may be what was lost', async () => {
    const { store, again, records, here } = aStore()
    await store.write(anAttachment(bytes), bytes)
    records.commit({ cause: 'records-recovered', detail: '', save: [] })
    await again().clear([], FIXED_NOW)
    expect(here()).toEqual([nameOf(1)])
  })

  it('stay for a year after their record was removed, so that it can come back', async () => {
    const { add, again, records, here } = aStore()
    records.commit(removeAttachment(await add(bytes)))
    await again().clear([], FIXED_NOW + 365 * DAY)
    expect(here()).toEqual([nameOf(1)])
    await again().clear([], FIXED_NOW + 367 * DAY)
    expect(here()).toEqual([])
  })

  it('go from both places when their person asked for it', async () => {
    const { store, add, here, there, records } = aStore(withStick())
    await add(bytes)
    await add(bytes, { id: attachmentId(2) })
    await store.copyToSecond(records.all(attachment))
    await store.forget([attachmentId(1)])
    expect([here(), there()]).toEqual([[nameOf(2)], [nameOf(2)]])
  })
})

describe('restoring a copy of another day', () => {
  it('under another key seals its photos under today’s', async () => {
    const disk = withStick()
    const other = aStore(disk)
    const one = await other.add(bytes)
    await other.store.copyToSecond([one])
    disk.attachments.here.clear()
    const { renew, store } = aStore(disk)
    await renew()
    const from = { keyId: 'first', seal: sealing.sealBytesWith(new Uint8Array(32).fill(5)) }
    const lost = anAttachment(bytes, { id: attachmentId(9) })
    expect(await store.missingOf([one, lost], from)).toEqual([lost])
    expect(await store.bring([one, lost], from, unwatched)).toEqual(ok(null))
    expect(await store.read(one)).toMatchObject({ kind: 'good', plain: bytes })
  })
})
