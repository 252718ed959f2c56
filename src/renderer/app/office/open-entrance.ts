import { keys } from '../../adapters/seal/keys'
import type { Session } from '../../adapters/store/accounts/session'
import { passwordGate } from '../../adapters/store/accounts/password-gate'
import { keyOf } from '../../adapters/store/copies/open-copy'
import { tryCount } from '../../adapters/store/database/tries'
import { examineStore } from '../../adapters/store/examine-store'
import { emptyImage, foundRecords } from '../../adapters/store/found-records'
import { openRecords, STORE_NAME, type Opening } from '../../adapters/store/open-records'
import type { OpenRecords } from '../../adapters/store/start-records'
import { accountName } from '../../domain/accounts/account-name'
import { passwordProblem } from '../../domain/accounts/password'
import type { Desktop } from '../../domain/desktop'
import type { Entrance, Found } from '../../domain/entrance'
import { put, type Change } from '../../domain/journal/entry'
import { account } from '../../domain/records/account'
import { office, OFFICE_ID } from '../../domain/records/office'
import { fail, ok, type Result } from '../../domain/result'
import type { Services } from '../../services/services'
import { browserWorld } from '../browser-world'
import { openPress } from '../press/open-press'
import { copyBeforeUpgrade } from './copy-before-upgrade'
import { furnish } from './furnish'
import { holdRecords } from './one-window'
import { openingFor } from './opening-for'
import { startSalvage } from './start-salvage'

/** The way in to the records of this PC. */
export function openEntrance(desktop: Desktop): Entrance<Services> {
  const world = browserWorld
  const gate = passwordGate(tryCount(STORE_NAME), world)
  const press = openPress()
  const salvaging = startSalvage(desktop, gate)
  let held: Promise<boolean> | null = null

  async function look(): Promise<Found> {
    held ??= holdRecords()
    if (!(await held)) {
      held = null
      return { kind: 'in-use' }
    }
    const examined = await examineStore(desktop.journal)
    const copies = (await desktop.backups.list()).length
    if (examined.kind === 'newer') return examined
    if (examined.kind === 'closed') return { kind: 'closed', wait: await gate.wait() }
    if (examined.kind === 'new' && copies === 0) return { kind: 'new' }
    return { kind: 'lost', copies, journalFiles: (await desktop.journal.list()).length }
  }

  /** Write the first entry of a visit, and set out what the features work with. */
  async function enter(
    opened: Result<OpenRecords>,
    session: Session,
    change: Change,
  ): Promise<Result<Services>> {
    if (!opened.ok) return opened
    const records = opened.value
    const written = await records.commit(change)
    if (!written.ok) {
      await records.close()
      return written
    }
    return ok(await furnish({ records, session, gate, press, desktop }))
  }

  const withCopy = (opening: Opening, session: Session): Opening => ({
    ...opening,
    beforeUpgrade: counts => copyBeforeUpgrade(press, desktop, session.key, world.now(), counts),
  })

  return {
    look,
    async setUp({ office: officeName, name, password }) {
      const problem = passwordProblem(password, name)
      if (problem !== null) return { ok: false, problem }
      const first = { id: world.newId(), name: accountName(name) }
      const { ring, key, recovery } = await keys.found(first, password)
      const session: Session = { holder: first.id, key }
      const opening = openingFor(desktop, session, ring, first.name)
      const founded = await foundRecords(opening, emptyImage(opening))
      const person = { ...first, role: 'director' as const, since: world.today() }
      const save = [put(office, { id: OFFICE_ID, name: officeName.trim() }), put(account, person)]
      const inside = await enter(founded, session, {
        cause: 'records-founded',
        detail: officeName.trim(),
        save,
      })
      return inside.ok ? ok({ inside: inside.value, recovery }) : inside
    },
    async signIn(who) {
      const examined = await examineStore(desktop.journal)
      if (examined.kind !== 'closed') return fail('data-damaged', { what: examined.kind })
      const { ring } = examined
      const opened = await gate.attempt(() => keyOf(keys, ring, who))
      if (!opened.ok) return opened
      const session: Session = { ...opened.value }
      const records = await openRecords(withCopy(openingFor(desktop, session, ring), session))
      return enter(records, session, { cause: 'signed-in', detail: '', save: [] })
    },
    chooseBackup: () => desktop.openFile('backup'),
    salvage: (who, watch, from) => salvaging.find(who, watch, from),
    async accept() {
      const { session, opened } = await salvaging.found()
      return enter(opened, session, { cause: 'records-recovered', detail: '', save: [] })
    },
  }
}
