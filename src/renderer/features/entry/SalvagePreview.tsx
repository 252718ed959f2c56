import { Alert, Button, Descriptions, Flex, Typography } from 'antd'
import { useState } from 'react'
import type { Salvage } from '../../domain/entrance'
import { recordKinds } from '../../domain/records'
import { series } from '../../domain/records/series'
import type { Problem, Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { EntryCard } from '../../ui/EntryCard'
import { momentText } from '../../ui/moment-text'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'

/** What could not be put together, a sentence each. */
function lossSentences({ gaps, broken, skipped }: Salvage): readonly string[] {
  return [
    { count: gaps, words: `操作记录有 ${thousands(gaps)} 处缺失，缺的那些改动没有找到` },
    { count: broken, words: `${thousands(broken)} 条操作记录打不开` },
    { count: skipped, words: `${thousands(skipped)} 处改动接不上，没有找回` },
  ].flatMap(({ count, words }) => (count > 0 ? [words] : []))
}

function Loss({ salvaged }: { salvaged: Salvage }) {
  const sentences = lossSentences(salvaged)
  if (sentences.length === 0) return <Alert type="success" showIcon title="没有发现缺失。" />
  return <Alert type="warning" showIcon title={`${sentences.join('；')}。`} />
}

/** What was put together, before anything is written. */
export function SalvagePreview({
  salvaged,
  onBack,
  onAccept,
}: {
  salvaged: Salvage
  onBack: () => void
  onAccept: () => Promise<Result<unknown>>
}) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const { counts, lastAt, entries } = salvaged
  const found = recordKinds.filter(({ kind }) => kind !== series.kind && (counts[kind] ?? 0) > 0)

  const accept = async (): Promise<void> => {
    setBusy(true)
    const accepted = await onAccept()
    setBusy(false)
    if (!accepted.ok) setRefusal(accepted.problem)
  }

  return (
    <EntryCard title="找到这些内容" width={600}>
      <Flex vertical gap={16}>
        {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
        <Descriptions
          size="small"
          bordered
          column={2}
          items={[
            ...found.map(({ kind, label }) => ({
              key: kind,
              label,
              children: <span className="figures">{thousands(counts[kind] ?? 0)}</span>,
            })),
            { key: 'entries', label: '操作记录', children: `${thousands(entries)} 条` },
            {
              key: 'last',
              label: '最后一次操作',
              children: lastAt === null ? '没有' : momentText(lastAt),
            },
          ]}
        />
        <Loss salvaged={salvaged} />
        <Typography.Text type="secondary">
          现在还没有写入。恢复以后就用这些内容继续工作，最后一次操作之后录入的要重新录入。
        </Typography.Text>
        <Flex gap={12}>
          <Button size="large" disabled={busy} onClick={onBack}>
            先不恢复
          </Button>
          <Button type="primary" size="large" autoFocus loading={busy} onClick={() => void accept()}>
            用这些内容恢复
          </Button>
        </Flex>
      </Flex>
    </EntryCard>
  )
}
