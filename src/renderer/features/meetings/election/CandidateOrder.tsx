import { Flex, Radio, Typography } from 'antd'
import { candidateOrders, type CandidateOrder as Order } from '../../../domain/voting/election'
import type { ElectionPart } from './election-part'

const orderWords: Readonly<Record<Order, { readonly label: string; readonly hint: string }>> = {
  strokes: { label: '按姓氏笔画', hint: '保存时自动按姓氏笔画排列' },
  lot: { label: '按抽签', hint: '在每名候选人前填抽签号，保存时按号排列' },
  hand: { label: '手工排列', hint: '用每名候选人前的箭头上移、下移' },
}

/** In which order the ballot names the candidates. They are arranged when the election is saved, so that no line moves while it is typed. */
export function CandidateOrder({ election, change }: ElectionPart) {
  const { candidateOrder } = election
  return (
    <Flex gap={8} align="center" wrap>
      <span>选票上的排列</span>
      <Radio.Group
        aria-label="选票上候选人的排列"
        value={candidateOrder}
        options={candidateOrders.map(order => ({ value: order, label: orderWords[order].label }))}
        onChange={({ target }) => {
          const chosen = candidateOrders.find(order => order === target.value)
          if (chosen !== undefined) change({ ...election, candidateOrder: chosen })
        }}
      />
      {candidateOrder !== undefined && (
        <Typography.Text type="secondary">{orderWords[candidateOrder].hint}</Typography.Text>
      )}
    </Flex>
  )
}
