import type { Accounts } from '../../src/renderer/domain/accounts/accounts'
import type { Role } from '../../src/renderer/domain/accounts/roles'
import type { Attachments } from '../../src/renderer/domain/attachments/attachments'
import type { Copies } from '../../src/renderer/domain/backup/copies'
import type { History } from '../../src/renderer/domain/personal-data/history'

const notHere = (): never => {
  throw new Error('Not part of this test')
}

/** Somebody who is signed in, for screens on which accounts are not managed. */
export const signedInAs = (role: Role, name = '张主任'): Accounts => ({
  me: () => ({ id: 'account-1', name, role }),
  isMyPassword: notHere,
  waitLeft: notHere,
  add: notHere,
  edit: notHere,
  changeRole: notHere,
  changeMyPassword: notHere,
  remove: notHere,
  renewRecovery: notHere,
  renewKey: notHere,
})

/** A history that nobody compacts. */
export const historyKept = (): History => ({ compact: notHere })

/** Photos and scans that nobody adds or opens. */
export const noAttachments = (): Attachments => ({ keep: notHere, keepForm: notHere, read: notHere })

/** Copies that are always good and never looked at. */
export const copiesMade = (): Copies => ({
  make: () => Promise.resolve({ ok: true, value: 'none' }),
  list: () => Promise.resolve([]),
  state: () => ({ here: null, second: null, lastFailure: null }),
  watch: () => () => undefined,
  open: notHere,
})
