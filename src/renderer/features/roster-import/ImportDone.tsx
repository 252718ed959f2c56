import { Button, Flex, Result } from 'antd'
import { useNavigate } from 'react-router'
import { useUndo } from '../../services/use-undo'
import { useWatchedWork } from '../../services/use-watched-work'
import { ProgressPanel } from '../../ui/ProgressPanel'
import type { ImportState } from './import-state'
import { useCurrentImport } from './RosterImportProvider'
import { writeWords } from './write-words'

/** 完成: what was written, and the ways on from here. */
export function ImportDone({
  done,
  onAnew,
}: {
  done: Extract<ImportState, { kind: 'done' }>
  onAnew: () => void
}) {
  const navigate = useNavigate()
  const { about, words } = useCurrentImport().kind
  const { undo } = useUndo()
  const { progress, run, cancel } = useWatchedWork('撤销导入')
  const takeBack = async (): Promise<void> => {
    if (await run(watch => undo(done.head, watch))) onAnew()
  }
  if (progress) return <ProgressPanel {...progress} onCancel={cancel} />
  return (
    <Result
      status="success"
      title={`已导入：${writeWords(done.counts)}`}
      subTitle={done.fileName}
      extra={
        <Flex gap={8} justify="center">
          <Button
            type="primary"
            onClick={() => {
              onAnew()
              void navigate(words.path)
            }}
          >
            {`去${words.list}`}
          </Button>
          {about !== 'enterprises' && (
            <Button onClick={() => void navigate(`/settings/personal-data/collections/${done.head.id}`)}>
              登记收集依据
            </Button>
          )}
          <Button onClick={onAnew}>再导入一份</Button>
          <Button onClick={() => void takeBack()}>撤销导入</Button>
        </Flex>
      }
    />
  )
}
