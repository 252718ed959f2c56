import { Button, Card, Checkbox, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { put } from '../../domain/journal/entry'
import { meetingKindOf } from '../../domain/meeting/data/meeting-kinds'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { office, OFFICE_ID } from '../../domain/records/office'
import { organisation as organisationKind } from '../../domain/records/organisation'
import { suggestedTitle } from '../../domain/meeting/new-meeting'
import { suggestedPrefix } from '../../domain/meeting/numbers'
import type { MeetingKind } from '../../domain/meeting/meeting-kind'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { PageTitle } from '../../ui/PageTitle'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { BodyFields, required } from './calling/BodyFields'
import { calledMeeting, type Call } from './calling/called-meeting'
import { KindField } from './calling/KindField'

/** The body the address asks for; else the one a kind of meeting is usually of: the office itself, or the association where there is one. */
function useUsualBody(asked: string | null): (kind: MeetingKind) => string | undefined {
  const bodies = useAll(organisationKind)
  const wanted = bodies.find(({ id }) => id === asked)?.name
  const officeName = useFound(office, OFFICE_ID)?.name
  const association = bodies.find(one => one.association !== undefined || one.name.endsWith('促进会'))?.name
  return kind => wanted ?? { association, office: officeName, other: undefined }[kind.body]
}

/** 新建会议: kind, body, time and place; agenda, posts and roll come with the kind. */
export function NewMeeting() {
  const { records, world } = useServices()
  const write = useWrite()
  const navigate = useNavigate()
  const [asked] = useSearchParams()
  const usualBody = useUsualBody(asked.get('body'))
  const [form] = Form.useForm<Call>()
  const [unsaved, setUnsaved] = useState(false)
  const [createdId, setCreatedId] = useState<string>()
  const first = meetingKindOf(asked.get('kind') ?? 'founding')
  const [kind, setKind] = useState(first)
  useAskBeforeLeaving(unsaved && createdId === undefined)
  useEffect(() => {
    if (createdId !== undefined) void navigate(`/meetings/${createdId}`, { replace: true })
  }, [createdId, navigate])
  useShortcut('Ctrl+S', form.submit)

  /** Title, short name and mark follow the kind and the full name until the clerk writes their own. */
  const follow = (next: MeetingKind, name: string): void => {
    const known = records.all(organisationKind).find(body => body.name === name)
    if (known?.shortName !== undefined) form.setFieldValue('shortName', known.shortName)
    const suggest = (field: 'numberPrefix' | 'title', value: string): void => {
      form.setFields([{ name: field, value, touched: false }])
    }
    const followed = {
      numberPrefix: known?.numberPrefix ?? suggestedPrefix(name.trim()),
      title: name.trim() === '' ? '' : suggestedTitle(next, name.trim()),
    }
    for (const field of ['numberPrefix', 'title'] as const) {
      if (!form.isFieldTouched(field)) suggest(field, followed[field])
    }
  }
  const changed = ({ kindId, name }: Partial<Call>): void => {
    setUnsaved(true)
    if (kindId !== undefined) {
      const next = meetingKindOf(kindId)
      setKind(next)
      if (!form.isFieldTouched('name')) {
        form.setFields([{ name: 'name', value: usualBody(next) ?? '', touched: false }])
      }
      follow(next, String(form.getFieldValue('name') ?? ''))
    }
    if (name !== undefined) follow(kind, name)
  }

  async function create(call: Call): Promise<void> {
    const { meeting, body } = calledMeeting(call, records, world)
    const written = await write(
      {
        cause: 'meeting-created',
        detail: meeting.title,
        save: [put(organisationKind, body), put(meetingKind, meeting)],
      },
      `已新建${meeting.title}`,
    )
    if (written !== undefined) setCreatedId(meeting.id)
  }

  const usual = usualBody(first)
  const known = records.all(organisationKind).find(({ name }) => name === usual)
  return (
    <>
      <PageTitle title="新建会议" onBack={() => void navigate('/meetings')} />
      <Card style={{ maxWidth: 760 }}>
        <Form<Call>
          form={form}
          name="new-meeting"
          labelCol={{ flex: '112px' }}
          initialValues={{
            kindId: first.id,
            ...(usual !== undefined && {
              name: usual,
              title: suggestedTitle(first, usual),
              shortName: known?.shortName,
              numberPrefix: known?.numberPrefix ?? suggestedPrefix(usual),
            }),
          }}
          scrollToFirstError
          onValuesChange={changed}
          onFinish={call => void create(call)}
        >
          <KindField kind={kind} />
          <BodyFields kind={kind} />
          <Form.Item
            name="title"
            label="会议名称"
            rules={[required('请填写会议名称'), { max: 100, message: '会议名称不超过 100 个字' }]}
          >
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="startsAt" label="时间" rules={[required('请填写会议时间')]}>
            <LocalTimeField label="时间" />
          </Form.Item>
          <Form.Item name="place" label="地点">
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name="chair" label="主持人">
            <Input autoComplete="off" maxLength={50} />
          </Form.Item>
          <Form.Item name="recorder" label="记录人">
            <Input autoComplete="off" maxLength={50} />
          </Form.Item>
          <Form.Item name="afterTheFact" valuePropName="checked" label=" " colon={false}>
            <Checkbox>补录：会议已经开过，当时没有记下的写“未载明”</Checkbox>
          </Form.Item>
          <Form.Item label=" " colon={false}>
            <Button type="primary" htmlType="submit">
              新建会议
            </Button>
          </Form.Item>
        </Form>
      </Card>
    </>
  )
}
