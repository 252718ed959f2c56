import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useWatchedWork } from '../../../services/use-watched-work'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useShortcut } from '../../../ui/use-shortcut'
import { issueBatch } from './issue-batch'
import type { Batch } from './use-batch'

/** Names of the first few, for a sentence. */
const someNames = (names: readonly string[]): string =>
  `${names.slice(0, 5).join('、')}${names.length > 5 ? `等 ${names.length} 人` : ''}`

/** Why the batch is not issued as it stands; undefined where it can be. */
function standsAgainst({ entries, settled }: Batch): string | undefined {
  if (!settled) return '正在核对刚填的内容，请稍候再点。'
  if (entries.length === 0) return '还没有名单。请先粘贴名单、选择名单文件，或者到居民名册勾选。'
  const lacking = entries.filter(({ lacks }) => lacks.length > 0).map(({ person }) => person.name)
  return lacking.length === 0
    ? undefined
    : `还有 ${lacking.length} 份缺内容：${someNames(lacking)}。请补填，或者去掉这几份，再开具；还没有编号。`
}

/** Issues the whole batch in one entry; its numbers are taken last, when every paper has been tried. */
export function IssueBatchButton({ batch, onIssued }: { batch: Batch; onIssued: (entryId: string) => void }) {
  const services = useServices()
  const notices = useNotices()
  const { modal } = App.useApp()
  const { progress, run, cancel } = useWatchedWork('试排文书')
  const { entries, paper } = batch
  const [refused, setRefused] = useState<{ readonly of: Batch['entries']; readonly sentence: string }>()
  const refusal = refused?.of === entries ? refused.sentence : undefined
  const setRefusal = (sentence: string | undefined): void => {
    setRefused(sentence === undefined ? undefined : { of: entries, sentence })
  }
  const lacking = entries.filter(({ lacks }) => lacks.length > 0)

  const carryOut = async (): Promise<void> => {
    const certificates = entries.map(({ certificate }) => certificate)
    const issued = await run(watch => issueBatch(services, certificates, watch))
    setRefusal(issued.ok ? undefined : refusalWords(issued.problem))
    if (!issued.ok) return
    const numbers = issued.value.papers.flatMap(({ number }) => number ?? [])
    notices.done(`已开具${paper.title} ${issued.value.papers.length} 份：${numbers[0] ?? ''}起`)
    onIssued(issued.value.entryId)
  }
  const ask = (): void => {
    const against = standsAgainst(batch)
    setRefusal(against)
    if (against !== undefined) return
    modal.confirm({
      title: `开具${paper.title} ${entries.length} 份`,
      content: '编号按名单的顺序一次取用。试排时可以取消，取消的不占编号；编号以后开错了的，在登记簿里作废。',
      okText: `编号并开具 ${entries.length} 份`,
      cancelText: '再看看',
      onOk: () => {
        void carryOut()
      },
    })
  }
  const dropLacking = (): void => {
    batch.setPeople(batch.people.filter(({ key }) => !lacking.some(({ person }) => person.key === key)))
    setRefusal(undefined)
  }
  useShortcut('Ctrl+S', ask)
  if (progress !== undefined) return <ProgressPanel {...progress} onCancel={cancel} />
  return (
    <Flex vertical gap={8} align="flex-start">
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Flex gap={8}>
        <Button type="primary" onClick={ask}>
          {entries.length === 0 ? '编号并开具' : `编号并开具 ${entries.length} 份`}
        </Button>
        {lacking.length > 0 && lacking.length < entries.length && (
          <Button onClick={dropLacking}>{`去掉缺内容的 ${lacking.length} 份`}</Button>
        )}
      </Flex>
    </Flex>
  )
}
