import { Button } from 'antd'

/** What can be done next, a button each; the first is what is usually done. */
export function TurnButtons<Turn extends { readonly step: string; readonly label: string }>({
  turns,
  onAsk,
}: {
  turns: readonly Turn[]
  onAsk: (turn: Turn) => void
}) {
  return turns.map((turn, nth) => (
    <Button
      key={turn.step}
      type={nth === 0 ? 'primary' : 'default'}
      onClick={() => {
        onAsk(turn)
      }}
    >
      {turn.label}
    </Button>
  ))
}
