import { Typography } from 'antd'

/** What is wrong with the figure above, and the rule that forbids it. */
export function Flaw({ words }: { words: string | undefined }) {
  if (words === undefined || words === '') return null
  return (
    <Typography.Text type="danger" role="alert" style={{ display: 'block' }}>
      {words}
    </Typography.Text>
  )
}
