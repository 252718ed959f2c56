import { put, type Put, type Removal } from '../journal/entry'
import type { Records } from '../ports'
import { mayReferTo } from '../records/define-record'
import { estate as estateKind, type Estate } from '../records/estate'
import { recordKinds } from '../records/index'
import { moveReferences } from '../records/move-references'
import { ownersCommittee } from '../records/owners-committee'
import { serviceContract } from '../records/service-contract'
import { fail, ok, type Result } from '../result'
import { namesOf } from './estate-names'

type Reading = Pick<Records, 'all'>

const compared = Object.entries(estateKind.headings).filter(
  ([field]) => !['name', 'aliases', 'remarks'].includes(field),
)

/** What the second tells otherwise than the first: 地址 水泉路2号；总户数 200. Nothing where they agree. */
function toldOtherwise(into: Estate, from: Estate): string | undefined {
  const [here, there]: readonly Readonly<Record<string, string | number | string[] | undefined>>[] = [
    into,
    from,
  ]
  const words = compared.flatMap(([field, [heading]]) => {
    const [one, other] = [here?.[field], there?.[field]]
    return one === undefined || other === undefined || one === other ? [] : [`${heading} ${other.toString()}`]
  })
  return words.length === 0 ? undefined : `并入的“${from.name}”原登记：${words.join('；')}`
}

/** The one record that stands for both: every name is kept, and what only the other knows; what it tells otherwise goes into the remarks. */
function merged(into: Estate, from: Estate): Estate {
  const aliases = [...new Set([...(into.aliases ?? []), ...namesOf(from)])].filter(name => name !== into.name)
  const notes = [into.remarks, from.remarks, toldOtherwise(into, from)].filter(note => note !== undefined)
  return { ...from, ...into, aliases, ...(notes.length > 0 && { remarks: [...new Set(notes)].join('；') }) }
}

const both = (one: Estate, other: Estate, ids: readonly string[]): boolean =>
  ids.includes(one.id) && ids.includes(other.id)

/**
 * Makes one record of two that are of the same estate: what refers to the second refers to the first, and the second goes. Refusal
 * `estates-both-bound`: both have contracts or committees, whose days would overlap.
 */
export function mergeEstates(
  into: Estate,
  from: Estate,
  records: Reading,
): Result<{ readonly save: readonly Put[]; readonly remove: readonly Removal[] }> {
  const bound = [serviceContract, ownersCommittee].some(kind =>
    both(
      into,
      from,
      records.all(kind).map(({ estateId }) => estateId),
    ),
  )
  if (bound) return fail('estates-both-bound', { into: into.name, from: from.name })
  const kinds = recordKinds.filter(kind => mayReferTo(kind, estateKind.kind))
  const moved = moveReferences(records, kinds, ({ kind, id }) =>
    kind === estateKind.kind && id === from.id ? into.id : undefined,
  )
  return ok({
    save: [put(estateKind, merged(into, from)), ...moved],
    remove: [{ kind: estateKind, id: from.id }],
  })
}
