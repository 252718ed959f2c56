import { Button, Card, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { tagAges, type TagAge } from '../../domain/people/age-tags'
import { ageTagRule } from '../../domain/records/age-tag-rule'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AgeTagDialog } from './AgeTagDialog'

type Columns = NonNullable<TableProps<TagAge>['columns']>

const columns: Columns = [
  { title: '标签', width: 160, dataIndex: 'tag' },
  {
    title: '年龄',
    width: 140,
    render: (_, { age }) => (age === null ? '不提醒' : `满 ${String(age)} 周岁`),
  },
  {
    title: '依据',
    render: (_, { basis, own }) =>
      own ? basis || '本单位规定' : <span className="small-print">{basis}</span>,
  },
]

/** 设置—年龄标签: from which age on which tag is suggested. What the office has not set is an example from elsewhere and says so. */
export function AgeTagSettings() {
  const may = useRights().includes('write')
  const ages = tagAges(useAll(ageTagRule))
  const [asked, setAsked] = useState<{ readonly age: TagAge | undefined }>()
  const change: Columns = [
    {
      title: '',
      width: 80,
      render: (_, age) => (
        <Button
          size="small"
          type="text"
          aria-label={`修改${age.tag}的年龄`}
          onClick={() => {
            setAsked({ age })
          }}
        >
          修改
        </Button>
      ),
    },
  ]
  return (
    <Card
      size="small"
      title="年龄标签"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setAsked({ age: undefined })
            }}
          >
            加一个标签
          </Button>
        )
      }
    >
      <Typography.Paragraph>
        满了年龄、还没有这个标签的人，列入首页的“今天要办”；加不加由经办人定。
        <Link to="/residents/age-tags">现在有哪些人</Link>
      </Typography.Paragraph>
      <Table<TagAge>
        size="small"
        rowKey="tag"
        pagination={false}
        columns={may ? [...columns, ...change] : columns}
        dataSource={[...ages]}
      />
      {asked && (
        <AgeTagDialog
          age={asked.age}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}
