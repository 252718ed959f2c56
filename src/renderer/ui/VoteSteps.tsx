import { CheckOutlined, CloseOutlined, MinusOutlined } from '@ant-design/icons'
import { Flex } from 'antd'

type ShownStep = { readonly words: string; readonly holds: boolean | null }

function StepMark({ holds }: Pick<ShownStep, 'holds'>) {
  if (holds === null) return <MinusOutlined aria-label="待定" />
  return holds ? (
    <CheckOutlined style={{ color: '#2b6f2e' }} aria-label="符合" />
  ) : (
    <CloseOutlined style={{ color: '#c0271f' }} aria-label="不符合" />
  )
}

/** Comparisons in words, one on a line, each with whether it holds. */
export function VoteSteps({ steps }: { steps: readonly ShownStep[] }) {
  return steps.map(step => (
    <Flex key={step.words} gap={8} align="baseline">
      <StepMark holds={step.holds} />
      <span className="figures">{step.words}</span>
    </Flex>
  ))
}
