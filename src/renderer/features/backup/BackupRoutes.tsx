import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { refusalWords } from '../../domain/words/problem-words'
import { useRights } from '../../services/use-rights'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
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
  const navigate = useNavigate()
  const { state, lookAtFile, leave } = useCurrentRestore()
  const { making } = useKeeping()
  const backUpNow = useBackUpNow()
  const mayRestore = useRights().includes('restore')
  return (
    <>
      <PageTitle
        title="备份"
        onBack={() => void navigate('/settings')}
        actions={
          <>
            {mayRestore && <Button onClick={() => void lookAtFile()}>从文件恢复…</Button>}
            <Button type="primary" loading={making !== null} onClick={() => void backUpNow()}>
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

/** 设置 › 备份: how the copies stand, where the second ones go, and going back to one. */
export function BackupRoutes() {
  const current = useCurrentRestore()
  const { state } = current
  switch (state.kind) {
    case 'idle':
      return <Overview />
    case 'working':
      return (
        <>
          <PageTitle title="恢复备份" />
          <ProgressPanel {...state.progress} onCancel={current.cancel} />
        </>
      )
    case 'locked':
      return <OtherKey key={JSON.stringify(state.problem)} locked={state} />
    case 'planned':
      return <RestorePreview planned={state} />
  }
}
