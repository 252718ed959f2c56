import { AutoComplete, Form, Input } from 'antd'
import type { MeetingKind } from '../../../domain/meeting/meeting-kind'
import { organisation } from '../../../domain/records/organisation'
import { useAll } from '../../../services/use-records'

export const required = (message: string) => ({ required: true, whitespace: true, message })

/** Which body meets; of an association also its short name and what its numbers begin with. */
export function BodyFields({ kind }: { kind: MeetingKind }) {
  const bodies = useAll(organisation)
  return (
    <>
      <Form.Item
        name="name"
        label={kind.bodyLabel}
        extra={
          kind.body === 'association'
            ? '印在纪要和聘书上，例如：文和园物业服务提升促进会'
            : '印在通知和纪要上'
        }
        rules={[required(`请填写${kind.bodyLabel}`), { max: 90, message: '全称不超过 90 个字' }]}
      >
        <AutoComplete options={bodies.map(body => ({ value: body.name }))} />
      </Form.Item>
      {kind.body === 'association' && (
        <>
          <Form.Item name="shortName" label="简称" rules={[{ max: 50, message: '简称不超过 50 个字' }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="numberPrefix"
            label="发文代字"
            extra="聘书编号用，例如“文和园促”编为 文和园促聘〔2026〕1号"
            rules={[{ max: 20, message: '发文代字不超过 20 个字' }]}
          >
            <Input autoComplete="off" style={{ width: 200 }} />
          </Form.Item>
        </>
      )}
    </>
  )
}
