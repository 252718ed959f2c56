import { Button, Typography } from 'antd'

/** Submits a password. While the next try must wait it cannot be pressed, and `waiting` stands under it and counts down. */
export function TryButton({
  label,
  busy,
  waiting,
}: {
  label: string
  /** A password is being tried. */
  busy: boolean
  /** Why there is no try now, in words; undefined when there is. */
  waiting: string | undefined
}) {
  return (
    <>
      <Button type="primary" htmlType="submit" block size="large" disabled={busy || waiting !== undefined}>
        {busy ? '请稍候…' : label}
      </Button>
      {waiting !== undefined && (
        <Typography.Text role="timer" type="danger">
          {waiting}
        </Typography.Text>
      )}
    </>
  )
}
