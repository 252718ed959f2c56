import { Button, Flex, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { noticeKinds } from '../../domain/public-notice/data/notice-kinds'
import {
  noticeDays,
  noticeState,
  openObjections,
  type NoticeState,
} from '../../domain/public-notice/notice-days'
import { publicNotice, publicNoticeKinds, type PublicNotice } from '../../domain/records/public-notice'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { CountedFilter } from '../../ui/CountedFilter'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { NoticeDialog } from './NoticeDialog'
import type { NoticeOrigin } from './NoticeSource'
import { ObjectionTag, StateTag } from './NoticeTags'

type Row = {
  readonly key: string
  readonly notice: PublicNotice
  readonly state: NoticeState
  readonly today: string
}

const filters = [
  { value: 'hanging', label: '未撤下' },
  { value: 'objected', label: '有异议待答复' },
  { value: 'down', label: '已撤下' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  hanging: ({ state }) => state !== 'down',
  objected: ({ notice, today }) => openObjections(notice, today).length > 0,
  down: ({ state }) => state === 'down',
  all: () => true,
}

const columns = [
  {
    title: '公示标题',
    width: 320,
    render: (_: unknown, { key, notice }: Row) => <Link to={`/public-notices/${key}`}>{notice.title}</Link>,
  },
  {
    title: '种类',
    width: 110,
    render: (_: unknown, { notice }: Row) => noticeKinds[notice.noticeKind].label,
  },
  { title: '公示起', width: 110, render: (_: unknown, { notice }: Row) => notice.from },
  { title: '公示止', width: 110, render: (_: unknown, { notice }: Row) => notice.to },
  { title: '天数', width: 70, render: (_: unknown, { notice }: Row) => noticeDays(notice) },
  { title: '状态', width: 120, render: (_: unknown, { state }: Row) => <StateTag state={state} /> },
  {
    title: '异议',
    width: 160,
    render: (_: unknown, { notice, today }: Row) => <ObjectionTag notice={notice} today={today} />,
  },
  { title: '地点', width: 160, render: (_: unknown, { notice }: Row) => notice.places.join('、') },
]

/** What in the address names where a notice comes from. */
const originKeys = ['meeting', 'topic', 'contract', 'scheme']

/** What the address asks for: `?meeting=…`, `?topic=…&kind=…`, `?contract=…&kind=disclosure` or `?scheme=…&term=1&kind=assessment`. */
const originOf = (search: URLSearchParams): NoticeOrigin => ({
  kind: publicNoticeKinds.find(kind => kind === search.get('kind')) ?? 'result',
  meetingId: search.get('meeting') ?? undefined,
  topicId: search.get('topic') ?? undefined,
  contractId: search.get('contract') ?? undefined,
  schemeId: search.get('scheme') ?? undefined,
  term: Number(search.get('term') ?? 1),
})

/** 公示: the latest first. A link from a meeting or a topic opens the form for a notice of it. */
export function NoticeList() {
  const navigate = useNavigate()
  const { world } = useServices()
  const may = useRights().includes('write')
  const notices = useAll(publicNotice)
  const [search, setSearch] = useSearchParams()
  const [filter, setFilter] = useState<Filter>('hanging')
  const [active, setActive] = useState<string>()
  const [asked, setAsked] = useState(originKeys.some(key => search.has(key)))
  const today = world.today()
  const rows = useMemo(
    () =>
      notices
        .toSorted((one, other) => other.from.localeCompare(one.from))
        .map(notice => ({ key: notice.id, notice, state: noticeState(notice, today), today })),
    [notices, today],
  )
  const shown = rows.filter(keeps[filter])
  return (
    <>
      <PageTitle
        title="公示"
        note={<Typography.Text type="secondary">{`${thousands(shown.length)} 件`}</Typography.Text>}
        actions={
          may && (
            <Button
              type="primary"
              onClick={() => {
                setAsked(true)
              }}
            >
              新增公示
            </Button>
          )
        }
      />
      <Flex style={{ paddingBottom: 8 }}>
        <CountedFilter
          filters={filters}
          value={filter}
          count={one => rows.filter(keeps[one]).length}
          onChange={setFilter}
        />
      </Flex>
      <TallTable<Row>
        label="公示"
        rows={shown}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/public-notices/${row.key}`)}
        empty={
          <EmptyState
            title="没有公示"
            hint="会前、候选人、结果等公示登记在这里：起止日期、地点、照片、异议和答复。"
          />
        }
      />
      {may && asked && (
        <NoticeDialog
          notice={undefined}
          origin={originOf(search)}
          onClose={() => {
            setAsked(false)
            setSearch({}, { replace: true })
          }}
        />
      )}
    </>
  )
}
