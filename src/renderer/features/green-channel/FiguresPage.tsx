import { Button, DatePicker, Flex, Segmented, Table, Typography, type TableProps } from 'antd'
import dayjs from 'dayjs'
import { useMemo, useState } from 'react'
import { figureSheet, tableTitle } from '../../domain/green-channel/figure-sheet'
import {
  FIGURE_NOTE,
  figureColumns,
  figureSides,
  monthlyTable,
  type FigureRow,
  type FigureSide,
} from '../../domain/green-channel/monthly-table'
import { greenCase } from '../../domain/records/green-case'
import { office, OFFICE_ID } from '../../domain/records/office'
import { useNotices } from '../../services/notices'
import { useNow } from '../../services/use-now'
import { useAll, useFound } from '../../services/use-records'
import { useSaveSheet } from '../../services/use-save-sheet'
import { useServices } from '../../services/services'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { BulletinDialog } from './BulletinDialog'
import './figures.css'

const sides = Object.entries(figureSides)
const isSide = (value: string): value is FigureSide => value in figureSides

/** Headings of more characters want a wider column. */
const LONG = 4

const columnsFor = (side: FigureSide): NonNullable<TableProps<FigureRow>['columns']> => [
  { title: figureSides[side], width: 150, dataIndex: 'name' },
  ...figureColumns.map(({ heading, words }) => ({
    title: heading,
    width: heading.length > LONG ? 92 : 72,
    align: 'right' as const,
    render: (_: unknown, row: FigureRow) => words(row),
  })),
]

function useTable() {
  const { records } = useServices()
  const now = useNow()
  const cases = useAll(greenCase)
  const [month, setMonth] = useState(() => now().slice(0, 7))
  const [side, setSide] = useState<FigureSide>('estate')
  const table = useMemo(
    () => monthlyTable({ month, side, asOf: now() }, cases, records),
    [month, side, cases, records, now],
  )
  return { table, setMonth, setSide }
}

/** 减量: how many cases came in in a month and what became of them, by estate, enterprise or class. */
export function FiguresPage() {
  const { table, setMonth, setSide } = useTable()
  const { month, side, rows, sum } = table
  const saveSheet = useSaveSheet()
  const notices = useNotices()
  const unit = useFound(office, OFFICE_ID)?.name
  const [shown, setShown] = useState(false)
  const show = (): void => {
    if (unit === undefined) notices.refused('请先在“设置”里填写单位名称，再印通报。')
    else setShown(true)
  }
  const some = rows.length > 0
  const actions = some && (
    <>
      <Button onClick={() => void saveSheet(tableTitle(table), figureSheet(table))}>导出 Excel</Button>
      <Button type="primary" onClick={show}>
        通报预览
      </Button>
    </>
  )
  return (
    <>
      <PageTitle title="诉求统计" actions={actions} />
      <Flex gap={12} align="center" style={{ paddingBottom: 8 }}>
        <DatePicker
          aria-label="月份"
          picker="month"
          allowClear={false}
          value={dayjs(`${month}-01`)}
          onChange={chosen => {
            if (chosen !== null) setMonth(chosen.format('YYYY-MM'))
          }}
        />
        <Segmented<string>
          aria-label="按什么统计"
          value={side}
          options={sides.map(([value, label]) => ({ value, label: `按${label}` }))}
          onChange={value => {
            if (isSide(value)) setSide(value)
          }}
        />
      </Flex>
      {some ? (
        <>
          <Table<FigureRow>
            size="small"
            rowKey="key"
            pagination={false}
            columns={columnsFor(side)}
            dataSource={[...rows, sum]}
            rowClassName={({ key }) => (key === sum.key ? 'sum-row' : '')}
          />
          <Typography.Paragraph type="secondary" style={{ marginTop: 8 }}>
            {FIGURE_NOTE}
          </Typography.Paragraph>
        </>
      ) : (
        <EmptyState title="这个月和上个月都没有诉求" hint="选别的月份看看；诉求在“诉求”里登记。" />
      )}
      {shown && unit !== undefined && (
        <BulletinDialog
          table={table}
          unit={unit}
          onClose={() => {
            setShown(false)
          }}
        />
      )}
    </>
  )
}
