import type { Accounts, SignedIn } from '../../src/renderer/domain/accounts/accounts'
import { writeRecoveryKey } from '../../src/renderer/domain/accounts/recovery-key'
import { may, type Right } from '../../src/renderer/domain/accounts/roles'
import { put, type Cause } from '../../src/renderer/domain/journal/entry'
import type { Records } from '../../src/renderer/domain/ports'
import { account, type Account } from '../../src/renderer/domain/records/account'
import { fail, ok } from '../../src/renderer/domain/result'

/** A recovery key, and another one. */
export const [aRecoveryKey, anotherRecoveryKey] = [7, 8].map(seed =>
  writeRecoveryKey(Uint8Array.from({ length: 20 }, (_, at) => 11 * at + seed)),
) as [string, string]

/** A password nobody may refuse. */
export const goodPassword = '春天种树wenyuan'

export const zhang: Account = { id: 'account-zhang', name: '张建国', role: 'director', since: '2026-01-05' }
export const li: Account = { id: 'account-li', name: '李梅', role: 'clerk', since: '2026-03-01' }

/** Accounts without key rings over real records: passwords are compared as they are. `mine` null: opened by the recovery code. */
export function someAccounts(
  records: Records,
  mine: string | null,
  passwords: Map<string, string> = new Map([[zhang.id, goodPassword]]),
): Accounts & { readonly passwords: ReadonlyMap<string, string>; waits: number } {
  let holder = mine
  const find = (id: string): Account | undefined => records.find(account, id)
  const me = (): SignedIn => {
    const own = holder === null ? undefined : find(holder)
    return own ?? { id: null, name: '恢复码', role: 'director' }
  }
  const lacks = (right: Right): boolean => !may(me().role, right)
  const write = (cause: Cause, person: Account) =>
    records.commit({ cause, detail: person.name, save: [put(account, person)] })
  const isLast = (id: string): boolean =>
    records.all(account).every(one => one.id === id || one.role !== 'director')

  const all = {
    passwords,
    waits: 0,
    me,
    isMyPassword: (password: string) =>
      Promise.resolve(all.waits === 0 && passwords.get(holder ?? '') === password),
    waitLeft: () => Promise.resolve(all.waits),
    async add(person: Pick<Account, 'name' | 'role'>, password: string) {
      if (lacks('accounts')) return fail<never>('not-allowed')
      if (records.all(account).some(one => one.name === person.name)) return fail<never>('account-name-taken')
      const id = `account-${records.all(account).length + 1}`
      passwords.set(id, password)
      return write('account-added', { id, since: '2026-11-22', ...person })
    },
    async edit(id: string, person: Pick<Account, 'name' | 'role'>, password: string) {
      const found = find(id)
      if (found === undefined) return fail<never>('account-unknown')
      passwords.set(id, password)
      holder ??= id
      return write('account-edited', { ...found, ...person })
    },
    async changeRole(id: string, role: Account['role']) {
      const found = find(id)
      if (found === undefined) return fail<never>('account-unknown')
      if (isLast(id)) return fail<never>('account-last-director')
      return write('account-edited', { ...found, role })
    },
    async changeMyPassword(old: string, fresh: string) {
      const own = find(holder ?? '')
      if (own === undefined || passwords.get(own.id) !== old) return fail<never>('password-wrong')
      passwords.set(own.id, fresh)
      return write('password-changed', own)
    },
    async remove(id: string) {
      const found = find(id)
      if (found === undefined) return fail<never>('account-unknown')
      if (isLast(id)) return fail<never>('account-last-director')
      const remove = [{ kind: account, id }]
      return records.commit({ cause: 'account-removed', detail: found.name, save: [], remove })
    },
    renewRecovery: () => Promise.resolve(ok(anotherRecoveryKey)),
    renewKey: () => records.commit({ cause: 'key-renewed', detail: '', save: [] }),
  }
  return all
}
