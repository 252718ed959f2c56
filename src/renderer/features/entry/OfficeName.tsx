import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { office as officeKind } from '../../domain/records/office'

/** Whether it can be the office's name, as its record kind says. */
const fits = (name: string): boolean => officeKind.schema.shape.name.safeParse(name.trim()).success

/** 单位信息: the first step. */
export function OfficeName({
  office,
  onChange,
  onNext,
}: {
  office: string
  onChange: (office: string) => void
  onNext: () => void
}) {
  const [tried, setTried] = useState(false)
  const words = office.trim() === '' ? '请填写单位名称。' : '单位名称太长，不超过 100 个字。'
  const next = (): void => {
    setTried(true)
    if (fits(office)) onNext()
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={next}>
      <Form.Item
        label="单位名称"
        htmlFor="first-office"
        extra="全称，例如：文源社区居民委员会。显示在窗口左上角，以后可以在“设置”中修改。"
        {...(tried && !fits(office) && { validateStatus: 'error', help: words })}
      >
        <Input
          id="first-office"
          autoFocus
          autoComplete="off"
          size="large"
          value={office}
          onChange={event => {
            onChange(event.target.value)
          }}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large">
        下一步
      </Button>
    </Form>
  )
}
