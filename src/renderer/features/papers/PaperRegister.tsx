import { Button, Flex, Input, Select, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { paperState, paperStateWords, reprints, type PaperState } from '../../domain/paper/paper-state'
import { filterPapers, type PaperFilter } from '../../domain/paper/filter-papers'
import { issuedPaper, type IssuedPaper } from '../../domain/records/paper'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { GiveListDialog } from './giving/GiveListDialog'
import { registerColumns } from './register/register-columns'

type Row = { readonly key: string; readonly paper: IssuedPaper; readonly state: PaperState }

const colours: Readonly<Record<PaperState, string>> = {
  issued: 'processing',
  collected: 'success',
  expired: 'warning',
  void: 'error',
}

const columns = [
  {
    title: '编号',
    width: 220,
    render: (_: unknown, { paper }: Row) => (
      <Link to={`/papers/${paper.id}`}>{paper.number ?? '无编号'}</Link>
    ),
  },
  { title: '名称', width: 150, render: (_: unknown, { paper }: Row) => paper.title },
  { title: '事由', width: 400, render: (_: unknown, { paper }: Row) => paper.subject },
  { title: '日期', width: 110, render: (_: unknown, { paper }: Row) => paper.issuedOn },
  { title: '有效期至', width: 110, render: (_: unknown, { paper }: Row) => paper.validUntil ?? '' },
  {
    title: '状态',
    width: 170,
    render: (_: unknown, { paper, state }: Row) => (
      <>
        <Tag color={colours[state]}>{paperStateWords[state]}</Tag>
        {reprints(paper) > 0 && <Tag>{`重印 ${String(reprints(paper))} 次`}</Tag>}
      </>
    ),
  },
]

const everything: PaperFilter = { words: '', title: undefined, state: undefined, year: undefined }

const choices = (values: readonly string[]) => values.map(value => ({ value, label: value }))

const stateOptions = Object.entries(paperStateWords).map(([value, label]) => ({
  value: value as PaperState,
  label,
}))

function Filters({
  papers,
  filter,
  onChange,
}: {
  papers: readonly IssuedPaper[]
  filter: PaperFilter
  onChange: (part: Partial<PaperFilter>) => void
}) {
  const titles = useMemo(() => [...new Set(papers.map(({ title }) => title))], [papers])
  const years = useMemo(
    () => [...new Set(papers.map(({ issuedOn }) => issuedOn.slice(0, 4)))].toSorted().toReversed(),
    [papers],
  )
  return (
    <Flex gap={8} wrap style={{ paddingBottom: 8 }}>
      <Input.Search
        aria-label="查找文书"
        placeholder="编号、姓名、事由"
        allowClear
        style={{ width: 260 }}
        value={filter.words}
        onChange={({ target }) => {
          onChange({ words: target.value })
        }}
      />
      <Select
        aria-label="按名称筛选"
        placeholder="全部名称"
        allowClear
        style={{ width: 190 }}
        value={filter.title ?? null}
        options={choices(titles)}
        onChange={title => {
          onChange({ title })
        }}
      />
      <Select
        aria-label="按状态筛选"
        placeholder="全部状态"
        allowClear
        style={{ width: 130 }}
        value={filter.state ?? null}
        options={stateOptions}
        onChange={state => {
          onChange({ state })
        }}
      />
      <Select
        aria-label="按年份筛选"
        placeholder="全部年份"
        allowClear
        style={{ width: 120 }}
        value={filter.year ?? null}
        options={choices(years)}
        onChange={year => {
          onChange({ year })
        }}
      />
    </Flex>
  )
}

function empty(isFiltered: boolean) {
  return isFiltered ? (
    <EmptyState title="没有符合条件的文书" hint="换个说法，或清空筛选再找。" />
  ) : (
    <EmptyState
      title="还没有印发过文书"
      hint="证明、荣誉证书等在“开具”里开，纪要、聘书和会议的文书在会议里印发；编号后登记在这里，可随时重印。"
      action={<Link to="/papers/issue">去开具</Link>}
    />
  )
}

/** 登记簿: every paper the office has issued, with what became of it. */
export function PaperRegister() {
  const navigate = useNavigate()
  const today = useServices().world.today()
  const mayExport = useRights().includes('export')
  const papers = useAll(issuedPaper)
  const [filter, setFilter] = useState(everything)
  const [active, setActive] = useState<string>()
  const [giving, setGiving] = useState(false)
  const kept = useMemo(() => filterPapers(papers, filter, today), [papers, filter, today])
  const rows = useMemo(
    () => kept.map(paper => ({ key: paper.id, paper, state: paperState(paper, today) })),
    [kept, today],
  )
  const list = {
    name: '文书登记簿',
    columns: registerColumns(today),
    rows: kept,
    about: kept.map(({ id }) => ({ kind: issuedPaper.kind, id })),
  }
  return (
    <>
      <PageTitle
        title="文书登记簿"
        note={papers.length > 0 && `${thousands(rows.length)} 份`}
        actions={
          mayExport && (
            <Button
              disabled={rows.length === 0}
              onClick={() => {
                setGiving(true)
              }}
            >
              打印、导出
            </Button>
          )
        }
      />
      <Filters
        papers={papers}
        filter={filter}
        onChange={part => {
          setFilter({ ...filter, ...part })
        }}
      />
      <TallTable<Row>
        label="文书登记簿"
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/papers/${row.key}`)}
        empty={empty(papers.length > 0)}
      />
      {giving && (
        <GiveListDialog
          list={list}
          onClose={() => {
            setGiving(false)
          }}
        />
      )}
    </>
  )
}
