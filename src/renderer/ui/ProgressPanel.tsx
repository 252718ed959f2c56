import { Button, Flex, Progress, Typography } from 'antd'
import { thousands } from './thousands'

/** Long work: what is being done, how far it is, and 取消. `total` is absent while it is not known. */
export function ProgressPanel({
  step,
  done,
  total,
  onCancel,
}: {
  step: string
  done: number
  total?: number
  onCancel?: () => void
}) {
  const known = total !== undefined && total > 0
  const percent = known ? Math.min(100, Math.floor((done / total) * 100)) : 100
  return (
    <Flex
      vertical
      gap={8}
      style={{ width: '100%', maxWidth: 520, margin: '48px auto' }}
      role="status"
      aria-live="polite"
    >
      <Flex justify="space-between" gap={16}>
        <Typography.Text strong>{step}</Typography.Text>
        {known && (
          <Typography.Text className="figures">{`${thousands(done)} / ${thousands(total)}`}</Typography.Text>
        )}
      </Flex>
      <Progress percent={percent} status="active" showInfo={known} aria-label={step} />
      {onCancel && (
        <Button onClick={onCancel} style={{ alignSelf: 'flex-end' }}>
          取消
        </Button>
      )}
    </Flex>
  )
}
