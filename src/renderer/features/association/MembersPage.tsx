import { Button, Checkbox, Flex, Table, Tag, type TableProps } from 'antd'
import { useState } from 'react'
import { isMemberOn } from '../../domain/association/member-roll'
import { memberUnit, type MemberUnit } from '../../domain/records/member-unit'
import type { Organisation } from '../../domain/records/organisation'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { useShortcut } from '../../ui/use-shortcut'
import { AssociationFrame } from './AssociationFrame'
import { LeaveDialog, MemberDialog, RepresentativeDialog } from './MemberDialogs'
import { PasteMembersDialog } from './PasteMembersDialog'
import { PrintMembers } from './PrintMembers'

type Columns = NonNullable<TableProps<MemberUnit>['columns']>
type Asked =
  | { readonly what: 'edit' | 'representative' | 'leave'; readonly member: MemberUnit }
  | { readonly what: 'add' | 'paste' }

const contact = (name: string, phone: string): string => [name, phone].filter(Boolean).join('　')

const formerWords = ({ former }: MemberUnit): string =>
  former.map(one => `${one.representative}（至 ${one.until}）`).join('、')

const columns: Columns = [
  {
    title: '单位名称',
    render: (_, one) => (
      <>
        {one.name} {one.leftOn !== undefined && <Tag>{one.leftOn} 退出</Tag>}
      </>
    ),
  },
  { title: '类型', width: 110, dataIndex: 'unitType' },
  {
    title: '代表',
    width: 250,
    render: (_, one) => (
      <>
        {contact([one.representative, one.post].filter(Boolean).join(' '), one.phone) || '未派'}
        {one.former.length > 0 && <div className="small-print">以前：{formerWords(one)}</div>}
      </>
    ),
  },
  { title: '联络员', width: 190, render: (_, one) => contact(one.liaison, one.liaisonPhone) },
  { title: '表决权', width: 70, render: (_, { votes }) => (votes ? '有' : '无') },
  { title: '加入', width: 104, dataIndex: 'joinedOn' },
]

const acts = [
  ['edit', '修改'],
  ['representative', '换代表'],
  ['leave', '退出'],
] as const

function Dialogs({
  asked,
  body,
  onClose,
}: {
  asked: Asked | undefined
  body: Organisation
  onClose: () => void
}) {
  if (asked === undefined) return null
  if (asked.what === 'paste') return <PasteMembersDialog organisationId={body.id} onClose={onClose} />
  if (asked.what === 'representative') return <RepresentativeDialog member={asked.member} onClose={onClose} />
  if (asked.what === 'leave') return <LeaveDialog member={asked.member} onClose={onClose} />
  return (
    <MemberDialog
      member={asked.what === 'edit' ? asked.member : undefined}
      organisationId={body.id}
      onClose={onClose}
    />
  )
}

function Members({
  body,
  asked,
  onAsk,
}: {
  body: Organisation
  asked: Asked | undefined
  onAsk: (asked: Asked | undefined) => void
}) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const [withFormer, setWithFormer] = useState(false)
  const all = useAll(memberUnit).filter(one => one.organisationId === body.id)
  const now = all.filter(one => isMemberOn(one, world.today()))
  const shown = (
    withFormer ? all : all.filter(one => now.includes(one) || one.leftOn === undefined)
  ).toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
  useShortcut('Alt+N', () => {
    if (may) onAsk({ what: 'add' })
  })
  const actions: Columns = [
    {
      title: '',
      width: 176,
      render: (_, member) => (
        <Flex gap={0}>
          {acts
            .filter(([what]) => member.leftOn === undefined || what === 'leave')
            .map(([what, label]) => {
              const words = member.leftOn === undefined ? label : '重新加入'
              return (
                <Button
                  key={what}
                  size="small"
                  type="text"
                  aria-label={`${member.name}${words}`}
                  onClick={() => {
                    onAsk({ what, member })
                  }}
                >
                  {words}
                </Button>
              )
            })}
        </Flex>
      ),
    },
  ]
  return (
    <>
      <Flex gap={16} align="center" style={{ paddingBottom: 8 }}>
        <span>
          {now.length} 个 · 有表决权 {now.filter(one => one.votes).length} 个
        </span>
        {all.some(one => one.leftOn !== undefined) && (
          <Checkbox
            checked={withFormer}
            onChange={event => {
              setWithFormer(event.target.checked)
            }}
          >
            也列出已退出的
          </Checkbox>
        )}
      </Flex>
      <Table<MemberUnit>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columns, ...actions] : columns}
        dataSource={shown}
        locale={{
          emptyText: (
            <EmptyState
              title="还没有成员单位"
              hint="登记街道、社区党组织、居委会、物业、业委会等单位和它们的代表；开会时名单从这里来。"
            />
          ),
        }}
      />
      <Dialogs
        asked={asked}
        body={body}
        onClose={() => {
          onAsk(undefined)
        }}
      />
    </>
  )
}

/** 促进会—成员单位: who belongs to it, who represents them and who votes. Nobody is deleted; who leaves is marked. */
export function MembersPage() {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<Asked>()
  const actions = may && (
    <>
      <Button
        onClick={() => {
          setAsked({ what: 'paste' })
        }}
      >
        粘贴表格
      </Button>
      <Button
        type="primary"
        onClick={() => {
          setAsked({ what: 'add' })
        }}
      >
        + 新增成员单位
      </Button>
    </>
  )
  return (
    <AssociationFrame
      title="成员单位"
      actions={body => (
        <>
          <PrintMembers body={body} />
          {actions}
        </>
      )}
    >
      {body => <Members key={body.id} body={body} asked={asked} onAsk={setAsked} />}
    </AssociationFrame>
  )
}
