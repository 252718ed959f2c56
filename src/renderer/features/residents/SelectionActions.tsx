import { Button, Flex, Typography } from 'antd'
import { resident } from '../../domain/records/resident'
import { useWrite } from '../../services/use-write'
import { thousands } from '../../ui/thousands'
import { ExportButton } from './export/ExportButton'
import type { ListedResident } from './listed-resident'

/** Whom a sentence is about: a name, or one name and how many. */
const namesOf = (picked: readonly ListedResident[]): string => {
  const first = picked[0]?.resident.name ?? ''
  return picked.length === 1 ? first : `${first}等 ${thousands(picked.length)} 人`
}

/** What can be done with the residents that are selected. */
export function SelectionActions({
  picked,
  onDone,
}: {
  picked: readonly ListedResident[]
  onDone: () => void
}) {
  const write = useWrite()
  const remove = async (): Promise<void> => {
    const written = await write(
      {
        cause: 'resident-removed',
        detail: namesOf(picked),
        save: [],
        remove: picked.map(row => ({ kind: resident, id: row.key })),
      },
      `已移出${namesOf(picked)}`,
    )
    if (written !== undefined) onDone()
  }
  return (
    <Flex align="center" gap={8} style={{ paddingBottom: 8 }}>
      <Typography.Text strong role="status">{`已选 ${thousands(picked.length)} 人：`}</Typography.Text>
      <ExportButton rows={picked} label="导出所选" />
      <Button onClick={() => void remove()}>移出名册</Button>
      <Button type="text" onClick={onDone}>
        取消选择
      </Button>
    </Flex>
  )
}
