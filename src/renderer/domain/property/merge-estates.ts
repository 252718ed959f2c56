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

/** The one record that stands for both: what only the other knows is kept, and so is every name. */
function merged(into: Estate, from: Estate): Estate {
  const aliases = [...new Set([...(into.aliases ?? []), ...namesOf(from)])].filter(name => name !== into.name)
  return { ...from, ...into, aliases }
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
