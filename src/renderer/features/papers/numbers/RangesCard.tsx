import { Button, Card, Checkbox, Flex, Form, InputNumber, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { giveRange, takeRangeBack } from '../../../domain/paper/number-ranges'
import { seriesYears } from '../../../domain/paper/series-now'
import { numberRange, type NumberRange } from '../../../domain/records/number-range'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { AskDialog } from '../../../ui/AskDialog'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { TextField } from '../../../ui/TextField'

const columns = (device: string): NonNullable<TableProps<NumberRange>['columns']> => [
  { title: '代字', render: (_, { series }) => series },
  { title: '年份', width: 80, render: (_, { year }) => (year === 0 ? '不分年' : year) },
  { title: '号段', width: 160, render: (_, { from, to }) => `${String(from)}—${String(to)}` },
  {
    title: '领用电脑',
    width: 220,
    render: (_, range) => `${range.holder}${range.device === device ? '（本机）' : ''}`,
  },
  { title: '分配日期', width: 120, render: (_, { givenOn }) => givenOn },
]

/** 号段: which PC gives which numbers, for offices with several PCs that share no records. */
export function RangesCard() {
  const { records, world } = useServices()
  const mayWrite = useRights().includes('write')
  const ranges = useAll(numberRange)
  const { refusal, carryOut } = useDecision()
  const [asked, setAsked] = useState<NumberRange>()
  const actions: NonNullable<TableProps<NumberRange>['columns']>[number] = {
    title: '',
    width: 170,
    render: (_, range) => (
      <Flex gap={4}>
        {range.device === undefined && (
          <Button
            size="small"
            onClick={() => {
              void carryOut(giveRange(records, { ...range, device: records.device }), '已由本机领用')
            }}
          >
            本机领用
          </Button>
        )}
        <Button
          size="small"
          type="text"
          aria-label={`收回号段 ${String(range.from)}—${String(range.to)}`}
          onClick={() => {
            void carryOut(takeRangeBack(records, range), '已收回号段')
          }}
        >
          收回
        </Button>
      </Flex>
    ),
  }
  return (
    <Card
      size="small"
      title="号段（多台电脑编号时用）"
      extra={
        mayWrite && (
          <Button
            size="small"
            onClick={() => {
              setAsked({
                id: world.newId(),
                series: '',
                year: Number(world.today().slice(0, 4)),
                from: 1,
                to: 500,
                holder: '本机',
                device: records.device,
                givenOn: world.today(),
              })
            }}
          >
            分配号段
          </Button>
        )
      }
    >
      <Typography.Paragraph>
        只有一台电脑编号的，不用分号段。几台电脑各有各的资料时，给每台分一段，两台就不会编出同一个号；分了号段的代字，没领到号段的电脑不能编号。
      </Typography.Paragraph>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Table<NumberRange>
        size="small"
        rowKey="id"
        pagination={false}
        columns={mayWrite ? [...columns(records.device), actions] : columns(records.device)}
        dataSource={[...ranges]}
        locale={{ emptyText: '没有分号段' }}
      />
      {asked && (
        <RangeDialog
          key={asked.id}
          range={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}

const figures = [
  { field: 'year', label: '年份', min: 0, max: 2200, extra: '不分年的代字填 0' },
  { field: 'from', label: '起号', min: 1, max: 999_999, extra: undefined },
  { field: 'to', label: '止号', min: 1, max: 999_999, extra: undefined },
] as const

function RangeDialog({ range: given, onClose }: { range: NumberRange; onClose: () => void }) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [{ device, ...range }, setRange] = useState(given)
  const change = (part: Partial<NumberRange>): void => {
    setRange(before => ({ ...before, ...part }))
  }
  const save = async (): Promise<void> => {
    const given = { ...range, ...(device !== undefined && { device }) }
    if (await carryOut(giveRange(records, given), `已把 ${range.from}—${range.to} 分给${range.holder}`))
      onClose()
  }
  return (
    <AskDialog title="分配号段" okText="分配" refusal={refusal} onOk={() => void save()} onClose={onClose}>
      <TextField
        label="代字"
        required
        autoFocus
        value={range.series}
        choices={[...new Set(seriesYears(records, given.year).map(({ series }) => series))]}
        onChange={series => {
          change({ series })
        }}
      />
      {figures.map(({ field, label, min, max, extra }) => (
        <Form.Item key={field} label={label} extra={extra}>
          <InputNumber<number>
            aria-label={label}
            min={min}
            max={max}
            precision={0}
            value={range[field]}
            onChange={value => {
              if (value !== null) change({ [field]: value })
            }}
          />
        </Form.Item>
      ))}
      <Form.Item label="给哪台">
        <Checkbox
          checked={device !== undefined}
          onChange={({ target }) => {
            change({
              device: target.checked ? records.device : undefined,
              holder: target.checked ? '本机' : '',
            })
          }}
        >
          给本机用（现在这台电脑）
        </Checkbox>
      </Form.Item>
      {device === undefined && (
        <TextField
          label="领用电脑"
          required
          value={range.holder}
          placeholder="例如：二楼办公室"
          onChange={holder => {
            change({ holder })
          }}
        />
      )}
    </AskDialog>
  )
}
