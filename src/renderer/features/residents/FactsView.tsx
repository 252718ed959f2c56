import type { FactField } from '../../domain/roster/facts'
import { isMasked, maskedFact } from '../../domain/roster/masked-fact'
import { EyeButton } from '../../ui/EyeButton'
import { labelOf } from './label-of'
import type { Draft } from './read-draft'

const isWide = (field: FactField): boolean =>
  field === 'address' || field === 'hukouAddress' || field === 'remarks' || field === 'tags'

/** Facts to be read, in two columns; what is not known is a dash. Numbers are masked but for those in `revealed`. */
export function FactsView({
  fields,
  facts,
  revealed,
  onTurn,
}: {
  fields: readonly FactField[]
  facts: Draft
  revealed: ReadonlySet<FactField>
  /** Asks for the whole number, or to mask it again. */
  onTurn: (field: FactField) => void
}) {
  return (
    <dl className="facts">
      {fields.map(field => {
        const value = facts[field]
        const shown = revealed.has(field)
        return (
          <div key={field} className={isWide(field) ? 'wide' : ''}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {value === undefined ? '—' : shown ? value : maskedFact(field, value)}
              {value !== undefined && isMasked(field) && (
                <EyeButton
                  of={`${facts.name ?? ''}的完整${labelOf(field)}`}
                  shown={shown}
                  onTurn={() => {
                    onTurn(field)
                  }}
                />
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
