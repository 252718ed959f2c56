import { Button } from 'antd'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { factsOf } from '../../domain/roster/known-people'
import { useServices } from '../../services/services'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import type { SortOrder } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { useShortcut } from '../../ui/use-shortcut'
import type { Chosen } from './choose-residents'
import { ColumnChooser } from './ColumnChooser'
import { ExportButton } from './export/ExportButton'
import { residentColumns } from './resident-columns'
import { ResidentFilters } from './ResidentFilters'
import { useResidentList } from './resident-list-state'
import { SelectionActions } from './SelectionActions'
import { useListColumns } from './use-list-columns'
import { useRevealedRow } from './use-revealed-row'
import { useShownResidents } from './use-shown-residents'

/** The sort the clerk asked for by a click on a heading. */
function sortOf(key: string, order: SortOrder | undefined): Chosen['sort'] {
  const by = (['name', 'age', 'dwelling'] as const).find(one => one === key)
  return by === undefined || order === undefined ? undefined : { by, falling: order === 'descend' }
}

function ListActions({ shown }: { shown: readonly Resident[] }) {
  const navigate = useNavigate()
  const mayWrite = useRights().includes('write')
  return (
    <>
      {mayWrite && <Button onClick={() => void navigate('/residents/import')}>导入名册</Button>}
      <ExportButton rows={shown} label="导出名册" />
      {mayWrite && (
        <Button type="primary" onClick={() => void navigate('/residents/new')}>
          + 新增居民
        </Button>
      )}
    </>
  )
}

function NobodyShown({ anybody, ready }: { anybody: boolean; ready: boolean }) {
  const navigate = useNavigate()
  const mayWrite = useRights().includes('write')
  if (!anybody) {
    return (
      <EmptyState
        title="名册里还没有人"
        hint="街道发来的名册（Excel、WPS 表格、CSV）可以直接导入，写入之前先核对。"
        action={
          mayWrite && (
            <Button type="primary" onClick={() => void navigate('/residents/import')}>
              导入名册
            </Button>
          )
        }
      />
    )
  }
  return ready ? (
    <EmptyState title="没有符合条件的居民" hint="换个查找的词，去掉几个条件，或点“全部显示”。" />
  ) : (
    <EmptyState title="正在整理名册" hint="刚打开时要整理几秒钟，整理好的随时显示在这里。" />
  )
}

/** The columns of the table, as chosen on this PC. */
function useColumns(seen: Parameters<typeof residentColumns>[0]['seen'], sort: Chosen['sort']) {
  const { records } = useServices()
  const columns = useListColumns()
  const { revealed, turn } = useRevealedRow()
  const drawn = residentColumns({
    chosen: columns.chosen,
    seen,
    sort,
    revealed,
    factsOf: person =>
      factsOf(person, records.find(household, person.householdId ?? ''), seen.houseOf(person)),
    onTurn: person => void turn(person),
  })
  return { ...columns, drawn }
}

/** 居民名册: everyone, searched, filtered and sorted, however many. */
export function ResidentList() {
  const navigate = useNavigate()
  const { records } = useServices()
  const { chosen, active, picked, change } = useResidentList()
  const { people, seen, shown, ready } = useShownResidents(chosen)
  const columns = useColumns(seen, chosen.sort)
  const pickedPeople = useMemo(
    () => (picked.size === 0 ? [] : shown.filter(({ id }) => picked.has(id))),
    [shown, picked],
  )
  const picking = useMemo(
    () => ({
      picked,
      onPick: (next: ReadonlySet<string>) => {
        change({ picked: next })
      },
      nameOf: (id: string) => records.find(resident, id)?.name ?? '',
    }),
    [picked, change, records],
  )
  const mayWrite = seen.rights.includes('write')
  useShortcut('Alt+N', () => {
    if (mayWrite) void navigate('/residents/new')
  })
  const choose = (next: Chosen): void => {
    change({ chosen: next })
  }

  return (
    <>
      <PageTitle title="居民名册" actions={<ListActions shown={shown} />} />
      <ResidentFilters
        filtering={{ people, seen, chosen, onChange: choose }}
        shown={shown.length}
        columns={<ColumnChooser columns={columns.all} chosen={columns.names} onChoose={columns.choose} />}
      />
      {pickedPeople.length > 0 && (
        <SelectionActions
          picked={pickedPeople}
          onDone={() => {
            change({ picked: new Set() })
          }}
        />
      )}
      <TallTable<Resident>
        label="居民名册"
        rows={shown}
        columns={columns.drawn}
        active={active}
        onActive={key => {
          change({ active: key })
        }}
        onOpen={({ id }) => void navigate(`/residents/${id}`)}
        picking={picking}
        empty={<NobodyShown anybody={people.length > 0} ready={ready || chosen.search.trim() === ''} />}
        onSort={(key, order) => {
          choose({ ...chosen, sort: sortOf(key, order) })
        }}
      />
    </>
  )
}
