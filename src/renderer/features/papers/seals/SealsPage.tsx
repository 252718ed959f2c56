import { Button, Flex, Input } from 'antd'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { Privacy } from '../../../domain/personal-data/privacy'
import { sealUse, type SealUse } from '../../../domain/records/seal-use'
import { maskedPhones } from '../../../domain/text/mask'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { TallTable } from '../../../ui/TallTable'
import { useShortcut } from '../../../ui/use-shortcut'
import type { RegisterColumn } from '../../../domain/giving-out/given-list'
import { GiveListDialog } from '../giving/GiveListDialog'
import { SealUseDialog } from './SealUseDialog'

type Row = { readonly key: string; readonly use: SealUse }

/** As wide together as the table of a window of 1366 points. */
const columns = [
  { title: '用印日期', width: 104, render: (_: unknown, { use }: Row) => use.on },
  { title: '印章', width: 176, render: (_: unknown, { use }: Row) => use.seal },
  {
    title: '用印事项',
    width: 290,
    render: (_: unknown, { use }: Row) =>
      use.paperId === undefined ? use.matter : <Link to={`/papers/${use.paperId}`}>{use.matter}</Link>,
  },
  { title: '编号', width: 166, render: (_: unknown, { use }: Row) => use.number ?? '' },
  { title: '份数', width: 56, render: (_: unknown, { use }: Row) => use.copies },
  { title: '签批人', width: 84, render: (_: unknown, { use }: Row) => use.approvedBy },
  { title: '经办人', width: 84, render: (_: unknown, { use }: Row) => use.handledBy },
  { title: '申请人', width: 84, render: (_: unknown, { use }: Row) => use.applicant ?? '' },
  { title: '联系电话', width: 112, render: (_: unknown, { use }: Row) => maskedPhones(use.phone ?? '') },
]

type GivenField =
  'on' | 'seal' | 'matter' | 'number' | 'copies' | 'approvedBy' | 'handledBy' | 'applicant' | 'phone'

const given = (
  field: GivenField,
  label: string,
  privacy: Privacy,
  width: number,
): RegisterColumn<SealUse> => ({ field, label, privacy, width, value: use => String(use[field] ?? '') })

/** The register as it is printed and saved; widths in characters. Without its matters it would be none: they are given whole. */
const givenColumns: readonly RegisterColumn<SealUse>[] = [
  given('on', '用印日期', 'open', 12),
  given('seal', '印章', 'open', 20),
  given('matter', '用印事项', 'personal', 36),
  given('number', '编号', 'open', 20),
  given('copies', '份数', 'open', 6),
  given('approvedBy', '签批人', 'personal', 10),
  given('handledBy', '经办人', 'personal', 10),
  given('applicant', '申请人', 'name', 10),
  given('phone', '联系电话', 'phone', 14),
]

const saysAll = (use: SealUse, words: string): boolean => {
  const said = Object.values(use).join(' ')
  return words
    .trim()
    .split(/\s+/u)
    .every(word => said.includes(word))
}

/** 用印登记簿: every use of a seal, the latest first. */
export function SealsPage() {
  const rights = useRights()
  const uses = useAll(sealUse)
  const [words, setWords] = useState('')
  const [active, setActive] = useState<string>()
  const [open, setOpen] = useState<'new' | 'give'>()
  const kept = useMemo(
    () => uses.filter(use => saysAll(use, words)).toSorted((a, b) => b.on.localeCompare(a.on)),
    [uses, words],
  )
  const mayWrite = rights.includes('write')
  const add = (): void => {
    if (mayWrite) setOpen('new')
  }
  const close = (): void => {
    setOpen(undefined)
  }
  useShortcut('Alt+N', add)
  const newUse = mayWrite && (
    <Button type="primary" onClick={add}>
      + 登记用印
    </Button>
  )
  return (
    <>
      <PageTitle
        title="用印登记簿"
        note={uses.length > 0 && `${String(kept.length)} 条`}
        actions={
          <>
            {rights.includes('export') && (
              <Button
                disabled={kept.length === 0}
                onClick={() => {
                  setOpen('give')
                }}
              >
                打印、导出
              </Button>
            )}
            {newUse}
          </>
        }
      />
      <Flex style={{ paddingBottom: 8 }}>
        <Input.Search
          aria-label="查找用印"
          placeholder="印章、事项、编号、姓名"
          allowClear
          style={{ width: 260 }}
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
          }}
        />
      </Flex>
      <TallTable<Row>
        label="用印登记簿"
        rows={kept.map(use => ({ key: use.id, use }))}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => {
          setActive(row.key)
        }}
        empty={
          <EmptyState
            title={uses.length === 0 ? '还没有登记过用印' : '没有符合的用印登记'}
            hint="盖了哪枚章、盖在什么上面、几份、谁批的，都登记在这里；文书的用印可在文书页面登记。"
            action={uses.length === 0 && newUse}
          />
        }
      />
      {open === 'new' && <SealUseDialog onClose={close} />}
      {open === 'give' && (
        <GiveListDialog
          list={{
            name: '用印登记簿',
            columns: givenColumns,
            rows: kept,
            about: kept.map(({ id }) => ({ kind: sealUse.kind, id })),
          }}
          onClose={close}
        />
      )}
    </>
  )
}
