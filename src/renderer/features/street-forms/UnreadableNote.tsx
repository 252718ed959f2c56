import { Alert } from 'antd'
import { mostRead } from '../../domain/sheet/most-read'
import { thousands } from '../../ui/thousands'

/** Said before a workbook is saved that our own import would refuse: what it can be used for, and what to do otherwise. */
export function UnreadableNote({ rows }: { rows: number }) {
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginTop: 12 }}
      title={`汇总 ${thousands(rows)} 行，超过本软件一次能读入的 ${thousands(mostRead.rows)} 行或 ${thousands(mostRead.cells)} 格。存下的表可以用 WPS、Excel 打开；要再导入本软件，请把各社区分几批汇总，各存一份。`}
    />
  )
}
