import { Checkbox, Flex, Form, Input, Radio, Select, Typography } from 'antd'
import { USUAL_LIST, type RosterLayout } from '../../../domain/giving-out/roster-layout'
import { columnSets, type ColumnSetName } from '../../../domain/roster/column-sets/data/column-sets'

const setNames = Object.keys(columnSets) as ColumnSetName[]

const USUAL = 'usual'
const forms = [
  { value: USUAL, label: `${USUAL_LIST}（本单位的栏目）` },
  ...setNames.map(name => ({ value: name, label: columnSets[name].label })),
]

/** 式样、号码写法、文件名, and whether the list is to come back. */
export function LayoutPart({
  layout,
  onLayout,
  onEditing,
  pattern,
  onPattern,
  fileName,
}: {
  layout: RosterLayout
  onLayout: (part: Partial<RosterLayout>) => void
  /** The clerk wants the list for the office itself, to be changed and imported again, or no longer. */
  onEditing: (forEditing: boolean) => void
  pattern: string
  onPattern: (pattern: string) => void
  /** What the file would be called now. */
  fileName: string
}) {
  return (
    <Form component="div" labelCol={{ flex: '72px' }} className="export-answers">
      <Flex gap={24}>
        <Form.Item
          label="式样"
          style={{ flex: 1 }}
          {...(layout.set !== null && { help: columnSets[layout.set].says })}
        >
          <Select
            aria-label="式样"
            value={layout.set ?? USUAL}
            options={forms}
            onChange={chosen => {
              onLayout({ set: setNames.find(name => name === chosen) ?? null })
            }}
          />
        </Form.Item>
        <Form.Item label="号码写法" style={{ flex: 1 }}>
          <Radio.Group
            aria-label="号码写法"
            value={layout.numbers}
            options={[
              { value: 'plain', label: '连写' },
              { value: 'grouped', label: '分段 6-8-4' },
            ]}
            onChange={({ target }) => {
              onLayout({ numbers: target.value === 'grouped' ? 'grouped' : 'plain' })
            }}
          />
        </Form.Item>
      </Flex>
      <Form.Item label="文件名" help={`存为：${fileName}。可写 {单位}{表名}{日期}{人数}{接收}。`}>
        <Input
          aria-label="文件名"
          autoComplete="off"
          value={pattern}
          onChange={({ target }) => {
            onPattern(target.value)
          }}
        />
      </Form.Item>
      <Form.Item label=" " colon={false}>
        <Checkbox
          checked={layout.forEditing}
          disabled={layout.set !== null}
          onChange={({ target }) => {
            onEditing(target.checked)
          }}
        >
          供修改后再导入
        </Checkbox>
        <Typography.Text type="secondary">
          在 Excel 或 WPS 里改好，再“导入名册”，改了哪些就更新哪些。
        </Typography.Text>
      </Form.Item>
    </Form>
  )
}
