import { useCallback } from 'react'
import { chinaMoment } from '../domain/backup/china-time'
import { useServices } from './services'

/** This moment at the office's clock, `YYYY-MM-DDTHH:mm`. */
export function useNow(): () => string {
  const { world } = useServices()
  return useCallback(() => chinaMoment(world.now()).replace(' ', 'T'), [world])
}
