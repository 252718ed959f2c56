import { Button } from 'antd'
import type { Cause } from '../../../domain/journal/entry'
import type { RecordKind } from '../../../domain/records/define-record'
import { useRecordRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'

/** 移除: for what was recorded by mistake; says who still refers to it. */
export function RemoveButton({
  kind,
  cause,
  one,
  label = '移除',
  size = 'middle',
  onRemoved,
}: {
  kind: RecordKind
  cause: Cause
  one: { readonly id: string; readonly called: string }
  label?: string
  size?: 'small' | 'middle'
  onRemoved?: () => void
}) {
  const may = useRights().includes('write')
  const remove = useRecordRemoval(kind, cause)
  if (!may) return null
  return (
    <Button
      size={size}
      aria-label={`${label}${one.called}`}
      title="只用于登记错了的；移除后可以撤销"
      onClick={() => {
        void remove(one).then(removed => {
          if (removed) onRemoved?.()
        })
      }}
    >
      {label}
    </Button>
  )
}
