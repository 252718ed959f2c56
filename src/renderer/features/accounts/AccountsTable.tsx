import { Button, Flex, Table, Tag, Typography, type TableProps } from 'antd'
import { roles } from '../../domain/accounts/roles'
import { account, type Account } from '../../domain/records/account'
import { useMay, useMe } from '../../services/use-me'
import { useAll } from '../../services/use-records'
import type { AccountAction } from './account-action'

const actions: readonly { readonly kind: 'edit' | 'role' | 'remove'; readonly label: string }[] = [
  { kind: 'edit', label: '修改' },
  { kind: 'role', label: '改角色' },
  { kind: 'remove', label: '注销' },
]

function columnsFor(
  mine: string | null,
  onAct: ((action: AccountAction) => void) | undefined,
): NonNullable<TableProps<Account>['columns']> {
  return [
    {
      title: '账户名',
      width: 200,
      render: (_, { id, name }) => (
        <span style={{ overflowWrap: 'anywhere' }}>
          {name} {id === mine && <Tag>本人</Tag>}
        </span>
      ),
    },
    {
      title: '角色',
      render: (_, { role }) => (
        <>
          {roles[role].label}
          <div>
            <Typography.Text type="secondary">{roles[role].says}</Typography.Text>
          </div>
        </>
      ),
    },
    { title: '开立日期', width: 110, render: (_, { since }) => since },
    ...(onAct === undefined
      ? []
      : [
          {
            title: '办理',
            width: 190,
            render: (_: unknown, person: Account) => (
              <Flex gap={4}>
                {actions.map(({ kind, label }) => (
                  <Button
                    key={kind}
                    type="link"
                    size="small"
                    aria-label={`${label}${person.name}`}
                    onClick={() => {
                      onAct({ kind, person })
                    }}
                  >
                    {label}
                  </Button>
                ))}
              </Flex>
            ),
          },
        ]),
  ]
}

/** Everybody who may sign in. What can be done with an account is offered to those who may. */
export function AccountsTable({ onAct }: { onAct: (action: AccountAction) => void }) {
  const people = useAll(account)
  const me = useMe()
  const manages = useMay('accounts')
  return (
    <Table<Account>
      size="small"
      rowKey="id"
      pagination={false}
      columns={columnsFor(me.id, manages ? onAct : undefined)}
      dataSource={[...people]}
    />
  )
}
