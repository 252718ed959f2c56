import { Alert, Button, Card, Flex, Table, Tag, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { numberGaps, type Gap } from '../../../domain/paper/number-gaps'
import {
  FEW_LEFT,
  lastTaken,
  numbersLeft,
  seriesYears,
  uncheckedRestore,
  type SeriesYear,
} from '../../../domain/paper/series-now'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { useServices } from '../../../services/services'
import { useJournal } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { CheckNumbersDialog } from './CheckNumbersDialog'
import { ExplainGapDialog } from './ExplainGapDialog'

type Row = SeriesYear & {
  readonly key: string
  readonly last: number
  readonly left: number | undefined
  readonly unchecked: boolean
  readonly gaps: readonly Gap[]
  readonly voided: readonly IssuedPaper[]
}

/** Every series as it stands, drawn again after each commit. */
function useRows(): readonly Row[] {
  const { records, world } = useServices()
  useJournal()
  return seriesYears(records, Number(world.today().slice(0, 4))).map(at => ({
    ...at,
    key: `${at.series}:${String(at.year)}`,
    last: lastTaken(records, at),
    left: numbersLeft(records, at),
    unchecked: uncheckedRestore(records, at) !== undefined,
    gaps: numberGaps(records, at),
    voided: records
      .all(issuedPaper)
      .filter(
        ({ numbered, voided }) =>
          voided !== undefined && numbered?.series === at.series && numbered.year === at.year,
      ),
  }))
}

/** A series nobody knows yet, where a restore of this year leaves open whether it was used after the backup; undefined: none does. */
function useUnlisted(): SeriesYear | undefined {
  const { records, world } = useServices()
  const at = { series: '', year: Number(world.today().slice(0, 4)) }
  return uncheckedRestore(records, at) === undefined ? undefined : at
}

const spanWords = ({ from, to }: Pick<Gap, 'from' | 'to'>): string =>
  from === to ? `${String(from)} 号` : `${String(from)}—${String(to)} 号`

const columns: NonNullable<TableProps<Row>['columns']> = [
  { title: '代字', render: (_, { series }) => series },
  { title: '年份', width: 80, render: (_, { year }) => (year === 0 ? '不分年' : year) },
  { title: '已用到', width: 90, render: (_, { last }) => `${String(last)} 号` },
  {
    title: '本机号段',
    width: 130,
    render: (_, { left }) => {
      if (left === undefined) return '不分号段'
      return left < FEW_LEFT ? (
        <Tag color="error">{`只剩 ${String(left)} 个`}</Tag>
      ) : (
        `还有 ${String(left)} 个`
      )
    },
  },
  { title: '作废', width: 70, render: (_, { voided }) => voided.length },
  {
    title: '缺号',
    width: 150,
    render: (_, { gaps }) => {
      const unexplained = gaps.filter(({ why }) => why === 'unexplained')
      if (unexplained.length > 0) return <Tag color="error">{`${String(unexplained.length)} 处未说明`}</Tag>
      return gaps.length === 0 ? '无' : `${String(gaps.length)} 处，已说明`
    },
  },
]

type GapLine = { readonly at: number; readonly words: string; readonly gap?: Gap }

const gapWords = (gap: Gap): string =>
  gap.why === 'unexplained'
    ? `${spanWords(gap)}缺：登记簿里没有，原因还没有说明`
    : `${spanWords(gap)}缺：${gap.reason}`

const voidLine = ({ numbered, voided }: IssuedPaper): readonly GapLine[] =>
  numbered === undefined || voided === undefined
    ? []
    : [
        {
          at: numbered.nth,
          words: `${String(numbered.nth)} 号作废：${voided.reason}（${voided.on} ${voided.by}）`,
        },
      ]

/** The missing and the void numbers of a series, each with its ground. */
function GapList({ row, onExplain }: { row: Row; onExplain: ((gap: Gap) => void) | undefined }) {
  const lines: readonly GapLine[] = [
    ...row.gaps.map(gap => ({ at: gap.from, words: gapWords(gap), gap })),
    ...row.voided.flatMap(voidLine),
  ].toSorted((a, b) => a.at - b.at)
  if (lines.length === 0) return <Typography.Text type="secondary">没有缺号，没有作废。</Typography.Text>
  return (
    <Flex vertical gap={4}>
      {lines.map(({ words, gap }) => (
        <Flex key={words} gap={8} align="center">
          <span>{words}</span>
          {gap?.why === 'unexplained' && onExplain && (
            <Button
              size="small"
              aria-label={`说明缺号 ${spanWords(gap)}`}
              onClick={() => {
                onExplain(gap)
              }}
            >
              说明原因
            </Button>
          )}
        </Flex>
      ))}
    </Flex>
  )
}

/** 各代字用到几号，缺号和作废. */
export function SeriesCard() {
  const mayWrite = useRights().includes('write')
  const rows = useRows()
  const [gap, setGap] = useState<Gap & SeriesYear>()
  const [checking, setChecking] = useState<SeriesYear>()
  const another = useUnlisted()
  return (
    <Card size="small" title="各代字用到几号">
      {rows
        .filter(({ unchecked }) => unchecked)
        .map(row => (
          <Alert
            key={row.key}
            type="warning"
            showIcon
            style={{ marginBottom: 8 }}
            title={`恢复过备份，“${row.series}”暂停编号。`}
            description="备份之后开具的文书不在登记簿里，它们的号不能再用。请看最近发出的纸质文书用到几号。"
            action={
              mayWrite && (
                <Button
                  onClick={() => {
                    setChecking(row)
                  }}
                >
                  核对编号
                </Button>
              )
            }
          />
        ))}
      {mayWrite && another && (
        <Flex gap={8} align="center" style={{ paddingBottom: 8 }}>
          <Typography.Text type="secondary">恢复备份以后第一次用的代字，开具前也要核对。</Typography.Text>
          <Button
            size="small"
            onClick={() => {
              setChecking(another)
            }}
          >
            核对没有列出的代字
          </Button>
        </Flex>
      )}
      <Table<Row>
        size="small"
        pagination={false}
        columns={columns}
        dataSource={[...rows]}
        locale={{ emptyText: '还没有编过号。第一份编号的文书开具以后，这里列出用到几号、有没有缺号。' }}
        expandable={{
          expandedRowRender: row => (
            <GapList
              row={row}
              onExplain={
                mayWrite
                  ? one => {
                      setGap({ ...one, series: row.series, year: row.year })
                    }
                  : undefined
              }
            />
          ),
        }}
      />
      {gap && (
        <ExplainGapDialog
          gap={gap}
          onClose={() => {
            setGap(undefined)
          }}
        />
      )}
      {checking && (
        <CheckNumbersDialog
          at={checking}
          onClose={() => {
            setChecking(undefined)
          }}
        />
      )}
    </Card>
  )
}
