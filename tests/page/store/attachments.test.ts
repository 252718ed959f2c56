import { expect, it } from 'vitest'
import { keys } from '../../../src/renderer/adapters/seal/keys'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { openAccounts } from '../../../src/renderer/adapters/store/accounts/open-accounts'
import { passwordGate } from '../../../src/renderer/adapters/store/accounts/password-gate'
import { openAttachmentStore } from '../../../src/renderer/adapters/store/attachments/attachment-store'
import { openHistory } from '../../../src/renderer/adapters/store/compact-history'
import { openCopies } from '../../../src/renderer/adapters/store/copies/open-copies'
import { press } from '../../../src/renderer/adapters/store/copies/press'
import { inTurn } from '../../../src/renderer/adapters/store/in-turn'
import { tryCount } from '../../../src/renderer/adapters/store/database/tries'
import { addAttachments, removeAttachment } from '../../../src/renderer/domain/attachments/attachment-changes'
import type { PlacedFiles } from '../../../src/renderer/domain/desktop'
import { startSalvage } from '../../../src/renderer/app/office/start-salvage'
import { planRestore } from '../../../src/renderer/domain/backup/plan-restore'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { unwatched } from '../../../src/renderer/domain/progress'
import { account } from '../../../src/renderer/domain/records/account'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { resident } from '../../../src/renderer/domain/records/resident'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { aResident } from '../../builders/a-change'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { fail } from '../../../src/renderer/domain/result'
import { aDesktop, aDisk } from '../../builders/a-desktop'
import { anAssociation, aNewMeeting } from '../../builders/a-meeting'
import { anAttachment, attachmentId, photoBytes } from '../../builders/an-attachment'
import { fixedWorld } from '../../builders/fixed-world'
import { aStoreName, diskOf, openedStore, valueOf } from './a-store'

const first = { id: 'account-1', name: '张主任' }
const password = '春风化雨润文源社区'
const bytes = photoBytes(3000)
const photo = anAttachment(bytes)

/** The whole road of a photo through a real store, its accounts and its copies, with a stick in. */
async function anOffice(stick = aDisk(), ids = 1) {
  const slow = { write: () => Promise.resolve() }
  const name = await aStoreName()
  const disk = Object.assign(diskOf(name), {
    second: { label: 'E: 盘', present: true },
    backups: { here: new Map(), second: stick.backups.second },
    attachments: { here: new Map(), second: stick.attachments.second },
  })
  const memory = aDesktop({}, disk)
  const backups: PlacedFiles = {
    ...memory.backups,
    write: async (...file) => {
      await slow.write()
      return memory.backups.write(...file)
    },
  }
  const desktop = { ...memory, backups }
  const world = fixedWorld({ ids })
  const { ring, key } = await keys.found(first, password)
  const session = { holder: first.id, key }
  const records = await openedStore(name, { world, ring, key })
  const person = { ...first, role: 'director' as const, since: world.today() }
  const save = [put(account, person), put(organisation, anAssociation())]
  const held = put(meeting, aNewMeeting({ id: 'meeting-1' }))
  valueOf(await records.commit({ cause: 'records-founded', detail: '', save: [...save, held] }))
  const attachments = openAttachmentStore({ records, files: desktop.attachments, sealing, session })
  const gate = passwordGate(tryCount(name), world)
  const turn = inTurn()
  const accounts = openAccounts({ records, keys, session, attachments, turn, gate, world })
  const parts = { records, name, desktop, attachments, turn, keys, sealing, session, world }
  const copies = openCopies({ ...parts, press: press(sealing) }, [])
  valueOf(await attachments.write(photo, bytes))
  valueOf(await records.commit(addAttachments([photo])))
  const history = openHistory({ records, copies, accounts, attachments })
  return { disk, slow, records, attachments, accounts, copies, history, world }
}

it('a photo goes through a copy, a changed key, its removal, and a restore of the copy under the old key, and back', async () => {
  const { disk, records, attachments, accounts, copies } = await anOffice()
  expect(valueOf(await copies.make('manual', unwatched))).toBe('written')
  expect([...disk.attachments.second.keys()]).toEqual([...disk.attachments.here.keys()])
  const [copy] = await copies.list()
  valueOf(await accounts.renewKey(unwatched))
  expect(await attachments.read(photo)).toMatchObject({ kind: 'good' })
  expect([...disk.attachments.here.keys()]).not.toEqual([...disk.attachments.second.keys()])

  const gone = valueOf(await records.commit(removeAttachment(photo)))
  const who = { kind: 'password' as const, name: first.name, password }
  const opened = valueOf(await copies.open(copy!, who, unwatched))
  expect(opened.missingAttachments).toBe(0)
  disk.attachments.here.clear()
  valueOf(await opened.bringAttachments(unwatched))
  const restored = valueOf(await records.commit(atOnce(planRestore(opened, records)).change))
  expect(records.all(attachment)).toEqual([photo])
  expect(await attachments.read(photo)).toMatchObject({ kind: 'good', plain: bytes })

  const undone = atOnce(planUndo(await records.readEntry(restored.id), records))
  valueOf(await records.commit(valueOf(undone).change))
  expect(records.all(attachment)).toEqual([])
  const back = atOnce(planUndo(await records.readEntry(gone.id), records))
  valueOf(await records.commit(valueOf(back).change))
  expect(await attachments.read(photo)).toMatchObject({ kind: 'good', plain: bytes })
})

it('a copy tells of a photo whose file was lost here and on the stick, and is made all the same', async () => {
  const { disk, copies } = await anOffice()
  disk.attachments.here.clear()
  expect(valueOf(await copies.make('manual', unwatched))).toBe('written')
  expect(copies.state()).toMatchObject({ lastFailure: null, wrongAttachments: 1 })
})

it('a copy made while the key changes has its photos on the stick, under its own key', async () => {
  const { disk, slow, accounts, copies } = await anOffice()
  let isRenewed = false
  slow.write = async () => {
    for (let turns = 0; turns < 300 && !isRenewed; turns++) await new Promise(resolve => setTimeout(resolve))
  }
  const [made, renewed] = await Promise.all([
    copies.make('timer', unwatched),
    accounts.renewKey(unwatched).finally(() => {
      isRenewed = true
    }),
    copies.make('manual', unwatched),
  ])
  expect(valueOf(made)).toBe('written')
  valueOf(renewed)
  disk.attachments.here.clear()
  const who = { kind: 'password' as const, name: first.name, password }
  for (const copy of await copies.list()) {
    const opened = valueOf(await copies.open(copy, who, unwatched))
    expect(opened.missingAttachments).toBe(0)
    valueOf(await opened.bringAttachments(unwatched))
    expect(disk.attachments.here.size).toBe(1)
    disk.attachments.here.clear()
  }
})

it('a stick that was away when a deleted person’s history was compacted loses their photos with the next copy', async () => {
  const { disk, records, attachments, copies, history, world } = await anOffice()
  const person = aResident()
  const card = anAttachment(photoBytes(200), {
    id: attachmentId(2),
    ownerKind: 'resident',
    ownerId: person.id,
  })
  valueOf(await attachments.write(card, photoBytes(200)))
  valueOf(
    await records.commit({ ...addAttachments([card]), save: [put(resident, person), put(attachment, card)] }),
  )
  valueOf(await copies.make('manual', unwatched))
  expect([disk.attachments.here.size, disk.attachments.second.size]).toEqual([2, 2])

  disk.second = { label: 'E: 盘', present: false }
  valueOf(await records.commit(valueOf(planErasure(records, person.id, world.today())).change))
  valueOf(await history.compact(unwatched))
  expect(disk.attachments.here.size).toBe(1)
  disk.second = { label: 'E: 盘', present: true }
  valueOf(await copies.make('manual', unwatched))
  expect([...disk.attachments.second.keys()]).toEqual([...disk.attachments.here.keys()])
  expect(await attachments.read(photo)).toMatchObject({ kind: 'good' })
})

it('two offices keep their copies on one stick, and neither thins or counts those of the other', async () => {
  const one = await anOffice()
  for (let nth = 0; nth < 3; nth++) valueOf(await one.copies.make('manual', unwatched))
  const other = await anOffice(one.disk, 2)
  for (let nth = 0; nth < 4; nth++) valueOf(await other.copies.make('manual', unwatched))
  const onStick = (copies: typeof one.copies) =>
    copies.list().then(list => list.filter(({ place }) => place === 'second'))
  const foreignIn = async (copies: typeof one.copies) =>
    (await onStick(copies)).filter(({ foreign }) => foreign === true).length
  expect((await onStick(one.copies)).length).toBe(6)
  expect([await foreignIn(one.copies), await foreignIn(other.copies)]).toEqual([3, 3])
})

it('a copy begins the records of a new PC for whoever knows the password of its day', async () => {
  const { copies, disk } = await anOffice()
  valueOf(await copies.make('quit', unwatched))
  const [[name, bytes] = ['', new Uint8Array()]] = disk.backups.second
  const onNewPc = startSalvage(aDesktop(), passwordGate(tryCount(await aStoreName()), fixedWorld()))
  const who = { kind: 'password' as const, name: first.name, password }
  const wrong = { ...who, password: '不是这个密码 2026' }
  expect(await onNewPc.find(wrong, unwatched, { name, bytes })).toMatchObject({ ok: false })
  expect(await onNewPc.find(who, unwatched, { name: '不是.wyb', bytes: new Uint8Array(10) })).toEqual(
    fail('nothing-to-salvage'),
  )
  const found = valueOf(await onNewPc.find(who, unwatched, { name, bytes }))
  expect(found).toMatchObject({ counts: { account: 1, attachment: 1, meeting: 1 }, gaps: 0, broken: 0 })
})
