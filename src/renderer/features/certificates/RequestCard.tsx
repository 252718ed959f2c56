import { Button, Card, Flex, Form, Radio, Typography } from 'antd'
import { useState } from 'react'
import { grounds, type GroundId } from '../../domain/certifying/data/grounds'
import { saveRequest } from '../../domain/certifying/requests'
import type { CertificateRequest } from '../../domain/records/certificate-request'
import { refusalWords } from '../../domain/words/problem-words'
import { useMe } from '../../services/use-me'
import { useServices } from '../../services/services'
import { useWrite } from '../../services/use-write'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TextField } from '../../ui/TextField'
import type { Desk } from './use-certificate'

const groundChoices = (Object.keys(grounds) as GroundId[]).map(id => ({
  value: id,
  label: grounds[id].label,
}))

const askedFor = (ground: GroundId | undefined): string =>
  ground === undefined ? '例如：某单位 2026 年 11 月 20 日来函' : `${grounds[ground].paper}：名称、日期`

const wordsOf = (forbidden: boolean, ground: GroundId | undefined) =>
  forbidden
    ? { title: '确需出具', basis: '书面依据', hint: '法律法规或者文件的名称、文号和条款' }
    : { title: '出具理由', basis: '材料', hint: askedFor(ground) }

/** What the head decides on: the ground, or against a list the written basis. Saved, the request takes the scans of its papers. */
export function RequestCard({
  desk,
  request,
  onKept,
}: {
  desk: Desk
  request: CertificateRequest | undefined
  onKept: (path: string) => void
}) {
  const { world } = useServices()
  const me = useMe()
  const write = useWrite()
  const { judgement, certificate, draft, layout } = desk
  const [ground, setGround] = useState<GroundId | undefined>(request?.ground)
  const [basis, setBasis] = useState(request?.basis ?? '')
  const [refusal, setRefusal] = useState<string>()
  const forbidden = judgement.kind === 'forbidden'
  const words = wordsOf(forbidden, ground)

  const save = async (): Promise<void> => {
    if (draft === undefined || layout === undefined) {
      setRefusal(refusalWords({ code: 'certificate-answers' }))
      return
    }
    const heading = layout.blocks.find(block => block.kind === 'title')
    const { answers, residentId, paper } = certificate
    const asked = {
      ...{ template: paper.id, title: heading?.text ?? paper.title, subject: draft.subject },
      ...{ answers, residentId, ground, basis },
    }
    const decided = saveRequest(asked, judgement, request, me.name, world)
    setRefusal(decided.ok ? undefined : refusalWords(decided.problem))
    if (!decided.ok) return
    const written = await write(decided.value.change, '申请已登记，请附上材料')
    if (written !== undefined && request === undefined) onKept(`/papers/issue/requests/${decided.value.id}`)
  }

  return (
    <Card size="small" title={words.title}>
      <Form component="div" labelCol={{ flex: '92px' }} className="ask-dialog">
        {!forbidden && (
          <Form.Item label="理由" required extra={ground !== undefined && grounds[ground].basis}>
            <Radio.Group
              aria-label="理由"
              value={ground}
              options={groundChoices}
              style={{ display: 'flex', flexDirection: 'column', gap: 4 }}
              onChange={event => {
                setGround(groundChoices.find(({ value }) => value === event.target.value)?.value)
              }}
            />
          </Form.Item>
        )}
        <TextField
          label={words.basis}
          required
          rows={2}
          value={basis}
          placeholder={words.hint}
          onChange={setBasis}
        />
      </Form>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Flex gap={8} align="center">
        <Button type={forbidden ? 'default' : 'primary'} onClick={() => void save()}>
          {request === undefined ? '登记申请，送主任批准' : '保存修改，重新送批'}
        </Button>
        {forbidden && <Typography.Text type="secondary">清单所列事项，没有书面依据不出具。</Typography.Text>}
      </Flex>
    </Card>
  )
}
