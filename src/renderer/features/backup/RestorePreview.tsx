import { Alert, Button, Flex, Table, Typography, type TableProps } from 'antd'
import { chinaMoment } from '../../domain/backup/china-time'
import { isSameAsNow, type KindCounts } from '../../domain/backup/plan-restore'
import { clockTime } from '../../domain/journal/clock'
import { changesNothing } from '../../domain/journal/entry'
import { reasonWords, restoreTotal, restoreWords } from '../../domain/words/backup-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useJournal } from '../../services/use-records'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'
import { BackupTitle } from './BackupTitle'
import { useCurrentRestore } from './RestoreProvider'
import type { Planned, Source } from './restore-state'

type Row = KindCounts & { readonly key: string }

const columns: NonNullable<TableProps<Row>['columns']> = [
  { title: '内容', width: 160, dataIndex: 'label' },
  {
    title: '现在 → 恢复以后',
    width: 220,
    render: (_, { before, after }) => `${thousands(before)} → ${thousands(after)}`,
  },
  { title: '会有的变动', render: (_, counts) => restoreWords(counts) || '不变' },
]

const sourceWords = (source: Source): string =>
  'bytes' in source ? source.name : `${reasonWords(source)}备份`

/** How much was done at the desk after the copy was made. */
function useDoneSince(madeAt: number): number {
  return useJournal().filter(head => clockTime(head.clock) > madeAt && !changesNothing(head)).length
}

function Sentences({ planned }: { planned: Planned }) {
  const { madeAt } = planned.opened
  const since = useDoneSince(madeAt)
  return (
    <Flex vertical gap={4} style={{ paddingTop: 12, maxWidth: 900 }}>
      <Typography.Text>
        {`资料会回到 ${chinaMoment(madeAt)} 的样子。${since === 0 ? '' : `那以后做过 ${thousands(since)} 次操作，它们的结果不再保留。`}`}
      </Typography.Text>
      <Typography.Text>恢复之前，先自动备份现在的资料；恢复以后觉得不对，可以撤销。</Typography.Text>
      <Typography.Text type="secondary">
        账户和密码保持现在的，不随备份变动；已经用掉的文书编号也不会再用。
      </Typography.Text>
    </Flex>
  )
}

/** What going back to a copy would do, kind by kind, before anything is written. */
export function RestorePreview({ planned }: { planned: Planned }) {
  const { restore, leave } = useCurrentRestore()
  const { source, opened, plan, problem } = planned
  const same = isSameAsNow(plan)
  return (
    <>
      <BackupTitle
        title="恢复备份"
        onBack={leave}
        note={`${chinaMoment(opened.madeAt)} · ${sourceWords(source)}`}
        actions={
          !same && (
            <Button type="primary" onClick={() => void restore(planned)}>
              {`按此备份恢复：${restoreTotal(plan)}`}
            </Button>
          )
        }
      />
      {problem && <RefusalAlert sentence={refusalWords(problem)} />}
      {same ? (
        <Alert
          type="info"
          showIcon
          title="这份备份与现在的资料相同，不用恢复。"
          style={{ marginBottom: 12 }}
        />
      ) : (
        <Alert
          type="info"
          showIcon
          title="这份备份完好。现在还没有改动任何内容。"
          style={{ marginBottom: 12 }}
        />
      )}
      {opened.missingAttachments > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`这份备份记着的照片和扫描件里，有 ${thousands(opened.missingAttachments)} 份的文件没有找到，恢复以后打不开。存有它们的 U 盘如果没有插上，请插好再看一次。`}
          style={{ marginBottom: 12 }}
        />
      )}
      <Table<Row>
        size="small"
        pagination={false}
        columns={columns}
        dataSource={plan.counts.map(counts => ({ ...counts, key: counts.kind }))}
        locale={{ emptyText: '备份里和现在都没有内容' }}
        aria-label="恢复以后的变动"
      />
      {!same && <Sentences planned={planned} />}
    </>
  )
}
