import { createContext, useContext, type ReactNode } from 'react'
import { rosterKinds, rosterKindOf } from '../../domain/roster/kinds/roster-kinds'
import type { RosterAbout, RosterKind } from '../../domain/roster/kinds/roster-kind'
import { useRosterImport, type RosterImport } from './use-roster-import'

type Imports = ReadonlyMap<RosterAbout, RosterImport>

const ImportsContext = createContext<Imports>(new Map())
/** The kind alone: it stays while the import goes on, and with it whatever is drawn from it. */
const KindContext = createContext<RosterKind | undefined>(undefined)
const ImportContext = createContext<RosterImport | undefined>(undefined)

/** Keeps the import of one kind of roster beside those of the others. */
function Keeper({ kinds, children }: { kinds: readonly [RosterKind, ...RosterKind[]]; children: ReactNode }) {
  const [kind, ...others] = kinds
  const current = useRosterImport(kind)
  const imports = new Map([...useContext(ImportsContext), [kind.about, current] as const])
  const [next, ...rest] = others
  return (
    <ImportsContext value={imports}>
      {next === undefined ? children : <Keeper kinds={[next, ...rest]}>{children}</Keeper>}
    </ImportsContext>
  )
}

/** Keeps imports going, or under review, while the clerk looks at other screens: one of each kind of roster. */
export function RosterImportProvider({ children }: { children: ReactNode }) {
  const [first, ...others] = rosterKinds
  return first === undefined ? children : <Keeper kinds={[first, ...others]}>{children}</Keeper>
}

/** The import of a kind of roster is the current one of the screens below. */
export function CurrentImport({ about, children }: { about: RosterAbout; children: ReactNode }) {
  const kind = rosterKindOf(about)
  const current = useContext(ImportsContext).get(kind.about)
  return (
    <KindContext value={kind}>
      <ImportContext value={current}>{children}</ImportContext>
    </KindContext>
  )
}

export function useCurrentImport(): RosterImport {
  const current = useContext(ImportContext)
  if (current === undefined) throw new Error('useCurrentImport outside CurrentImport')
  return current
}

export function useCurrentKind(): RosterKind {
  const kind = useContext(KindContext)
  if (kind === undefined) throw new Error('useCurrentKind outside CurrentImport')
  return kind
}
