import type { Right } from '../accounts/roles'
import type { RecordKind } from '../records/define-record'
import type { Privacy } from './privacy'

/** The fields of a kind that somebody with these rights may see, in the order of the schema. Of `tags` see {@link visibleTags}. */
export function visibleFields(kind: RecordKind, rights: readonly Right[]): readonly string[] {
  const privacy: Readonly<Record<string, Privacy>> = kind.privacy ?? {}
  return Object.keys(kind.schema.shape).filter(
    field => rights.includes('sensitive') || privacy[field] !== 'sensitive',
  )
}
