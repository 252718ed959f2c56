import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import type { ListColumn } from './list-columns'

/** Which columns the list shows; kept on this PC. */
export function ColumnChooser({
  columns,
  chosen,
  onChoose,
}: {
  columns: readonly ListColumn[]
  chosen: readonly string[]
  /** Undefined: the usual ones again. */
  onChoose: (names: readonly string[] | undefined) => void
}) {
  const boxes = (
    <div style={{ width: 360 }}>
      <Checkbox.Group
        className="column-choices"
        value={[...chosen]}
        options={columns.map(({ name, label }) => ({ value: name, label }))}
        onChange={(names: string[]) => {
          onChoose(columns.flatMap(({ name }) => (names.includes(name) ? [name] : [])))
        }}
      />
      <Button
        type="link"
        size="small"
        onClick={() => {
          onChoose(undefined)
        }}
      >
        恢复常用的列
      </Button>
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" title="显示哪些列" content={boxes}>
      <Button icon={<SettingOutlined />} aria-label="选择显示的列" title="选择显示的列" />
    </Popover>
  )
}
