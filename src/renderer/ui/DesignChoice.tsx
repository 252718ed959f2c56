import { Form, Select } from 'antd'

const PLAIN = 'plain'

/** 印在哪种纸上: the paper's own form, or a sheet of the office's own design. Nothing where there is none. */
export function DesignChoice({
  designs,
  value,
  onChange,
}: {
  designs: readonly { readonly id: string; readonly name: string; readonly overprint: boolean }[]
  value: string | undefined
  onChange: (id: string | undefined) => void
}) {
  if (designs.length === 0) return null
  return (
    <Form component="div" labelCol={{ flex: '92px' }} className="ask-dialog">
      <Form.Item label="版式">
        <Select
          aria-label="版式"
          value={value ?? PLAIN}
          options={[
            { value: PLAIN, label: '普通格式' },
            ...designs.map(({ id, name, overprint }) => ({
              value: id,
              label: overprint ? `${name}（套打）` : name,
            })),
          ]}
          onChange={id => {
            onChange(id === PLAIN ? undefined : id)
          }}
        />
      </Form.Item>
    </Form>
  )
}
