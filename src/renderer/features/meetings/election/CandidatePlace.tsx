import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, InputNumber } from 'antd'
import type { Candidate, CandidateOrder } from '../../../domain/voting/election'

/** Where a candidate stands on the ballot: the lot drawn, or arrows to move the line by hand. Nothing where names are sorted by strokes. */
export function CandidatePlace({
  candidate,
  who,
  order,
  invalid,
  onChange,
  onMove,
}: {
  candidate: Candidate
  who: string
  order: CandidateOrder | undefined
  /** The lot is somebody else's. */
  invalid: boolean
  onChange: (candidate: Candidate) => void
  onMove: (by: -1 | 1) => void
}) {
  if (candidate.writtenIn === true) return null
  if (order === 'lot') {
    return (
      <InputNumber<number>
        aria-label={`${who}的抽签号`}
        aria-invalid={invalid}
        {...(invalid && { status: 'error' })}
        placeholder="抽签号"
        style={{ width: 72 }}
        min={1}
        max={99}
        precision={0}
        controls={false}
        value={candidate.lot ?? null}
        onChange={lot => {
          onChange({ ...candidate, lot: lot ?? undefined })
        }}
      />
    )
  }
  if (order !== 'hand') return null
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={`${who}上移`}
        onClick={() => {
          onMove(-1)
        }}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={`${who}下移`}
        onClick={() => {
          onMove(1)
        }}
      />
    </>
  )
}
