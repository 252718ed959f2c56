import { expect, it } from 'vitest'
import { keptFile, type KeptFile } from '../../../src/cli/kept/kept-file'
import { openRings } from '../../../src/cli/kept/open-rings'
import { checkWritten, rebuildStore } from '../../../src/cli/kept/rebuild-store'
import { headFrame, ringFrame } from '../../../src/renderer/adapters/store/files/file-frames'
import { wholeFile } from '../../../src/renderer/adapters/store/frames/frames'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aRing, clerk, clerkPassword, directorPassword, quickKeys } from '../../adapters/seal/a-ring'
import { DEVICE } from '../../adapters/store/a-history'
import { anOffice } from '../../adapters/store/an-office'
import { FIXED_NOW } from '../../builders/fixed-world'

const fileWith = (...rings: readonly string[]): KeptFile =>
  keptFile(
    'file',
    wholeFile([headFrame({ type: 'journal', device: DEVICE, version: 1 }), ...rings.map(ringFrame)]),
  )

const as = (name: string, password: string) => ({ kind: 'password', name, password }) as const

it('takes the password of today, that of the day of an older backup, or the recovery key', async () => {
  const { ring, key, recovery } = await aRing()
  const later = await quickKeys.seat(ring, key, clerk, '新的密码 88')
  const files = [fileWith(ring), fileWith(later)]
  expect(await openRings(files, as(clerk.name, '新的密码 88'), quickKeys)).toEqual(ok([{ ring: later, key }]))
  expect(await openRings(files, as(clerk.name, clerkPassword), quickKeys)).toEqual(ok([{ ring, key }]))
  expect(await openRings(files, { kind: 'recovery', recovery }, quickKeys)).toEqual(
    ok([{ ring: later, key }]),
  )
})

it('gives each data key once, that of today first, where the key was renewed in between', async () => {
  const { ring, key } = await aRing()
  const renewed = quickKeys.renewKey(ring, key)
  const found = await openRings(
    [fileWith(ring), fileWith(renewed.ring)],
    as('王秀兰', directorPassword),
    quickKeys,
  )
  expect(found).toEqual(ok([renewed, { ring, key }]))
})

it('says what the newest ring says where none opens, and that there is none where there is none', async () => {
  const { ring, recovery } = await aRing()
  expect(await openRings([fileWith(ring)], as('王秀兰', 'x'), quickKeys)).toEqual(fail('password-wrong'))
  expect(await openRings([fileWith(ring)], { kind: 'recovery', recovery: 'X' }, quickKeys)).toEqual(
    fail('recovery-shape'),
  )
  expect(await openRings([fileWith()], { kind: 'recovery', recovery }, quickKeys)).toEqual(
    fail('ring-missing'),
  )
})

it('rebuilds what is under the newest key and names the files it could not use', async () => {
  const { ring, key } = await aRing()
  const renewed = quickKeys.renewKey(ring, key)
  const [old, today] = [anOffice(3, { ring, key }), anOffice(10, renewed)]
  const files = [keptFile('old', old.backupFile()), keptFile('today', today.journalFile())]
  const keys = [renewed, { ring, key }]
  const store = rebuildStore(files, keys, FIXED_NOW)
  if (!store.ok) throw new Error(store.problem.code)
  expect(store.value.unused.map(({ name }) => name)).toEqual(['old'])
  expect(store.value.salvaged).toMatchObject({ entries: 10, image: { ring: renewed.ring } })
  expect(checkWritten('out', store.value.bytes, store.value)).toEqual(ok(null))
  expect(checkWritten('out', store.value.bytes.subarray(1), store.value)).toEqual(
    fail('output-not-good', { path: 'out' }),
  )
  expect(rebuildStore([fileWith(ring)], keys, FIXED_NOW)).toEqual(fail('nothing-to-salvage'))
  expect(rebuildStore([keptFile('text', new Uint8Array(9))], keys, FIXED_NOW)).toEqual(
    fail('nothing-to-salvage'),
  )
})
