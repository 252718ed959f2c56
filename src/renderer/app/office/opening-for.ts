import { pageSealing } from '../../adapters/seal/page-sealing'
import { signedIn } from '../../adapters/store/accounts/open-accounts'
import type { Session } from '../../adapters/store/accounts/session'
import type { Opening } from '../../adapters/store/open-records'
import { may } from '../../domain/accounts/roles'
import { causes } from '../../domain/journal/entry'
import type { Desktop } from '../../domain/desktop'
import type { KeyRing } from '../../domain/ports'
import { browserWorld } from '../browser-world'

/** What the records are opened with for whoever signed in. `founder` writes the first entries, before there is an account on record. */
export function openingFor(desktop: Desktop, session: Session, ring: KeyRing, founder?: string): Opening {
  let first = founder
  return {
    world: browserWorld,
    sealing: pageSealing,
    key: session.key,
    ring,
    journal: desktop.journal,
    actor: records => {
      const name = first ?? signedIn(records, session.holder).name
      first = undefined
      return name
    },
    may: (cause, records) => {
      const { needs } = causes[cause]
      return first !== undefined || needs === null || may(signedIn(records, session.holder).role, needs)
    },
  }
}
