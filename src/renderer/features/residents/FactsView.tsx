import type { FactField } from '../../domain/roster/facts'
import { maskedFact } from '../../domain/roster/masked-fact'
import { labelOf } from './label-of'
import type { Draft } from './read-draft'

function shownFact(field: FactField, value: string | undefined, revealed: boolean): string {
  if (value === undefined) return '—'
  return revealed ? value : maskedFact(field, value)
}

const isWide = (field: FactField): boolean =>
  field === 'address' || field === 'hukouAddress' || field === 'remarks' || field === 'tags'

/** Facts to be read, in two columns; what is not known is a dash. */
export function FactsView({
  fields,
  facts,
  revealed,
}: {
  fields: readonly FactField[]
  facts: Draft
  revealed: boolean
}) {
  return (
    <dl className="facts">
      {fields.map(field => (
        <div key={field} className={isWide(field) ? 'wide' : ''}>
          <dt>{labelOf(field)}</dt>
          <dd>{shownFact(field, facts[field], revealed)}</dd>
        </div>
      ))}
    </dl>
  )
}
