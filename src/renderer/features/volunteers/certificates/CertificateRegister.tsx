import { Button, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { noticeState, noticeStates } from '../../../domain/public-notice/notice-days'
import { issuedPaper } from '../../../domain/records/paper'
import { publicNotice } from '../../../domain/records/public-notice'
import {
  announceCertificates,
  CERTIFICATE_DOCUMENT,
  registeredCertificates,
  unannounced,
  type RegisteredCertificate,
} from '../../../domain/volunteering/certificate-notice'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { useWrite } from '../../../services/use-write'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'

type Row = RegisteredCertificate & { readonly key: string; readonly told: string }

const filters = [
  { value: 'all', label: '全部' },
  { value: 'waiting', label: '待公示' },
  { value: 'void', label: '已作废' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  all: () => true,
  waiting: ({ paper, notice }) => notice === undefined && paper.voided === undefined,
  void: ({ paper }) => paper.voided !== undefined,
}

const columns = [
  {
    title: '证明编号',
    width: 200,
    render: (_: unknown, { key, paper }: Row) => <Link to={`/papers/${key}`}>{paper.number ?? ''}</Link>,
  },
  { title: '出具日期', width: 110, render: (_: unknown, { paper }: Row) => paper.issuedOn },
  { title: '事由', width: 260, render: (_: unknown, { paper }: Row) => paper.subject },
  { title: '状态', width: 90, render: (_: unknown, { paper }: Row) => (paper.voided ? '已作废' : '有效') },
  {
    title: '公示',
    width: 280,
    render: (_: unknown, { notice, told }: Row) =>
      notice === undefined ? told : <Link to={`/public-notices/${notice.id}`}>{told}</Link>,
  },
]

function toldOf({ paper, notice }: RegisteredCertificate, today: string): string {
  if (notice !== undefined) {
    return `${noticeStates[noticeState(notice, today)]}（${notice.from} 至 ${notice.to}）`
  }
  return paper.voided === undefined ? '待公示' : '不用公示'
}

function useRows(): readonly Row[] {
  const { world } = useServices()
  const papers = useAll(issuedPaper)
  const notices = useAll(publicNotice)
  return useMemo(
    () =>
      registeredCertificates(papers, notices).map(one => ({
        ...one,
        key: one.paper.id,
        told: toldOf(one, world.today()),
      })),
    [papers, notices, world],
  )
}

/** Posts one notice of all certificates that wait for theirs, and goes to it. */
function useAnnounce(): () => Promise<void> {
  const { records, world } = useServices()
  const write = useWrite()
  const notices = useNotices()
  const navigate = useNavigate()
  return async () => {
    const waiting = unannounced(records.all(issuedPaper), records.all(publicNotice))
    const decided = announceCertificates(waiting, records, {
      newId: () => world.newId(),
      today: world.today(),
    })
    if (!decided.ok) {
      notices.refused(refusalWords(decided.problem))
      return
    }
    const written = await write(decided.value.change, `已登记 ${waiting.length} 份证明的公示`)
    if (written !== undefined) await navigate(`/public-notices/${decided.value.noticeId}`)
  }
}

/** 记录证明: the register of the certificates, and which of them have been made known. */
export function CertificateRegister() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const announce = useAnnounce()
  const [filter, setFilter] = useState<Filter>('all')
  const waiting = rows.filter(keeps.waiting).length
  const issue = (): void => {
    if (may) void navigate(`/papers/issue/${CERTIFICATE_DOCUMENT}`)
  }
  return (
    <ListPage<Row>
      title="志愿服务记录证明"
      note={<Typography.Text type="secondary">出具后在单位内公示不少于 7 天</Typography.Text>}
      actions={
        may && (
          <>
            {waiting > 0 && <Button onClick={() => void announce()}>{`公示待公示的 ${waiting} 份`}</Button>}
            <Button type="primary" onClick={issue}>
              开具记录证明
            </Button>
          </>
        )
      }
      filters={
        <CountedFilter
          filters={filters}
          value={filter}
          count={one => rows.filter(keeps[one]).length}
          onChange={setFilter}
        />
      }
      rows={rows.filter(keeps[filter])}
      columns={columns}
      onOpen={({ key }) => void navigate(`/papers/${key}`)}
      onNew={issue}
      empty={
        <EmptyState
          title={rows.length === 0 ? '还没有开具过记录证明' : '这里没有证明'}
          hint="从志愿者的页面开具，已确认的时长会自动填入；开具以后在这里一起公示。"
        />
      }
    />
  )
}
