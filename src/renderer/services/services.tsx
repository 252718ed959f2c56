import { createContext, useContext, type ReactNode } from 'react'
import type { Accounts } from '../domain/accounts/accounts'
import type { Attachments } from '../domain/attachments/attachments'
import type { Copies } from '../domain/backup/copies'
import type { Desktop } from '../domain/desktop'
import type { History } from '../domain/personal-data/history'
import type {
  Archives,
  Pages,
  PaperChecks,
  Pinyin,
  Preview,
  Records,
  Sheets,
  WordFiles,
} from '../domain/ports'
import type { World } from '../domain/world'

/** Everything a feature may reach outside itself. */
export type Services = {
  readonly records: Records
  readonly sheets: Sheets
  readonly archives: Archives
  readonly pages: Pages
  readonly wordFiles: WordFiles
  readonly paperChecks: PaperChecks
  readonly pinyin: Pinyin
  readonly preview: Preview
  readonly desktop: Desktop
  readonly world: World
  readonly accounts: Accounts
  readonly copies: Copies
  readonly history: History
  readonly attachments: Attachments
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
