import { AutoComplete, Button, Card, Form, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { put } from '../../domain/journal/entry'
import { foundingMeeting } from '../../domain/meeting/data/association-kinds'
import { meetingKinds } from '../../domain/meeting/data/meeting-kinds'
import { newMeeting } from '../../domain/meeting/new-meeting'
import { suggestedPrefix } from '../../domain/meeting/numbers'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { organisation as organisationKind, type Organisation } from '../../domain/records/organisation'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { PageTitle } from '../../ui/PageTitle'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'

type Call = {
  kindId: string
  name: string
  shortName?: string
  numberPrefix?: string
  startsAt: string
  place?: string
  chair?: string
  recorder?: string
}

const said = (text: string | undefined): string => text?.trim() ?? ''

const required = (message: string) => ({ required: true, whitespace: true, message })

/** The body as the form says it; what it says nothing about stays as it was. */
function bodyOf(call: Call, known: Organisation | undefined, newId: () => string): Organisation {
  const shortName = said(call.shortName)
  const numberPrefix = said(call.numberPrefix)
  return {
    ...(known ?? { id: newId() }),
    name: said(call.name),
    ...(shortName !== '' && { shortName }),
    ...(numberPrefix !== '' && { numberPrefix }),
  }
}

/** 新建会议: kind, body, time and place; agenda and posts come with the kind. */
export function NewMeeting() {
  const { world } = useServices()
  const write = useWrite()
  const navigate = useNavigate()
  const bodies = useAll(organisationKind)
  const meetings = useAll(meetingKind)
  const [form] = Form.useForm<Call>()
  const [unsaved, setUnsaved] = useState(false)
  const [createdId, setCreatedId] = useState<string>()
  useAskBeforeLeaving(unsaved && createdId === undefined)
  useEffect(() => {
    if (createdId !== undefined) void navigate(`/meetings/${createdId}`, { replace: true })
  }, [createdId, navigate])
  useShortcut('Ctrl+S', form.submit)

  /** The short name and the mark follow the full name until the clerk writes their own. */
  const follow = (name: string): void => {
    const known = bodies.find(body => body.name === name)
    if (known?.shortName !== undefined) form.setFieldValue('shortName', known.shortName)
    if (!form.isFieldTouched('numberPrefix')) {
      form.setFieldValue('numberPrefix', known?.numberPrefix ?? suggestedPrefix(name.trim()))
    }
  }

  async function create(call: Call): Promise<void> {
    const newId = (): string => world.newId()
    const kind = meetingKinds.find(one => one.id === call.kindId) ?? foundingMeeting
    const body = bodyOf(
      call,
      bodies.find(one => one.name === said(call.name)),
      newId,
    )
    const { place, chair, recorder } = call
    const told = { startsAt: call.startsAt, place: said(place), chair: said(chair), recorder: said(recorder) }
    const meeting = newMeeting(kind, body, told, meetings, newId)
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

  return (
    <>
      <PageTitle title="新建会议" onBack={() => void navigate('/meetings')} />
      <Card style={{ maxWidth: 760 }}>
        <Form<Call>
          form={form}
          name="new-meeting"
          labelCol={{ flex: '112px' }}
          initialValues={{ kindId: foundingMeeting.id }}
          scrollToFirstError
          onValuesChange={(changed: Partial<Call>) => {
            setUnsaved(true)
            if (changed.name !== undefined) follow(changed.name)
          }}
          onFinish={call => void create(call)}
        >
          <Form.Item name="kindId" label="会议类型">
            <Select options={meetingKinds.map(kind => ({ value: kind.id, label: kind.name }))} />
          </Form.Item>
          <Form.Item
            name="name"
            label="促进会全称"
            extra="印在纪要和聘书上，例如：文和园物业服务提升促进会"
            rules={[required('请填写促进会全称'), { max: 90, message: '全称不超过 90 个字' }]}
          >
            <AutoComplete options={bodies.map(body => ({ value: body.name }))} />
          </Form.Item>
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
