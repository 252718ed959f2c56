import { Alert } from 'antd'
import { clockTime } from '../../domain/journal/clock'
import type { ListedBatch } from '../../domain/roster/import-batches'
import { momentText } from '../../ui/moment-text'

/** Warns of a file that was imported before and not taken back: when and by whom. */
export function ImportedBefore({ before: { head } }: { before: ListedBatch }) {
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 8 }}
      title={`这份文件 ${momentText(clockTime(head.clock))} 由${head.actor}导入过，没有撤销。再导入只会写入下面列出的不同。`}
    />
  )
}
