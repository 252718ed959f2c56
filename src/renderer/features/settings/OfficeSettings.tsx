import { Button, Card, Form, Input } from 'antd'
import { useState } from 'react'
import { put } from '../../domain/journal/entry'
import { office, OFFICE_ID, type Office } from '../../domain/records/office'
import { useMay } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { formRule } from './form-rule'

const fields = ['name', 'street', 'district', 'phone', 'clerk', 'director'] as const
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

/** 设置—单位: the office's own profile. */
export function OfficeSettings() {
  const profile = useFound(office, OFFICE_ID)
  const write = useWrite()
  const may = useMay('write')
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
    <Card size="small" title="单位信息" style={{ maxWidth: 720 }}>
      <Form<OfficeForm>
        form={form}
        name="office"
        disabled={!may}
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
          {may ? (
            <Button type="primary" htmlType="submit">
              保存单位信息
            </Button>
          ) : (
            '由主任或经办人修改。'
          )}
        </Form.Item>
      </Form>
    </Card>
  )
}
