import type { KeptReason } from '../journal/undoing'
import type { UndoPlan } from '../journal/plan-undo'
import { recordKinds } from '../records'
import type { Records } from '../ports'
import type { RecordKind } from '../records/define-record'
import { recordName } from './change-words'

const keptWords: Readonly<Record<KeptReason, string>> = {
  closed: '已据此印发文书、已另行通知开会、已公布结果或已删除个人信息',
  edited: '之后又改过',
  removed: '之后已经移出',
  referred: '还有别的记录在用',
  'target-gone': '原来所属的记录已经没有了',
}

/** What an undo would leave alone, a sentence for each reason; empty when it puts everything back. */
export function keptSentences({ kept }: Pick<UndoPlan, 'kept'>): readonly string[] {
  const reasons = Object.keys(keptWords) as KeptReason[]
  return reasons.flatMap(reason => {
    const count = kept.filter(one => one.reason === reason).length
    return count === 0 ? [] : [`${count.toLocaleString('zh-CN')} 条${keptWords[reason]}，保持现在的样子`]
  })
}

/** One record that stays as it is: `王秀兰（联系电话）：之后又改过`. */
export type KeptLine = { readonly key: string; readonly words: string }

/** Each of the records an undo leaves alone, by name, with which facts and why. */
export function keptLines(
  { kept }: Pick<UndoPlan, 'kept'>,
  records: Pick<Records, 'find'>,
): readonly KeptLine[] {
  return kept.map(({ kind: name, id, reason, fields }) => {
    const kind = recordKinds.find(one => one.kind === name)
    const now = kind && records.find(kind, id)
    const called = now === undefined ? '' : recordName({ kind: name, id, before: null, after: null }, now)
    const headings: Readonly<Record<string, readonly [string, ...string[]] | undefined>> =
      kind?.headings ?? {}
    const facts = fields.map(field => headings[field]?.[0] ?? '其他内容').join('、')
    const what = `${kind?.label ?? ''}${called && ` ${called}`}${facts && `（${facts}）`}`
    return { key: `${name} ${id} ${reason}`, words: `${what}：${keptWords[reason]}` }
  })
}

/** `居民 212、房屋 40`, in the order of the list of kinds. */
function countWords(kinds: readonly RecordKind[]): string {
  const counted = recordKinds.map(({ kind, label }) => ({
    label,
    count: kinds.filter(one => one.kind === kind).length,
  }))
  return counted
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${count.toLocaleString('zh-CN')}`)
    .join('、')
}

/** What undoing does, as the button says it: `移出居民 212、房屋 40；恢复居民 37`, or `作废文书 3`. Empty when it changes nothing. */
export function undoCounts({ change }: Pick<UndoPlan, 'change'>): string {
  const saved = countWords(change.save.map(({ kind }) => kind))
  if (change.cause === 'paper-voided') return saved && `作废${saved}`
  const removed = countWords(change.remove.map(({ kind }) => kind))
  return [removed && `移出${removed}`, saved && `恢复${saved}`].filter(Boolean).join('；')
}
