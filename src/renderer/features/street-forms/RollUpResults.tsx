import { Flex, Statistic, Table, Tabs, Typography } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import type { ReactNode } from 'react'
import type { FromCommunity, ReportedFile, ToldTwice, WrongCell } from '../../domain/forms/rollup/roll-up'
import { fileState } from '../../domain/forms/rollup/roll-up-sheets'
import type { RolledUp, Shown } from '../../domain/forms/rollup/rolled-up'
import { thousands } from '../../ui/thousands'
import { UnreadableNote } from './UnreadableNote'

function Totals({ rolled }: { rolled: RolledUp }) {
  const { missing } = rolled
  const figures = [
    ['并入', rolled.rows, '行'],
    ['重复', rolled.repeated.count, '行'],
    ['两社区都报', rolled.claimed.count, '人'],
    ['有误', rolled.wrong.count, '处'],
    ['未报', missing.length, '个社区'],
  ] as const
  return (
    <>
      <Flex gap={48} style={{ paddingBottom: 8 }}>
        {figures.map(([title, value, suffix]) => (
          <Statistic key={title} title={title} value={thousands(value)} suffix={suffix} />
        ))}
      </Flex>
      {missing.length > 0 && (
        <Typography.Paragraph type="danger">{`还没有报的社区：${missing.join('、')}`}</Typography.Paragraph>
      )}
      {!rolled.readable && <UnreadableNote rows={rolled.rows} />}
    </>
  )
}

const PAGE = 50

function Listed<Row extends object>({ rows, columns }: { rows: readonly Row[]; columns: ColumnsType<Row> }) {
  const places = new Map(rows.map((row, at) => [row, at]))
  return (
    <Table<Row>
      size="small"
      rowKey={row => places.get(row) ?? 0}
      pagination={rows.length > PAGE && { pageSize: PAGE, showSizeChanger: false }}
      dataSource={[...rows]}
      columns={columns}
    />
  )
}

function FirstOf<Row extends object>({ shown, columns }: { shown: Shown<Row>; columns: ColumnsType<Row> }) {
  const { count, first } = shown
  return (
    <>
      {count > first.length && (
        <Typography.Paragraph type="secondary">
          {`这里列出前 ${thousands(first.length)} 条，全部 ${thousands(count)} 条在存下的汇总表里。`}
        </Typography.Paragraph>
      )}
      <Listed rows={first} columns={columns} />
    </>
  )
}

const files: ColumnsType<ReportedFile> = [
  { title: '社区', dataIndex: 'community', width: 160 },
  { title: '文件', dataIndex: 'file', width: 220, ellipsis: true },
  { title: '行数', dataIndex: 'rows', width: 80, align: 'right' },
  { title: '并入', dataIndex: 'joined', width: 80, align: 'right' },
  { title: '重复', dataIndex: 'repeated', width: 80, align: 'right' },
  { title: '两社区都报', dataIndex: 'claimed', width: 110, align: 'right' },
  { title: '有误', dataIndex: 'wrong', width: 80, align: 'right' },
  { title: '情况', render: (_, file) => fileState(file) },
]

const place = <Row extends FromCommunity>(): ColumnsType<Row> => [
  { title: '社区', dataIndex: 'community', width: 160 },
  { title: '文件', dataIndex: 'file', width: 220, ellipsis: true },
  { title: '行', dataIndex: 'row', width: 80, align: 'right' },
]

const twice: ColumnsType<ToldTwice> = [
  { title: '姓名', dataIndex: 'name', width: 110 },
  ...place<ToldTwice>(),
  { title: '先报的社区', width: 160, render: (_, { first }) => first.community },
  { title: '先报的文件', width: 220, ellipsis: true, render: (_, { first }) => first.file },
  { title: '先报的行', align: 'right', width: 90, render: (_, { first }) => first.row },
]

const wrong: ColumnsType<WrongCell> = [
  ...place<WrongCell>(),
  { title: '列', dataIndex: 'column', width: 60 },
  { title: '栏目', dataIndex: 'heading', width: 140 },
  { title: '问题', dataIndex: 'words' },
]

/** What came of joining: totals, how each community stands, and the rows and cells somebody has to look at. */
export function RollUpResults({ rolled }: { rolled: RolledUp }) {
  const { claimed, repeated } = rolled
  const tab = (key: string, label: string, children: ReactNode) => ({ key, label, children })
  return (
    <>
      <Totals rolled={rolled} />
      <Tabs
        size="small"
        items={[
          tab('files', '各社区', <Listed rows={rolled.files} columns={files} />),
          tab(
            'claimed',
            `两社区都报 ${thousands(claimed.count)}`,
            <FirstOf shown={claimed} columns={twice} />,
          ),
          tab('repeated', `重复 ${thousands(repeated.count)}`, <FirstOf shown={repeated} columns={twice} />),
          tab(
            'wrong',
            `有误 ${thousands(rolled.wrong.count)}`,
            <FirstOf shown={rolled.wrong} columns={wrong} />,
          ),
        ]}
      />
    </>
  )
}
