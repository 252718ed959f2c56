import { Button, type TableProps } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { useShortcut } from '../../ui/use-shortcut'
import { chooseResidents, type Chosen } from './choose-residents'
import { ExportButton } from './export/ExportButton'
import type { ListedResident } from './listed-resident'
import { residentColumns } from './resident-columns'
import { ResidentFilters } from './ResidentFilters'
import { useResidentList } from './resident-list-state'
import { SelectionActions } from './SelectionActions'
import { useListedResidents } from './use-listed-residents'
import { useRevealedRow } from './use-revealed-row'

type TableChange = NonNullable<TableProps<ListedResident>['onChange']>

/** The sort the clerk asked for by a click on a heading. */
function sortOf(sorter: Parameters<TableChange>[2]): Chosen['sort'] {
  const one = Array.isArray(sorter) ? sorter[0] : sorter
  const by = (['name', 'age', 'dwelling'] as const).find(key => key === one?.columnKey)
  return by === undefined || !one?.order ? undefined : { by, falling: one.order === 'descend' }
}

function ListActions({
  shown,
  onImport,
  onAdd,
}: {
  shown: readonly ListedResident[]
  onImport: () => void
  onAdd: () => void
}) {
  return (
    <>
      <Button onClick={onImport}>导入名册</Button>
      <ExportButton rows={shown} label="导出名册" />
      <Button type="primary" onClick={onAdd}>
        + 新增居民
      </Button>
    </>
  )
}

/** 居民名册: everyone, searched, filtered and sorted, however many. */
export function ResidentList() {
  const navigate = useNavigate()
  const rows = useListedResidents()
  const { chosen, active, change } = useResidentList()
  const { revealed, turn } = useRevealedRow()
  const [selected, setSelected] = useState<readonly string[]>([])
  const shown = useMemo(() => chooseResidents(rows, chosen), [rows, chosen])
  const picked = useMemo(() => {
    const keys = new Set(selected)
    return shown.filter(row => keys.has(row.key))
  }, [shown, selected])
  const open = (path: string) => () => void navigate(path)
  useShortcut('Alt+N', open('/residents/new'))

  const empty =
    rows.length === 0 ? (
      <EmptyState
        title="名册里还没有人"
        hint="街道发来的名册（Excel、WPS 表格、CSV）可以直接导入，写入之前先核对。"
        action={
          <Button type="primary" onClick={open('/residents/import')}>
            导入名册
          </Button>
        }
      />
    ) : (
      <EmptyState title="没有符合条件的居民" hint="换个查找的词，或点“全部显示”。" />
    )

  return (
    <>
      <PageTitle
        title="居民名册"
        actions={
          <ListActions shown={shown} onImport={open('/residents/import')} onAdd={open('/residents/new')} />
        }
      />
      <ResidentFilters rows={rows} shown={shown.length} />
      {picked.length > 0 && (
        <SelectionActions
          picked={picked}
          onDone={() => {
            setSelected([])
          }}
        />
      )}
      <TallTable<ListedResident>
        label="居民名册"
        rows={shown}
        columns={residentColumns({ sort: chosen.sort, revealed, onTurn: row => void turn(row) })}
        active={active}
        onActive={key => {
          change({ active: key })
        }}
        onOpen={row => void navigate(`/residents/${row.key}`)}
        selection={{
          selectedRowKeys: picked.map(row => row.key),
          columnWidth: 36,
          onChange: keys => {
            setSelected(keys.map(String))
          },
        }}
        empty={empty}
        onChange={(_, __, sorter) => {
          change({ chosen: { ...chosen, sort: sortOf(sorter) } })
        }}
      />
    </>
  )
}
