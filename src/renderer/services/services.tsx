import { createContext, useContext, type ReactNode } from 'react'
import type { Desktop } from '../domain/desktop'
import type { Pages, Preview, Records, Sheets } from '../domain/ports'
import type { World } from '../domain/world'

/** Everything a feature may reach outside itself. */
export type Services = {
  readonly records: Records
  readonly sheets: Sheets
  readonly pages: Pages
  readonly preview: Preview
  readonly desktop: Desktop
  readonly world: World
}

const ServicesContext = createContext<Services | undefined>(undefined)

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === undefined) throw new Error('useServices outside ServicesProvider')
  return services
}
