import { Button, Flex, Typography, type TableProps } from 'antd'
import { useMemo, useState } from 'react'
import { chinaMoment } from '../../domain/backup/china-time'
import type { Copy } from '../../domain/backup/copies'
import { placeWords, reasonWords, sizeWords } from '../../domain/words/backup-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { EmptyState } from '../../ui/EmptyState'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useKeeping } from './keeper-context'
import { useCurrentRestore } from './RestoreProvider'
import { useCopyList } from './use-copies'

type Row = Copy & { readonly key: string }

/** Saves the bytes of a copy wherever the clerk says. */
function useSaveCopy(): (copy: Copy) => Promise<void> {
  const { desktop } = useServices()
  const notices = useNotices()
  return async copy => {
    const bytes = await desktop.backups.read(copy.place, copy.name)
    if (bytes === null) {
      notices.refused(refusalWords({ code: 'backup-missing' }))
      return
    }
    const savedAs = await desktop.saveFile('backup', copy.name, bytes)
    if (savedAs !== null) notices.done(`备份已另存为：${savedAs}`)
  }
}

function useColumns(mayRestore: boolean, second: string): NonNullable<TableProps<Row>['columns']> {
  const { look } = useCurrentRestore()
  const save = useSaveCopy()
  return [
    { title: '时间', width: 170, render: (_, { madeAt }) => chinaMoment(madeAt) },
    { title: '场合', width: 110, render: (_, copy) => reasonWords(copy) },
    { title: '存放处', width: 110, render: (_, { place }) => (place === 'here' ? '本机' : second) },
    { title: '大小', width: 110, align: 'end', render: (_, { size }) => sizeWords(size) },
    {
      title: '操作',
      width: 260,
      render: (_, copy) => (
        <Flex gap={8}>
          <Button
            type="link"
            size="small"
            disabled={!mayRestore}
            aria-label={`恢复 ${chinaMoment(copy.madeAt)} 的备份`}
            onClick={() => void look(copy)}
          >
            恢复…
          </Button>
          <Button
            type="link"
            size="small"
            aria-label={`另存 ${chinaMoment(copy.madeAt)} 的备份`}
            onClick={() => void save(copy)}
          >
            另存一份到…
          </Button>
        </Flex>
      ),
    },
  ]
}

/** Every copy in both places, newest first. */
export function CopyTable({ mayRestore }: { mayRestore: boolean }) {
  const { list } = useCopyList()
  const { place } = useKeeping()
  const { look } = useCurrentRestore()
  const [active, setActive] = useState<string>()
  const columns = useColumns(mayRestore, placeWords(place?.chosen?.label ?? ''))
  const rows = useMemo(
    () => (list ?? []).map(copy => ({ ...copy, key: `${copy.place} ${copy.name}` })),
    [list],
  )
  return (
    <>
      <Flex justify="space-between" gap={16} style={{ padding: '4px 0 8px' }}>
        <Typography.Text strong>{`所有备份 ${thousands(rows.length)} 份`}</Typography.Text>
        {!mayRestore && (
          <Typography.Text type="secondary">恢复备份要由主任办理，请主任登录后操作。</Typography.Text>
        )}
      </Flex>
      <TallTable
        label="所有备份"
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        {...(mayRestore && { onOpen: (row: Row) => void look(row) })}
        empty={<EmptyState title="还没有备份" hint="点右上角的“现在备份”，做第一份。" />}
      />
    </>
  )
}
