import { accountName } from '../../../domain/accounts/account-name'
import type { Accounts, SignedIn } from '../../../domain/accounts/accounts'
import { passwordProblem } from '../../../domain/accounts/password'
import { may, type Right, type Role } from '../../../domain/accounts/roles'
import { put, type Cause, type EntryHead } from '../../../domain/journal/entry'
import type { Keys } from '../../../domain/ports'
import { account, type Account } from '../../../domain/records/account'
import type { Watch } from '../../../domain/progress'
import { fail, ok, type Result } from '../../../domain/result'
import type { World } from '../../../domain/world'
import type { AttachmentStore } from '../attachments/attachment-store'
import type { InTurn } from '../in-turn'
import type { OpenRecords } from '../start-records'
import type { PasswordGate } from './password-gate'
import type { Session } from './session'

export type AccountParts = {
  readonly records: OpenRecords
  readonly keys: Keys
  readonly session: Session
  readonly attachments: Pick<AttachmentStore, 'renewKey'>
  /** Shared with the copies: a copy made while the key changes would name files of one key and bring those of the other. */
  readonly turn: InTurn
  readonly gate: PasswordGate
  readonly world: World
}

/** Who is signed in, by what is on record. Somebody whose account is gone may look, and no more. */
export function signedIn(records: Pick<OpenRecords, 'find'>, holder: string | null): SignedIn {
  if (holder === null) return { id: null, name: '恢复码', role: 'director' }
  const own = records.find(account, holder)
  return own === undefined
    ? { id: holder, name: '已注销的账户', role: 'reader' }
    : { id: own.id, name: own.name, role: own.role }
}

/** The accounts of the opened records. The session changes with who is signed in and with the data key. */
export function openAccounts(parts: AccountParts): Accounts {
  const { records, keys, session, attachments, turn, gate, world } = parts
  const current = (): SignedIn => signedIn(records, session.holder)
  const lacks = (right: Right): boolean => !may(current().role, right)
  const named = (name: string): Account | undefined =>
    records.all(account).find(one => accountName(one.name) === accountName(name))
  const directors = (): readonly Account[] => records.all(account).filter(({ role }) => role === 'director')

  /** Give an account its place in the ring and its record, in one stroke. */
  async function seat(person: Account, password: string, cause: Cause): Promise<Result<EntryHead>> {
    const problem = passwordProblem(password, person.name)
    if (problem !== null) return { ok: false, problem }
    const ring = await keys.seat(records.ring(), session.key, { id: person.id, name: person.name }, password)
    return records.commitWithRing({ cause, detail: person.name, save: [put(account, person)] }, ring)
  }

  function found(id: string): Result<Account> {
    const person = records.find(account, id)
    return person === undefined ? fail('account-unknown') : ok(person)
  }

  async function renewKey(watch: Watch): Promise<Result<EntryHead>> {
    const fresh = keys.renewKey(records.ring(), session.key)
    const rewrite = async (): Promise<Result<null>> => {
      const rewritten = await records.rewrite(fresh, watch)
      if (rewritten.ok) session.key = fresh.key
      return rewritten
    }
    const renewed = await attachments.renewKey(fresh, rewrite, watch)
    return renewed.ok ? records.commit({ cause: 'key-renewed', detail: '', save: [] }) : renewed
  }

  const losesLastDirector = (id: string, role: Role | null): boolean =>
    role !== 'director' && directors().every(director => director.id === id)

  return {
    me: current,
    waitLeft: () => gate.wait(),
    async isMyPassword(password) {
      const { holder } = session
      if (holder === null) return false
      const tried = await gate.attempt(async () =>
        (await keys.isPasswordOf(records.ring(), holder, password)) ? ok(null) : fail<null>('password-wrong'),
      )
      return tried.ok
    },
    async add({ name, role }, password) {
      if (lacks('accounts')) return fail('not-allowed')
      if (named(name) !== undefined) return fail('account-name-taken')
      const person = { id: world.newId(), name: accountName(name), role, since: world.today() }
      return seat(person, password, 'account-added')
    },
    async edit(id, { name, role }, password) {
      if (lacks('accounts')) return fail('not-allowed')
      const person = found(id)
      if (!person.ok) return person
      const taken = named(name)
      if (taken !== undefined && taken.id !== id) return fail('account-name-taken')
      if (losesLastDirector(id, role)) return fail('account-last-director')
      const edited = await seat(
        { ...person.value, name: accountName(name), role },
        password,
        'account-edited',
      )
      if (edited.ok) session.holder ??= id
      return edited
    },
    async changeRole(id, role) {
      if (lacks('accounts')) return fail('not-allowed')
      const person = found(id)
      if (!person.ok) return person
      if (losesLastDirector(id, role)) return fail('account-last-director')
      const save = [put(account, { ...person.value, role })]
      return records.commit({ cause: 'account-edited', detail: person.value.name, save })
    },
    async changeMyPassword(old, fresh) {
      const { holder } = session
      if (holder === null) return fail('account-unknown')
      const person = found(holder)
      if (!person.ok) return person
      const right = await gate.attempt(async () =>
        (await keys.isPasswordOf(records.ring(), holder, old)) ? ok(null) : fail<null>('password-wrong'),
      )
      return right.ok ? seat(person.value, fresh, 'password-changed') : right
    },
    async remove(id) {
      if (lacks('accounts')) return fail('not-allowed')
      const person = found(id)
      if (!person.ok) return person
      if (losesLastDirector(id, null)) return fail('account-last-director')
      const ring = keys.unseat(records.ring(), session.key, id)
      const change = {
        cause: 'account-removed',
        detail: person.value.name,
        save: [],
        remove: [{ kind: account, id }],
      } as const
      return records.commitWithRing(change, ring)
    },
    async renewRecovery() {
      if (lacks('keys')) return fail('not-allowed')
      const { ring, recovery } = keys.renewRecovery(records.ring(), session.key)
      const written = await records.commitWithRing({ cause: 'recovery-renewed', detail: '', save: [] }, ring)
      return written.ok ? ok(recovery) : written
    },
    async renewKey(watch) {
      if (lacks('keys')) return fail('not-allowed')
      watch.report({ step: '等正在做的备份做完', done: 0, total: 1 })
      return turn(() => renewKey(watch))
    },
  }
}
