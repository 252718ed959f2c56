import { Button, Card, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { allItems, nationalItems } from '../../../domain/certifying/items-in-force'
import type { ListItem } from '../../../domain/certifying/list-item'
import { removeItem } from '../../../domain/certifying/set-items'
import { certificateItem } from '../../../domain/records/certificate-item'
import { useMay } from '../../../services/use-me'
import { useAll } from '../../../services/use-records'
import { useServices } from '../../../services/services'
import { useWrite } from '../../../services/use-write'
import { EmptyState } from '../../../ui/EmptyState'
import { ItemDialog } from './ItemDialog'

const blank = (id: string, list: ListItem['list'], no: number, today: string): ListItem => ({
  ...{ id, list, region: '', no, title: '', aliases: [], signs: [], basis: '', validFrom: today },
})

const columns: NonNullable<TableProps<ListItem>['columns']> = [
  { title: '清单', width: 110, render: (_, { region, no }) => `${region} 第 ${no} 项` },
  {
    title: '事项',
    width: 190,
    render: (_, { title, aliases }) => (
      <>
        {title}
        <div className="small-print">{aliases.slice(0, 6).join('、')}</div>
      </>
    ),
  },
  {
    title: '去处',
    render: (_, { goTo, goToBasis }) => (
      <>
        {goTo}
        <div className="small-print">
          {goToBasis ?? (goTo === undefined ? '' : '去处没有登记依据，请核实')}
        </div>
      </>
    ),
  },
  {
    title: '依据',
    width: 230,
    render: (_, { basis, validFrom, validTo }) => (
      <>
        {basis}
        <div className="small-print">{`${validFrom} 起${validTo === undefined ? '' : `，${validTo} 止`}`}</div>
      </>
    ),
  },
]

/** 设置—证明事项: what may not be certified and what may, the nation's lists and the region's, with where residents go instead. */
export function CertificateItemsPage() {
  const { world } = useServices()
  const may = useMay('write')
  const write = useWrite()
  const records = useAll(certificateItem)
  const [asked, setAsked] = useState<ListItem>()
  const items = allItems(records)
  const own = (item: ListItem): boolean => records.some(({ item: { id } }) => id === item.id)
  const national = (item: ListItem): boolean => nationalItems.some(({ id }) => id === item.id)
  const remove = (item: ListItem): void => {
    const change = removeItem(item, records)
    if (change !== undefined) void write(change, `已移出${item.title}`)
  }
  const actions: typeof columns = [
    {
      title: '',
      width: 130,
      render: (_, item) => (
        <Flex gap={4}>
          <Button
            size="small"
            type="text"
            aria-label={`${national(item) ? '补充' : '修改'}${item.title}`}
            onClick={() => {
              setAsked(item)
            }}
          >
            {national(item) ? '补充' : '修改'}
          </Button>
          {own(item) && (
            <Button
              size="small"
              type="text"
              aria-label={`移出${item.title}`}
              onClick={() => {
                remove(item)
              }}
            >
              {national(item) ? '去掉补充' : '移出'}
            </Button>
          )}
        </Flex>
      ),
    },
  ]
  const part = (list: ListItem['list'], title: string, hint: string) => {
    const shown = items.filter(item => item.list === list)
    return (
      <Card
        size="small"
        title={title}
        extra={
          may && (
            <Button
              size="small"
              onClick={() => {
                const nos = shown.map(({ no }) => no)
                setAsked(blank(world.newId(), list, Math.max(0, ...nos) + 1, world.today()))
              }}
            >
              {`新增${title}事项`}
            </Button>
          )
        }
      >
        <Typography.Paragraph type="secondary">{hint}</Typography.Paragraph>
        {shown.length === 0 ? (
          <EmptyState title="还没有登记" />
        ) : (
          <Table<ListItem>
            size="small"
            rowKey="id"
            pagination={false}
            columns={may ? [...columns, ...actions] : columns}
            dataSource={shown}
          />
        )}
      </Card>
    )
  }
  return (
    <Flex vertical gap={12}>
      {part(
        'positive',
        '许可清单',
        '本地公布的“可以出具”清单，请按文件逐项登记，写明依据；登记以后对应的文书可以直接开具。',
      )}
      {part(
        'negative',
        '禁止清单',
        '全国第一批 20 项已经列好，可以补充说法和去处，不能删减；本地增加的请按文件登记。',
      )}
      {asked && (
        <ItemDialog
          key={asked.id}
          item={asked}
          national={national(asked)}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Flex>
  )
}
