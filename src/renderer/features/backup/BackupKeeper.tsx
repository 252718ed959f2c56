import { useEffect, useState, type ReactNode } from 'react'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { copyKeeper } from './copy-keeper'
import { KeeperContext, LeaveContext } from './keeper-context'
import { AskUnsaved } from './AskUnsaved'
import { Leaving } from './Leaving'
import { RestoreProvider } from './RestoreProvider'
import { useLeaving } from './use-leaving'

const EVERY_MINUTE = 60_000

/** Makes copies when they are due for as long as the frame is there, and the last one when the window is closed. */
export function BackupKeeper({ children }: { children: ReactNode }) {
  const services = useServices()
  const notices = useNotices()
  const [keeper] = useState(() =>
    copyKeeper(services, problem => {
      notices.refused(refusalWords(problem))
    }),
  )
  const { leaving, leave, stay } = useLeaving(keeper)
  const [fault, setFault] = useState<Error>()

  useEffect(() => {
    const failed = (error: unknown): void => {
      setFault(error instanceof Error ? error : new Error(String(error)))
    }
    keeper.start().catch(failed)
    const timer = setInterval(() => {
      keeper.tick().catch(failed)
    }, EVERY_MINUTE)
    return () => {
      clearInterval(timer)
    }
  }, [keeper])

  if (fault !== undefined) throw fault
  return (
    <KeeperContext value={keeper}>
      {leaving.kind === 'staying' || leaving.kind === 'asked' ? (
        <LeaveContext value={leave}>
          <RestoreProvider>{children}</RestoreProvider>
          {leaving.kind === 'asked' && <AskUnsaved onLeave={leave} onStay={stay} />}
        </LeaveContext>
      ) : (
        <Leaving leaving={leaving} />
      )}
    </KeeperContext>
  )
}
