import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { FactField } from '../../domain/roster/facts'
import { isMasked, maskedFact } from '../../domain/roster/masked-fact'
import { EyeButton } from '../../ui/EyeButton'
import { labelOf } from './label-of'

const CHECKED = '已人工核对，导入名册时不会改动'

/** The small mark of a fact that was checked by hand; whoever may write can let rosters have it again. */
function CheckedMark({ field, onRelease }: { field: FactField; onRelease: (() => void) | undefined }) {
  if (onRelease === undefined)
    return <LockOutlined title={CHECKED} aria-label={CHECKED} className="checked" />
  return (
    <Button
      type="text"
      size="small"
      className="checked"
      icon={<LockOutlined />}
      aria-label={`不再锁定${labelOf(field)}`}
      title={`${CHECKED}。点这里不再锁定`}
      onClick={onRelease}
    />
  )
}

/** One fact: its name, its value masked where it must be, what follows from it, and whether it was checked by hand. */
export function FactLine({
  field,
  value,
  of,
  shown,
  wide,
  note,
  checked,
  onTurn,
  onRelease,
}: {
  field: FactField
  value: string | undefined
  /** Whose fact it is. */
  of: string
  /** Whether a masked number is shown whole. */
  shown: boolean
  wide: boolean
  note: ReactNode
  checked: boolean
  onTurn: () => void
  onRelease: (() => void) | undefined
}) {
  return (
    <div className={wide ? 'wide' : ''}>
      <dt>{labelOf(field)}</dt>
      <dd>
        {value === undefined ? '—' : shown ? value : maskedFact(field, value)}
        {value !== undefined && isMasked(field) && (
          <EyeButton of={`${of}的完整${labelOf(field)}`} shown={shown} onTurn={onTurn} />
        )}
        {checked && <CheckedMark field={field} onRelease={onRelease} />}
        {note}
      </dd>
    </div>
  )
}
