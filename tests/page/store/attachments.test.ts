import { expect, it } from 'vitest'
import { keys } from '../../../src/renderer/adapters/seal/keys'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { openAccounts } from '../../../src/renderer/adapters/store/accounts/open-accounts'
import { passwordGate } from '../../../src/renderer/adapters/store/accounts/password-gate'
import { openAttachmentStore } from '../../../src/renderer/adapters/store/attachments/attachment-store'
import { openCopies } from '../../../src/renderer/adapters/store/copies/open-copies'
import { press } from '../../../src/renderer/adapters/store/copies/press'
import { tryCount } from '../../../src/renderer/adapters/store/database/tries'
import { addAttachments, removeAttachment } from '../../../src/renderer/domain/attachments/attachment-changes'
import { planRestore } from '../../../src/renderer/domain/backup/plan-restore'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { unwatched } from '../../../src/renderer/domain/progress'
import { account } from '../../../src/renderer/domain/records/account'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { aDesktop } from '../../builders/a-desktop'
import { anAssociation, aNewMeeting } from '../../builders/a-meeting'
import { anAttachment, photoBytes } from '../../builders/an-attachment'
import { fixedWorld } from '../../builders/fixed-world'
import { aStoreName, diskOf, openedStore, valueOf } from './a-store'

const first = { id: 'account-1', name: '张主任' }
const password = '春风化雨润文源社区'
const bytes = photoBytes(3000)
const photo = anAttachment(bytes)

/** The whole road of a photo through a real store, its accounts and its copies, with a stick in. */
async function anOffice() {
  const name = await aStoreName()
  const disk = diskOf(name)
  disk.second = { label: 'E: 盘', present: true }
  const desktop = aDesktop({}, disk)
  const world = fixedWorld()
  const { ring, key } = await keys.found(first, password)
  const session = { holder: first.id, key }
  const records = await openedStore(name, { world, ring, key })
  const person = { ...first, role: 'director' as const, since: world.today() }
  const save = [put(account, person), put(organisation, anAssociation())]
  const held = put(meeting, aNewMeeting({ id: 'meeting-1' }))
  valueOf(await records.commit({ cause: 'records-founded', detail: '', save: [...save, held] }))
  const attachments = openAttachmentStore({ records, files: desktop.attachments, sealing, session })
  const gate = passwordGate(tryCount(name), world)
  const accounts = openAccounts({ records, keys, session, attachments, gate, world })
  const parts = { records, name, desktop, attachments, keys, sealing, session, world }
  const copies = openCopies({ ...parts, press: press(sealing) }, [])
  valueOf(await attachments.write(photo, bytes))
  valueOf(await records.commit(addAttachments([photo])))
  return { disk, records, attachments, accounts, copies }
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
