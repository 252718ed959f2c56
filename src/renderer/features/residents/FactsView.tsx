import { Descriptions } from 'antd'
import type { FactField } from '../../domain/roster/facts'
import { factLabel } from '../../domain/roster/field-of-heading'
import { maskedIdNumber, maskedPhone } from '../../domain/text/mask'
import type { Draft } from './read-draft'

function shownFact(field: FactField, value: string, revealed: boolean): string {
  if (revealed) return value
  if (field === 'idNumber') return maskedIdNumber(value)
  return field === 'phone' ? value.split('、').map(maskedPhone).join('、') : value
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
    <Descriptions
      size="small"
      column={2}
      styles={{ label: { width: 84, justifyContent: 'flex-end' } }}
      items={fields.map(field => ({
        key: field,
        label: factLabel(field),
        span: isWide(field) ? 2 : 1,
        children: facts[field] === undefined ? '—' : shownFact(field, facts[field], revealed),
      }))}
    />
  )
}
