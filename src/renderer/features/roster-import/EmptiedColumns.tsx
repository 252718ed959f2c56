import { Alert, Button } from 'antd'
import { factLabel } from '../../domain/roster/field-of-heading'
import { useMay } from '../../services/use-me'
import { thousands } from '../../ui/thousands'
import type { Reviewing } from './import-state'
import { useCurrentImport } from './RosterImportProvider'

/** Asks once about columns of a list of ours that came back empty: by themselves they clear nothing. */
export function EmptiedColumns({ review }: { review: Reviewing }) {
  const { clear } = useCurrentImport()
  const mayWrite = useMay('write')
  const { plan, clearing, replanning } = review
  if (plan.emptied.length === 0) return null
  const isClearing = plan.emptied.every(({ field }) => clearing.includes(field))
  const columns = plan.emptied
    .map(({ field, people }) => `“${factLabel(field)}”（册上 ${thousands(people)} 人有内容）`)
    .join('、')
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 8 }}
      title={
        isClearing
          ? `照表清空整列：${columns}。`
          : `整列都空着：${columns}。册上的内容不动；确要清空，请点右边。`
      }
      action={
        mayWrite && (
          <Button
            size="small"
            disabled={replanning}
            onClick={() => void clear(review, isClearing ? [] : plan.emptied.map(({ field }) => field))}
          >
            {isClearing ? '改回不清空' : '全部清空'}
          </Button>
        )
      }
    />
  )
}
