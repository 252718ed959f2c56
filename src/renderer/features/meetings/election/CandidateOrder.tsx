import { Button, Flex, Radio } from 'antd'
import { inStrokeOrder } from '../../../domain/voting/order-candidates'
import type { ElectionPart } from './election-part'

const orders = [
  { value: 'strokes', label: '按姓氏笔画' },
  { value: 'lot', label: '按抽签' },
] as const

/** In which order the ballot names the candidates. By lot they stand as they were entered. */
export function CandidateOrder({ election, change }: ElectionPart) {
  const { candidateOrder, candidates } = election
  return (
    <Flex gap={8} align="center" wrap>
      <span>选票上的排列</span>
      <Radio.Group
        aria-label="选票上候选人的排列"
        value={candidateOrder}
        options={orders.map(({ value, label }) => ({ value, label }))}
        onChange={({ target }) => {
          const chosen = orders.find(({ value }) => value === target.value)?.value
          if (chosen === undefined) return
          change({
            ...election,
            candidateOrder: chosen,
            candidates: chosen === 'strokes' ? inStrokeOrder(candidates) : candidates,
          })
        }}
      />
      {candidateOrder === 'strokes' && (
        <Button
          size="small"
          onClick={() => {
            change({ ...election, candidates: inStrokeOrder(candidates) })
          }}
        >
          重新排列
        </Button>
      )}
    </Flex>
  )
}
