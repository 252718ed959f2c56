import { Button, Flex, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { chinaMoment } from '../../domain/backup/china-time'
import type { Copy } from '../../domain/backup/copies'
import type { Place } from '../../domain/desktop'
import { placeWords, reasonWords, sizeWords } from '../../domain/words/backup-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { EmptyState } from '../../ui/EmptyState'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useKeeping } from './keeper-context'
import { useCurrentRestore } from './RestoreProvider'
import { useCopyList } from './use-copies'

/** The copies of one name: the same one, wherever it lies. `copy` is the one on this PC where there is one. */
type Row = { readonly key: string; readonly copy: Copy; readonly places: readonly Place[] }

function rowsOf(list: readonly Copy[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const copy of list) {
    const row = rows.get(copy.name)
    const first = row === undefined || copy.place === 'here' ? copy : row.copy
    rows.set(copy.name, { key: copy.name, copy: first, places: [...(row?.places ?? []), copy.place] })
  }
  return [...rows.values()]
}

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

type Columns = readonly TallColumn<Row>[]

const DAY = 86_400_000

const timeWords = (madeAt: number, now: number): string =>
  madeAt > now + DAY ? `${chinaMoment(madeAt)}（当时电脑日期不对）` : chinaMoment(madeAt)

function useColumns(mayRestore: boolean): Columns {
  const { look } = useCurrentRestore()
  const { place, now } = useKeeping()
  const save = useSaveCopy()
  const labels = { here: '本机', second: placeWords(place?.chosen?.label ?? '') }
  return [
    { title: '时间', width: 280, render: (_, { copy }) => timeWords(copy.madeAt, now) },
    { title: '场合', width: 110, render: (_, { copy }) => reasonWords(copy) },
    { title: '存放处', width: 140, render: (_, { places }) => places.map(one => labels[one]).join('、') },
    { title: '大小', width: 110, align: 'right', render: (_, { copy }) => sizeWords(copy.size) },
    {
      title: '操作',
      width: 260,
      render: (_, { copy }) => (
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
  const { look } = useCurrentRestore()
  const [active, setActive] = useState<string>()
  const columns = useColumns(mayRestore)
  const rows = useMemo(() => rowsOf(list ?? []), [list])
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
        {...(mayRestore && { onOpen: ({ copy }: Row) => void look(copy) })}
        empty={<EmptyState title="还没有备份" hint="点右上角的“现在备份”，做第一份。" />}
      />
    </>
  )
}
