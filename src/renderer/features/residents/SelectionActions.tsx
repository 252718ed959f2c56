import { Button, Flex, Typography } from 'antd'
import { useNavigate } from 'react-router'
import type { Resident } from '../../domain/records/resident'
import { useRights } from '../../services/use-rights'
import { thousands } from '../../ui/thousands'
import { ExportButton } from './export/ExportButton'
import { MoveOutSelection } from './MoveOutSelection'
import { TagSelection } from './TagSelection'

/** What can be done with the residents that are picked. */
export function SelectionActions({ picked, onDone }: { picked: readonly Resident[]; onDone: () => void }) {
  const navigate = useNavigate()
  const mayWrite = useRights().includes('write')
  return (
    <Flex align="center" gap={8} style={{ paddingBottom: 8 }}>
      <Typography.Text strong role="status">{`已选 ${thousands(picked.length)} 人：`}</Typography.Text>
      {mayWrite && <TagSelection people={picked} onDone={onDone} />}
      <ExportButton rows={picked} label="导出所选" />
      {mayWrite && (
        <Button
          onClick={() =>
            void navigate('/papers/issue/batch', { state: { people: picked.map(({ id }) => id) } })
          }
        >
          成批开具
        </Button>
      )}
      {mayWrite && <MoveOutSelection people={picked} onDone={onDone} />}
      <Button type="text" onClick={onDone}>
        取消选择
      </Button>
    </Flex>
  )
}
