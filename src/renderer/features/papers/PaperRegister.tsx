import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { issuedPaper, type IssuedPaper } from '../../domain/records/paper'
import { useAll } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'

type Row = { readonly key: string; readonly paper: IssuedPaper }

const columns = [
  {
    title: '编号',
    width: 220,
    render: (_: unknown, { paper }: Row) => (
      <Link to={`/papers/${paper.id}`}>{paper.number ?? '无编号'}</Link>
    ),
  },
  { title: '名称', width: 110, render: (_: unknown, { paper }: Row) => paper.title },
  { title: '事由', width: 480, render: (_: unknown, { paper }: Row) => paper.subject },
  { title: '日期', width: 120, render: (_: unknown, { paper }: Row) => paper.issuedOn },
]

/** The latest first; papers of one day in the order of their numbers. */
const byDate = (one: IssuedPaper, other: IssuedPaper): number =>
  other.issuedOn.localeCompare(one.issuedOn) ||
  (one.number ?? '').localeCompare(other.number ?? '', 'zh-CN', { numeric: true })

/** 登记簿: every paper the office has issued. */
export function PaperRegister() {
  const navigate = useNavigate()
  const papers = useAll(issuedPaper)
  const [active, setActive] = useState<string>()
  const rows = useMemo(() => papers.toSorted(byDate).map(paper => ({ key: paper.id, paper })), [papers])
  return (
    <>
      <PageTitle title="文书登记簿" note={rows.length > 0 && `${thousands(rows.length)} 份`} />
      <TallTable<Row>
        label="文书登记簿"
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/papers/${row.key}`)}
        empty={
          <EmptyState
            title="还没有印发过文书"
            hint="纪要和聘书在会议里印发、开具，编号后登记在这里，可随时重印。"
            action={<Link to="/meetings">去会议</Link>}
          />
        }
      />
    </>
  )
}
