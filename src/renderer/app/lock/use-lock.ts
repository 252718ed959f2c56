import { useCallback, useState } from 'react'
import { useIdleMinutes } from '../../services/idle-minutes'
import { useServices } from '../../services/services'
import { useShortcut } from '../../ui/use-shortcut'
import { useIdle } from './use-idle'

/** Whether the window is locked: by Ctrl+L, by a button, or because nobody touched it for the minutes this PC is set to. */
export function useLock() {
  const { world } = useServices()
  const minutes = useIdleMinutes()
  const [locked, setLocked] = useState(false)
  const lock = (): void => {
    setLocked(true)
  }
  useShortcut('Ctrl+L', lock)
  const now = useCallback(() => world.now(), [world])
  useIdle(minutes, !locked, now, lock)
  return {
    locked,
    lock,
    open: () => {
      setLocked(false)
    },
  }
}
