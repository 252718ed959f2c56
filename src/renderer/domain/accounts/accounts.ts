import type { EntryHead } from '../journal/entry'
import type { Watch } from '../progress'
import type { Result } from '../result'
import type { Role } from './roles'

/** Who is signed in. `id` is null for someone who came in with the recovery key: they may do everything, and should first set a password. */
export type SignedIn = { readonly id: string | null; readonly name: string; readonly role: Role }

/**
 * The people who may sign in, and the one who has. All but reading is written into the journal. Refusals of every change: `not-allowed`,
 * `account-unknown`, `account-name-taken`, those of `passwordProblem`, and those of `Records.commit`.
 */
export type Accounts = {
  me(): SignedIn
  /** Whether this is the password of whoever is signed in; the next try after a wrong one may have to wait, see {@link waitLeft}. */
  isMyPassword(password: string): Promise<boolean>
  /** Seconds until a password may be tried again; 0 when it may be now. */
  waitLeft(): Promise<number>
  add(person: { readonly name: string; readonly role: Role }, password: string): Promise<Result<EntryHead>>
  /** A new name, role and password for somebody; the old password no longer opens what is written from now on. */
  edit(
    id: string,
    person: { readonly name: string; readonly role: Role },
    password: string,
  ): Promise<Result<EntryHead>>
  changeRole(id: string, role: Role): Promise<Result<EntryHead>>
  /** Everybody for themselves. Refusal: `password-wrong` when the old one is. */
  changeMyPassword(old: string, fresh: string): Promise<Result<EntryHead>>
  /** The last 主任 cannot be removed: `account-last-director`. */
  remove(id: string): Promise<Result<EntryHead>>
  /** A new recovery key, to be printed; the old one opens only older backups. */
  renewRecovery(): Promise<Result<string>>
  /** Everything sealed anew with another data key: what was copied before stays readable to whoever could read it, what comes after does not. */
  renewKey(watch: Watch): Promise<Result<EntryHead>>
}
