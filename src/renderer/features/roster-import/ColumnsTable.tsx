import { Select, Table, Typography, type TableProps } from 'antd'
import { useMemo } from 'react'
import type { ChosenSheet } from '../../domain/roster/choose-sheet'
import type { Sample } from '../../domain/roster/column-samples'
import type { RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { Column } from '../../domain/roster/plan'
import type { Alias } from '../../domain/roster/value-aliases'
import { useServices } from '../../services/services'
import { useCurrentImport } from './RosterImportProvider'

const NOT_KEPT = ''

/** What a column may be taken for. One that keeps no fact of its own may be read all the same, for what it tells of others. */
function choicesFor(
  column: Column<string>,
  { fields, label, readAs }: RosterKind,
): { value: string; label: string }[] {
  const facts = fields.map(field => ({ value: field, label: label(field) }))
  return [{ value: NOT_KEPT, label: readAs(column) ?? '不导入' }, ...facts]
}

/** The columns once `letter` holds `field`; a column that held it before is let go, unless several may each tell a part of it. */
function matchedAnew(
  columns: readonly Column<string>[],
  letter: string,
  field: string | null,
  { book }: RosterKind,
): readonly Column<string>[] {
  return columns.map(column => {
    if (column.letter === letter) return { ...column, field }
    return field !== null && !book.joined.has(field) && column.field === field
      ? { ...column, field: null }
      : column
  })
}

/** `19900307 → 1990-03-07`; what is understood as it stands is said once. */
const sampleWords = ({ written, read, flawed }: Sample, kept: boolean): string => {
  if (!kept || (read === written && !flawed)) return written
  if (flawed) return `${written} →（读不准）`
  return `${written} → ${read || '（空）'}`
}

/** What each column of the file is taken for, with its first values as they stand and as they are understood. */
export function ColumnsTable({
  chosen,
  aliases,
  doubtful = [],
  onMatch,
}: {
  chosen: ChosenSheet<string>
  aliases: readonly Alias[]
  /** Columns whose headings are not known, marked. */
  doubtful?: readonly string[]
  onMatch: (columns: readonly Column<string>[]) => void
}) {
  const { world } = useServices()
  const { kind } = useCurrentImport()
  const { columns: matched } = chosen.heading
  const samples = useMemo(() => kind.samples(chosen, world.today(), aliases), [kind, chosen, world, aliases])
  const columns: NonNullable<TableProps<Column<string>>['columns']> = [
    { title: '列', dataIndex: 'letter', width: 48 },
    {
      title: '表头',
      width: 220,
      ellipsis: true,
      render: (_, { heading, letter }) =>
        doubtful.includes(letter) ? (
          <Typography.Text type="warning">{`${heading}（没认出）`}</Typography.Text>
        ) : (
          heading
        ),
    },
    {
      title: '认作',
      width: 180,
      render: (_, column) => (
        <Select
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={`“${column.heading}”一列认作`}
          style={{ width: '100%' }}
          value={column.field ?? NOT_KEPT}
          options={choicesFor(column, kind)}
          onChange={chosenField => {
            const field = kind.fields.find(one => one === chosenField) ?? null
            onMatch(matchedAnew(matched, column.letter, field, kind))
          }}
        />
      ),
    },
    {
      title: '头几格：表中的 → 读作',
      ellipsis: true,
      render: (_, { letter, field }) =>
        (samples.get(letter) ?? []).map(sample => sampleWords(sample, field !== null)).join('　'),
    },
  ]
  return (
    <Table<Column<string>>
      size="small"
      rowKey="letter"
      pagination={false}
      columns={columns}
      dataSource={matched}
      scroll={{ y: 'calc(100vh - 300px)' }}
    />
  )
}
