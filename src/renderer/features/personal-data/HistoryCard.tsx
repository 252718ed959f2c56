import { Button, Card, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { pendingErasures } from '../../domain/personal-data/erase-history'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useJournal } from '../../services/use-records'
import { useWatchedWork } from '../../services/use-watched-work'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'

/** How many people were erased whom the journal still tells of; undefined until it has been read. */
function usePending(): number | undefined {
  const { records } = useServices()
  const heads = useJournal()
  const [pending, setPending] = useState<number>()
  useEffect(() => {
    let left = false
    void pendingErasures(records).then(people => {
      if (!left) setPending(people)
    })
    return () => {
      left = true
    }
  }, [records, heads])
  return pending
}

/** 整理历史: takes those who were deleted out of the journal too. */
export function HistoryCard() {
  const { history } = useServices()
  const notices = useNotices()
  const may = useMay('keys')
  const pending = usePending()
  const work = useWatchedWork('先备份现在的资料')
  const [refusal, setRefusal] = useState<Problem>()

  const compact = async (): Promise<void> => {
    setRefusal(undefined)
    const done = await work.run(watch => history.compact(watch))
    if (done.ok) notices.done(`已整理历史：${done.value.detail}`)
    else setRefusal(done.problem)
  }
  const none = pending === 0 || pending === undefined
  return (
    <Card size="small" title="已删除的人的历史">
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      {work.progress ? (
        <ProgressPanel {...work.progress} onCancel={work.cancel} />
      ) : (
        <>
          <Typography.Paragraph>
            <strong role="status">
              {none ? '没有待清除的历史。' : `${thousands(pending)} 人的历史待清除。`}
            </strong>
            操作记录一条不少，只清除其中关于这些人的内容。整理前自动备份；整理中请不要关机。
          </Typography.Paragraph>
          {may ? (
            <Button disabled={none} onClick={() => void compact()}>
              整理历史
            </Button>
          ) : (
            <Typography.Text>由主任办理。</Typography.Text>
          )}
        </>
      )}
    </Card>
  )
}
