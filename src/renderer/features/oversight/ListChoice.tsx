import { Form, Radio } from 'antd'
import { listNames } from '../../domain/assessing/list-rules'
import { honourLists, type HonourList } from '../../domain/records/list-rule'

/** Which of the two lists. */
export function ListChoice({ value, onChange }: { value: HonourList; onChange: (list: HonourList) => void }) {
  return (
    <Form.Item label="榜">
      <Radio.Group
        aria-label="榜"
        value={value}
        options={honourLists.map(list => ({ value: list, label: listNames[list] }))}
        onChange={({ target }) => {
          onChange(honourLists.find(list => list === target.value) ?? value)
        }}
      />
    </Form.Item>
  )
}
