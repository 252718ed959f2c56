import { Button } from 'antd'
import { refusalWords } from '../../domain/words/problem-words'
import { useRights } from '../../services/use-rights'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { BackupTitle } from './BackupTitle'
import { CopyTable } from './CopyTable'
import { LastCopies } from './LastCopies'
import { OtherKey } from './OtherKey'
import { RestorePreview } from './RestorePreview'
import { useCurrentRestore } from './RestoreProvider'
import { SecondPlaceCard } from './SecondPlaceCard'
import { useKeeping } from './keeper-context'
import { useBackUpNow } from './use-back-up-now'
import './backup.css'

function Overview() {
  const { state, lookAtFile, leave } = useCurrentRestore()
  const { making } = useKeeping()
  const backUpNow = useBackUpNow()
  const mayRestore = useRights().includes('restore')
  return (
    <>
      <BackupTitle
        title="备份"
        actions={
          <>
            {mayRestore && <Button onClick={() => void lookAtFile()}>从文件恢复…</Button>}
            <Button type="primary" disabled={making !== null} onClick={() => void backUpNow()}>
              {making === null ? '现在备份' : '正在备份…'}
            </Button>
          </>
        }
      />
      {state.kind === 'idle' && state.problem && (
        <RefusalAlert sentence={refusalWords(state.problem)} onClose={leave} />
      )}
      <div className="backup-places">
        <LastCopies />
        <SecondPlaceCard />
      </div>
      <CopyTable mayRestore={mayRestore} />
    </>
  )
}

function Stage() {
  const current = useCurrentRestore()
  const { state } = current
  switch (state.kind) {
    case 'idle':
      return <Overview />
    case 'working':
      return (
        <>
          <BackupTitle title="恢复备份" />
          <ProgressPanel {...state.progress} onCancel={current.cancel} />
        </>
      )
    case 'locked':
      return <OtherKey key={JSON.stringify(state.problem)} locked={state} />
    case 'planned':
      return <RestorePreview planned={state} />
  }
}

/** 设置—备份: how the copies stand, where the second ones go, and going back to one. */
export function BackupSettings() {
  return (
    <div className="backup">
      <Stage />
    </div>
  )
}
