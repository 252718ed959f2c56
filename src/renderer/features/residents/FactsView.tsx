import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import type { FactField } from '../../domain/roster/facts'
import { FactLine } from './FactLine'
import { labelOf } from './label-of'
import type { Draft } from './read-draft'

const isWide = (field: FactField): boolean =>
  field === 'address' || field === 'hukouAddress' || field === 'remarks'

/** What the record shows beside the facts: what follows from them, and which were checked by hand. */
export type FactNotes = {
  readonly notes: Readonly<Partial<Record<FactField, ReactNode>>>
  readonly checked: readonly FactField[]
  /** Lets rosters write a fact again; undefined: whoever looks may not. */
  readonly onRelease: ((field: FactField) => void) | undefined
}

/**
 * Facts to be read, in two columns; what is not known is a dash, or folded away. Numbers are masked but for those in `revealed`.
 */
export function FactsView({
  fields,
  always,
  facts,
  revealed,
  onTurn,
  noted: { notes, checked, onRelease },
}: {
  fields: readonly FactField[]
  /** Those that are shown while they are empty too. */
  always: readonly FactField[]
  facts: Draft
  revealed: ReadonlySet<FactField>
  /** Asks for the whole number, or to mask it again. */
  onTurn: (field: FactField) => void
  noted: FactNotes
}) {
  const [whole, setWhole] = useState(false)
  const folded = fields.filter(field => facts[field] === undefined && !always.includes(field))
  const shown = whole ? fields : fields.filter(field => !folded.includes(field))
  return (
    <>
      <dl className="facts">
        {shown.map(field => (
          <FactLine
            key={field}
            field={field}
            value={facts[field]}
            of={facts.name ?? ''}
            shown={revealed.has(field)}
            wide={isWide(field)}
            note={notes[field]}
            checked={checked.includes(field)}
            onTurn={() => {
              onTurn(field)
            }}
            onRelease={
              onRelease &&
              (() => {
                onRelease(field)
              })
            }
          />
        ))}
      </dl>
      {folded.length > 0 && (
        <Button
          type="link"
          size="small"
          aria-expanded={whole}
          title={folded.map(labelOf).join('、')}
          onClick={() => {
            setWhole(!whole)
          }}
        >
          {whole ? '收起' : `更多（${String(folded.length)} 项未填）`}
        </Button>
      )}
    </>
  )
}
