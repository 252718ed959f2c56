import { Steps } from 'antd'

const titles = ['单位信息', '主任账户', '恢复码']

/** Where one is on the first day. `current` counts from 0. */
export function FirstDaySteps({ current }: { current: number }) {
  return (
    <Steps
      size="small"
      current={current}
      items={titles.map(title => ({ title }))}
      style={{ marginBottom: 20 }}
    />
  )
}
