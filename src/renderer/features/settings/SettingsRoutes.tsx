import { Button, Card, Form, Input } from 'antd'
import { useState } from 'react'
import { put } from '../../domain/journal/entry'
import { office, OFFICE_ID, type Office } from '../../domain/records/office'
import { useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { formRule } from './form-rule'

const fields = ['name', 'street', 'district', 'phone', 'clerk'] as const
type OfficeForm = Partial<Record<(typeof fields)[number], string>>

const hints: OfficeForm = {
  name: '全称，显示在窗口左上角，也用在导出名册的文件名里，例如：文源社区居民委员会',
}

/** The office as the form says it; a field left empty is not kept. */
function officeOf(form: OfficeForm): Office {
  const said = fields
    .map(field => [field, form[field]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '')
  return office.schema.parse({ id: OFFICE_ID, ...Object.fromEntries(said) })
}

function OfficeCard() {
  const profile = useFound(office, OFFICE_ID)
  const write = useWrite()
  const [form] = Form.useForm<OfficeForm>()
  const [unsaved, setUnsaved] = useState(false)
  useAskBeforeLeaving(unsaved)
  useShortcut('Ctrl+S', form.submit)

  const save = async (values: OfficeForm): Promise<void> => {
    const saved = officeOf(values)
    const written = await write(
      { cause: 'office-edited', detail: saved.name, save: [put(office, saved)] },
      '已保存单位信息',
    )
    if (written !== undefined) setUnsaved(false)
  }

  return (
    <Card title="单位信息" style={{ maxWidth: 720 }}>
      <Form<OfficeForm>
        form={form}
        name="office"
        labelCol={{ flex: '96px' }}
        {...(profile && { initialValues: profile })}
        onValuesChange={() => {
          setUnsaved(true)
        }}
        onFinish={values => void save(values)}
      >
        {fields.map(field => (
          <Form.Item
            key={field}
            name={field}
            label={office.headings[field]?.[0]}
            extra={hints[field]}
            rules={[formRule(field)]}
            required={field === 'name'}
          >
            <Input autoComplete="off" />
          </Form.Item>
        ))}
        <Form.Item label=" " colon={false}>
          <Button type="primary" htmlType="submit">
            保存单位信息
          </Button>
        </Form.Item>
      </Form>
    </Card>
  )
}

/** 设置: for now the office's own profile. */
export function SettingsRoutes() {
  return (
    <>
      <PageTitle title="设置" />
      <OfficeCard />
    </>
  )
}
