import type { RecordChange } from '../journal/entry'
import { recordKinds } from '../records'
import type { RecordKind } from '../records/define-record'

const kindOf = (kind: string): RecordKind | undefined => recordKinds.find(one => one.kind === kind)

/** What a clerk calls the kind of a changed record. */
export const kindLabel = (kind: string): string => kindOf(kind)?.label ?? kind

/** What became of the record: 新增, 移出, or the facts that changed: `修改联系电话、备注`. */
export function changeWords({ kind, before, after }: RecordChange): string {
  if (before === null) return '新增'
  if (after === null) return '移出'
  const headings: Readonly<Record<string, readonly [string, ...string[]] | undefined>> =
    kindOf(kind)?.headings ?? {}
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return `修改${[...names].map(name => headings[name]?.[0] ?? '其他内容').join('、')}`
}

const nameFields = ['name', 'personName', 'title', 'number'] as const
const houseFields = ['estate', 'building', 'unit', 'room'] as const

/** What a clerk recognises the record by, from what the change still holds or from the record as it is now. */
export function recordName(
  { before, after }: RecordChange,
  now: Readonly<Record<string, unknown>> | undefined,
): string {
  const known = { ...before, ...now, ...after }
  const name = nameFields.map(field => known[field]).find(value => typeof value === 'string')
  const parts = houseFields.map(field => known[field]).filter(value => typeof value === 'string')
  return name ?? parts.join('-')
}
