import { Button, Flex, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { isRecoveryGroup } from '../../domain/accounts/recovery-groups'

/** Which groups are asked for: one from the first row and one from the last, so that a sheet cut off or half copied shows. */
const asked = [3, 8] as const
type Place = (typeof asked)[number]

/** The clerk copies two groups back from paper, the code being out of sight. */
export function ProveRecovery({
  recovery,
  onBack,
  onDone,
}: {
  recovery: string
  onBack: () => void
  onDone: () => void
}) {
  const [typed, setTyped] = useState<Readonly<Record<Place, string>>>({ 3: '', 8: '' })
  const [tried, setTried] = useState(false)
  const isWrong = (place: Place): boolean => !isRecoveryGroup(recovery, place, typed[place])

  const check = (): void => {
    setTried(true)
    if (!asked.some(isWrong)) onDone()
  }

  return (
    <Form layout="vertical" requiredMark={false} onFinish={check}>
      <Typography.Paragraph>请看着那张纸，填写其中两组，证明它已经在纸上而且看得清。</Typography.Paragraph>
      <Flex gap={24}>
        {asked.map((place, at) => (
          <Form.Item
            key={place}
            label={`第 ${place} 组`}
            htmlFor={`group-${place}`}
            {...(tried &&
              isWrong(place) && { validateStatus: 'error', help: `与第 ${place} 组不符，请再看一看纸上。` })}
          >
            <Input
              id={`group-${place}`}
              className="group-field"
              autoFocus={at === 0}
              autoComplete="off"
              spellCheck={false}
              size="large"
              value={typed[place]}
              onChange={event => {
                setTyped({ ...typed, [place]: event.target.value })
              }}
            />
          </Form.Item>
        ))}
      </Flex>
      <Flex gap={12} style={{ marginTop: 8 }}>
        <Button size="large" onClick={onBack}>
          返回再看
        </Button>
        <Button type="primary" size="large" htmlType="submit">
          核对并完成
        </Button>
      </Flex>
    </Form>
  )
}
