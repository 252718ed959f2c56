import { Button, Flex, Typography } from 'antd'
import { resident, type Resident } from '../../domain/records/resident'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { thousands } from '../../ui/thousands'
import { ExportButton } from './export/ExportButton'
import { TagSelection } from './TagSelection'

/** Whom a sentence is about: a name, or one name and how many. */
const namesOf = (picked: readonly Resident[]): string => {
  const first = picked[0]?.name ?? ''
  return picked.length === 1 ? first : `${first}等 ${thousands(picked.length)} 人`
}

/** What can be done with the residents that are picked. */
export function SelectionActions({ picked, onDone }: { picked: readonly Resident[]; onDone: () => void }) {
  const write = useWrite()
  const mayWrite = useRights().includes('write')
  const remove = async (): Promise<void> => {
    const written = await write(
      {
        cause: 'resident-removed',
        detail: namesOf(picked),
        save: [],
        remove: picked.map(({ id }) => ({ kind: resident, id })),
      },
      `已移出${namesOf(picked)}`,
    )
    if (written !== undefined) onDone()
  }
  return (
    <Flex align="center" gap={8} style={{ paddingBottom: 8 }}>
      <Typography.Text strong role="status">{`已选 ${thousands(picked.length)} 人：`}</Typography.Text>
      {mayWrite && <TagSelection people={picked} onDone={onDone} />}
      <ExportButton rows={picked} label="导出所选" />
      {mayWrite && <Button onClick={() => void remove()}>移出名册</Button>}
      <Button type="text" onClick={onDone}>
        取消选择
      </Button>
    </Flex>
  )
}
