import { Alert } from 'antd'
import { useState } from 'react'
import { clockFarOff } from '../../domain/backup/guards'
import { clockTime } from '../../domain/journal/clock'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useKeeping } from './keeper-context'

const closable = { 'aria-label': '关闭提示' }

/** The last thing done at the desk. Signing in is not, or a wrong clock would be measured against itself. */
function useLastWorkAt(): number | null {
  const { records } = useServices()
  const [last] = useState(() => records.journal().find(({ cause }) => cause !== 'signed-in'))
  return last === undefined ? null : clockTime(last.clock)
}

/**
 * Warnings above every screen: the disk is nearly full, the PC's clock cannot be right. `builtAt`: when the program was built, in
 * milliseconds since 1970 (UTC).
 */
export function BackupGuards({ builtAt }: { builtAt: number }) {
  const { world } = useServices()
  const { space } = useKeeping()
  const lastWorkAt = useLastWorkAt()
  const [clock] = useState(() => clockFarOff(world.now(), lastWorkAt, builtAt))
  return (
    <>
      {space && (
        <Alert
          key={space.code}
          banner
          type={space.code === 'space-stop' ? 'error' : 'warning'}
          title={refusalWords(space)}
          closable={space.code === 'space-stop' ? false : closable}
        />
      )}
      {!clock.ok && <Alert banner type="warning" title={refusalWords(clock.problem)} closable={closable} />}
    </>
  )
}
