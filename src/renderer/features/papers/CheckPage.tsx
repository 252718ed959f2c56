import { Alert, Button, Card, Flex, Form, Input, type InputRef } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { checkPaper, type CheckedPaper } from '../../domain/paper/check-paper'
import { paperState, paperStateWords } from '../../domain/paper/paper-state'
import type { Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { IsoDateField } from '../../ui/IsoDateField'
import { PageTitle } from '../../ui/PageTitle'

/** What was found, in words a person at the counter can be told. */
function Verdict({ checked, today }: { checked: CheckedPaper; today: string }) {
  if (checked.kind === 'false') {
    return (
      <Alert
        type="error"
        showIcon
        title="查不到，不能认定为本单位开具"
        description="查验码与登记簿对不上。请先核对输入；如果是在别的电脑上开具、或登记簿不全，请在下面填上纸面的编号和日期再查。"
      />
    )
  }
  if (checked.kind === 'unregistered') {
    return (
      <Alert
        type="warning"
        showIcon
        title="编号和日期是本单位的，登记簿里没有这一份"
        description={`${checked.vouched.number}，${checked.vouched.issuedOn} 开具。可能是在别的电脑上开具的，或恢复备份后登记簿里缺了；是否作废请向经办人核实。`}
      />
    )
  }
  const { paper, read } = checked
  const state = paperState(paper, today)
  const ended = state === 'void' || state === 'expired'
  return (
    <Flex vertical gap={8}>
      {read !== undefined && (
        <Alert
          type="warning"
          showIcon
          title={`二维码里的编号读作“${read}”`}
          description={`扫码枪可能不认汉字。请看纸面：编号不是 ${paper.number ?? ''} 的，这份文书是假的。`}
        />
      )}
      <Alert
        type={ended ? 'warning' : 'success'}
        showIcon
        title={`${paper.number ?? ''} 是本单位开具的，${paperStateWords[state]}`}
        description={
          <>
            {`${paper.issuedOn} 开具　${paper.title}　${paper.subject}。`}
            {paper.voided !== undefined && `${paper.voided.on} 作废：${paper.voided.reason}。`}
            {paper.validUntil !== undefined && `有效期至 ${paper.validUntil}。`}
            请把纸面上的姓名和内容与登记簿对一遍。 <Link to={`/papers/${paper.id}`}>打开这份文书</Link>
          </>
        }
      />
    </Flex>
  )
}

/** 查验: whether a paper that is shown was issued here, from its digits typed or its code scanned. Nothing leaves the PC. */
export function CheckPage() {
  const { records, paperChecks, world } = useServices()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState<string>()
  const [checked, setChecked] = useState<Result<CheckedPaper>>()
  const check = (): void => {
    const known =
      number.trim() === '' || issuedOn === undefined ? undefined : { number: number.trim(), issuedOn }
    setChecked(checkPaper(records, paperChecks, typed, known))
    box.current?.select()
  }
  const asksMore = checked?.ok === true && checked.value.kind === 'false'
  return (
    <>
      <PageTitle title="查验文书" />
      <Card size="small" style={{ maxWidth: 760 }}>
        <Form component="div" layout="vertical">
          <Form.Item
            label="查验码或二维码"
            extra="输入二维码旁的 13 位查验码，或点一下输入框后用扫码枪扫（扫前请把输入法切到英文）"
          >
            <Flex gap={8}>
              <Input
                ref={box}
                aria-label="查验码或二维码"
                size="large"
                autoFocus
                autoComplete="off"
                value={typed}
                onChange={({ target }) => {
                  setTyped(target.value)
                  setChecked(undefined)
                }}
                onPressEnter={check}
              />
              <Button type="primary" size="large" onClick={check}>
                查验
              </Button>
            </Flex>
          </Form.Item>
          {checked !== undefined && (
            <div role="status" style={{ paddingBottom: 12 }}>
              {checked.ok ? (
                <Verdict checked={checked.value} today={world.today()} />
              ) : (
                <Alert type="error" showIcon title={refusalWords(checked.problem)} />
              )}
            </div>
          )}
          {asksMore && (
            <Flex gap={8} align="end" wrap>
              <Form.Item label="纸面编号">
                <Input
                  aria-label="纸面编号"
                  style={{ width: 240 }}
                  value={number}
                  placeholder="例如 文源证〔2026〕1号"
                  onChange={({ target }) => {
                    setNumber(target.value)
                  }}
                  onPressEnter={check}
                />
              </Form.Item>
              <Form.Item label="开具日期">
                <IsoDateField label="开具日期" value={issuedOn} onChange={setIssuedOn} />
              </Form.Item>
              <Form.Item>
                <Button onClick={check}>再查一次</Button>
              </Form.Item>
            </Flex>
          )}
        </Form>
      </Card>
    </>
  )
}
