import type { Accounts } from '../../domain/accounts/accounts'
import { may } from '../../domain/accounts/roles'
import type { Copies } from '../../domain/backup/copies'
import { planCompaction } from '../../domain/personal-data/erase-history'
import type { History } from '../../domain/personal-data/history'
import { fail } from '../../domain/result'
import type { AttachmentStore } from './attachments/attachment-store'
import type { OpenRecords } from './start-records'

type Parts = {
  readonly records: OpenRecords
  readonly copies: Pick<Copies, 'make'>
  readonly accounts: Pick<Accounts, 'me'>
  readonly attachments: Pick<AttachmentStore, 'forget'>
}

/** The history of the opened records. Entries are blanked, never removed: the log is kept for three years and longer. */
export const openHistory = ({ records, copies, accounts, attachments }: Parts): History => ({
  async compact(watch) {
    if (!may(accounts.me().role, 'keys')) return fail('not-allowed')
    const { people, attachments: forgotten, ...editing } = await planCompaction(records)
    if (people === 0) return fail('nothing-to-compact')
    const copied = await copies.make('compact', watch)
    if (!copied.ok) return copied
    await attachments.forget(forgotten)
    const rewritten = await records.rewrite({ editing }, watch)
    if (!rewritten.ok) return rewritten
    const detail = `清除 ${people.toLocaleString('zh-CN')} 人的历史`
    return records.commit({ cause: 'history-compacted', detail, save: [] })
  },
})
