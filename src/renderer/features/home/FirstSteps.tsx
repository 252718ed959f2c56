import { CheckCircleOutlined } from '@ant-design/icons'
import { Button, Card, Flex, Typography } from 'antd'
import { useNavigate } from 'react-router'

type Step = { title: string; hint: string; action: string; path: string; done: boolean }

function StepLine({ step, nth, isNext }: { step: Step; nth: number; isNext: boolean }) {
  const navigate = useNavigate()
  return (
    <Flex component="li" align="center" gap={12}>
      <Typography.Text strong style={{ flex: '0 0 20px' }}>
        {step.done ? <CheckCircleOutlined aria-label="已完成" style={{ color: '#2b6f2e' }} /> : nth}
      </Typography.Text>
      <div style={{ flex: 1 }}>
        <Typography.Text strong>{step.title}</Typography.Text>
        <div>
          <Typography.Text type="secondary">{step.hint}</Typography.Text>
        </div>
      </div>
      <Button type={isNext ? 'primary' : 'default'} onClick={() => void navigate(step.path)}>
        {step.action}
      </Button>
    </Flex>
  )
}

/** The first day in three steps; the next one to take is the primary button. */
export function FirstSteps(has: { hasProfile: boolean; hasResidents: boolean; hasMeetings: boolean }) {
  const steps: readonly Step[] = [
    {
      title: '单位信息',
      hint: '单位全称显示在窗口左上角，也用在导出名册的文件名里。',
      action: '填写单位信息',
      path: '/settings',
      done: has.hasProfile,
    },
    {
      title: '导入第一份名册',
      hint: '街道发来的 Excel、WPS 表格都可以；写入之前先让您核对。',
      action: '导入名册',
      path: '/residents/import',
      done: has.hasResidents,
    },
    {
      title: '新建成立大会',
      hint: '签到、表决、议定事项都记在一处，会后直接出纪要和聘书。',
      action: '新建会议',
      path: '/meetings/new',
      done: has.hasMeetings,
    },
  ]
  const next = steps.find(step => !step.done)
  return (
    <Card size="small" title="开始使用：三步">
      <Flex component="ol" vertical gap={16} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {steps.map((step, index) => (
          <StepLine key={step.path} step={step} nth={index + 1} isNext={step === next} />
        ))}
      </Flex>
    </Card>
  )
}
