import { Alert, Checkbox } from 'antd'
import { thousands } from '../../../ui/thousands'

/** Children stay off a list unless the clerk says that they may be on it (个人信息保护法 §28, §31). */
export function ChildrenPart({
  children,
  included,
  may,
  onChange,
}: {
  children: number
  included: boolean
  may: boolean
  onChange: (included: boolean) => void
}) {
  if (children === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={`其中 ${thousands(children)} 人不满 14 周岁，个人信息属敏感信息，一般不列入；提供前须取得监护人同意（法定职责所必需的除外）。`}
      action={
        <Checkbox
          checked={included}
          disabled={!may}
          onChange={event => {
            onChange(event.target.checked)
          }}
        >
          也列入
        </Checkbox>
      }
    />
  )
}
