import { Button, Card, Popconfirm, Table, type TableProps } from 'antd'
import { useNavigate } from 'react-router'
import type { RecordKind, StoredRecord } from '../../domain/records/define-record'
import { columnMatch, type ColumnMatch } from '../../domain/records/column-match'
import { valueAlias, type ValueAlias } from '../../domain/records/value-alias'
import { rosterKindOf, rosterKinds } from '../../domain/roster/kinds/roster-kinds'
import { useMay } from '../../services/use-me'
import { useAll } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'

type Remembered = StoredRecord & { readonly by?: string | undefined; readonly on?: string | undefined }
type Columns<T> = NonNullable<TableProps<T>['columns']>

/** A fact as its column is called; what is not kept says so. */
const nameOf = (field: string | null | undefined, kinds = rosterKinds): string => {
  const kind = kinds.find(({ fields }) => fields.some(one => one === field))
  return field == null || kind === undefined ? '不导入' : kind.label(field)
}

const matched = ({ headings, fields, about }: ColumnMatch): string =>
  headings.map(heading => `${heading} → ${nameOf(fields[heading], [rosterKindOf(about)])}`).join('；')

const matchColumns: Columns<ColumnMatch> = [
  { title: '名册', width: 120, render: (_, { about }) => rosterKindOf(about).words.list },
  { title: '表头', width: 90, render: (_, { headings }) => `${String(headings.length)} 列` },
  { title: '对列', render: (_, one) => matched(one) },
]
const aliasColumns: Columns<ValueAlias> = [
  { title: '栏目', width: 160, render: (_, { field }) => nameOf(field) },
  { title: '表中写法', dataIndex: 'written' },
  { title: '读作', dataIndex: 'value' },
]

/** One list of what is remembered, each line with a way to forget it. */
function Memory<T extends Remembered>({
  title,
  kind,
  rows,
  columns,
  wordsOf,
  empty,
}: {
  title: string
  kind: RecordKind
  rows: readonly T[]
  columns: Columns<T>
  /** What a line is called by where it is forgotten. */
  wordsOf: (one: T) => string
  empty: string
}) {
  const write = useWrite()
  const mayWrite = useMay('write')
  const forget = (one: T): void => {
    const words = wordsOf(one)
    const remove = [{ kind, id: one.id }]
    void write({ cause: 'import-memory-forgotten', detail: words, save: [], remove }, `已忘记：${words}`)
  }
  const who: Columns<T> = [
    { title: '经办人', width: 110, render: (_, { by }) => by ?? '' },
    { title: '日期', width: 110, render: (_, { on }) => <span className="figures">{on ?? ''}</span> },
  ]
  const actions: Columns<T> = [
    {
      title: '',
      width: 90,
      render: (_, one) => (
        <Popconfirm
          title="以后导入不再照此办理？"
          okText="忘记"
          cancelText="不忘记"
          onConfirm={() => {
            forget(one)
          }}
        >
          <Button size="small" type="text" aria-label={`忘记${wordsOf(one)}`}>
            忘记
          </Button>
        </Popconfirm>
      ),
    },
  ]
  return (
    <Card size="small" title={title} style={{ marginBottom: 12 }}>
      <Table<T>
        size="small"
        rowKey="id"
        columns={[...columns, ...who, ...(mayWrite ? actions : [])]}
        dataSource={rows}
        pagination={rows.length > 50 ? { pageSize: 50 } : false}
        locale={{
          emptyText: <EmptyState title={empty} hint="导入名册时选过的，会记在这里，下次自动照办。" />,
        }}
      />
    </Card>
  )
}

const newestFirst = (one: Remembered, other: Remembered): number =>
  (other.on ?? '').localeCompare(one.on ?? '')

/** 导入时的记忆: which columns were matched how and what written values mean, by whom; each can be forgotten, and that undone. */
export function ImportMemory() {
  const navigate = useNavigate()
  const matches = useAll(columnMatch)
  const aliases = useAll(valueAlias)
  const back = (): void => void navigate('/residents/imports')
  useShortcut('Escape', back)
  return (
    <>
      <PageTitle title="对列与写法记忆" onBack={back} />
      <Memory<ValueAlias>
        title="写法"
        kind={valueAlias}
        rows={aliases.toSorted(newestFirst)}
        columns={aliasColumns}
        wordsOf={({ field, written, value }) => `${nameOf(field)}“${written}”读作“${value}”`}
        empty="还没有记住过写法"
      />
      <Memory<ColumnMatch>
        title="对列"
        kind={columnMatch}
        rows={matches.toSorted(newestFirst)}
        columns={matchColumns}
        wordsOf={({ headings }) => `${headings.slice(0, 3).join('、')}等 ${String(headings.length)} 列的对列`}
        empty="还没有记住过对列"
      />
    </>
  )
}
