import { Button, Flex, Table, Tag, type TableProps } from 'antd'
import { useState } from 'react'
import { committeeName, lastDay } from '../../../domain/property/edit-committee'
import type { Estate } from '../../../domain/records/estate'
import { ownersCommittee, type OwnersCommittee } from '../../../domain/records/owners-committee'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { TitledCard } from '../../../ui/TitledCard'
import { CommitteeDialog } from './CommitteeDialog'

function stateOf(one: OwnersCommittee, today: string): string {
  if (today < one.termFrom) return '未到任期'
  return today <= lastDay(one) ? '在任' : '已届满'
}

const memberWords = ({ members }: OwnersCommittee): string =>
  members.map(({ name, post }) => [post, name].filter(Boolean).join(' ')).join('、')

const columnsFor = (today: string): NonNullable<TableProps<OwnersCommittee>['columns']> => [
  {
    title: '届次',
    width: 170,
    render: (_, one) => (
      <Flex gap={6}>
        {committeeName(one)}
        <Tag>{stateOf(one, today)}</Tag>
      </Flex>
    ),
  },
  { title: '任期', width: 190, render: (_, one) => `${one.termFrom} 至 ${lastDay(one)}` },
  { title: '备案', width: 110, render: (_, { filedOn }) => filedOn ?? '未备案' },
  { title: '成员', render: (_, one) => memberWords(one) || '未填' },
]

/** 业委会、物管会: each term on record, the latest first. */
export function CommitteesCard({ estate }: { estate: Estate }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<OwnersCommittee | 'new'>()
  const own = useAll(ownersCommittee)
    .filter(({ estateId }) => estateId === estate.id)
    .toSorted((one, other) => other.termFrom.localeCompare(one.termFrom))
  const act: NonNullable<TableProps<OwnersCommittee>['columns']> = [
    {
      title: '',
      width: 64,
      render: (_, one) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${committeeName(one)}`}
          onClick={() => {
            setAsked(one)
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  const columns = columnsFor(world.today())
  return (
    <TitledCard
      title="业委会、物管会"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setAsked('new')
            }}
          >
            登记一届
          </Button>
        )
      }
    >
      <Table<OwnersCommittee>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columns, ...act] : columns}
        dataSource={own}
        locale={{ emptyText: '还没有登记。届满和备案到期会在首页提醒。' }}
      />
      {asked !== undefined && (
        <CommitteeDialog
          estate={estate}
          known={asked === 'new' ? undefined : asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </TitledCard>
  )
}
