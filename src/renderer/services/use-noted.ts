import type { Noted } from '../domain/paper/noted'
import { useServices } from './services'
import { useMe } from './use-me'

/** Today, and who is signed in: what is noted of a paper with everything that becomes of it. */
export function useNoted(): Noted {
  const { world } = useServices()
  return { on: world.today(), by: useMe().name }
}
