import { Button, Typography } from 'antd'
import { EntryCard } from '../../ui/EntryCard'

/** Why there is no way in now, and what can be done. */
export function Sentence({
  title,
  words,
  action,
}: {
  title: string
  words: string
  action?: { readonly label: string; readonly act: () => void }
}) {
  return (
    <EntryCard title={title} width={560}>
      <Typography.Paragraph role="alert">{words}</Typography.Paragraph>
      {action && (
        <Button type="primary" size="large" autoFocus onClick={action.act}>
          {action.label}
        </Button>
      )}
    </EntryCard>
  )
}
