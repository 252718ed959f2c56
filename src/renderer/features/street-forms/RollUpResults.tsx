import { Flex, Statistic, Table, Tabs, Typography } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import {
  missingCommunities,
  type FromCommunity,
  type ReportedFile,
  type RollUp,
  type ToldTwice,
  type WrongCell,
} from '../../domain/forms/rollup/roll-up'
import { fileState } from '../../domain/forms/rollup/roll-up-sheets'
import { thousands } from '../../ui/thousands'

function Totals({ rolled }: { rolled: RollUp }) {
  const missing = missingCommunities(rolled)
  const figures = [
    ['并入', rolled.rows.length, '行'],
    ['重复', rolled.repeated.length, '行'],
    ['两社区都报', rolled.claimed.length, '人'],
    ['有误', rolled.wrong.length, '处'],
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
export function RollUpResults({ rolled }: { rolled: RollUp }) {
  return (
    <>
      <Totals rolled={rolled} />
      <Tabs
        size="small"
        items={[
          { key: 'files', label: '各社区', children: <Listed rows={rolled.files} columns={files} /> },
          {
            key: 'claimed',
            label: `两社区都报 ${thousands(rolled.claimed.length)}`,
            children: <Listed rows={rolled.claimed} columns={twice} />,
          },
          {
            key: 'repeated',
            label: `重复 ${thousands(rolled.repeated.length)}`,
            children: <Listed rows={rolled.repeated} columns={twice} />,
          },
          {
            key: 'wrong',
            label: `有误 ${thousands(rolled.wrong.length)}`,
            children: <Listed rows={rolled.wrong} columns={wrong} />,
          },
        ]}
      />
    </>
  )
}
