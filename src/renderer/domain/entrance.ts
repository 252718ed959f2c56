import type { Credentials } from './backup/copies'
import type { Watch } from './progress'
import type { Result } from './result'
import type { NamedBytes } from './sheet/workbook'

/** What is found before anybody has signed in. */
export type Found =
  /** Nothing was ever kept here: the first day. */
  | { readonly kind: 'new' }
  /** Records are here. Seconds until a password may be tried. */
  | { readonly kind: 'closed'; readonly wait: number }
  /** The records are gone from where they were, but journal files or backups are there. */
  | { readonly kind: 'lost'; readonly copies: number; readonly journalFiles: number }
  /** A newer program wrote here. */
  | { readonly kind: 'newer' }
  /** Another window has the records open. */
  | { readonly kind: 'in-use' }

/** What could be put together from journal files and backups. */
export type Salvage = {
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly entries: number
  /** When the last entry was written, milliseconds since 1970 (UTC); null when there is none. */
  readonly lastAt: number | null
  /** Places in the journal where at least one entry is missing, entries that do not open, and changes that could not be carried out. */
  readonly gaps: number
  readonly broken: number
  readonly skipped: number
}

/** The way in to the office's records. `Inside` is what the app works with once they are open. */
export type Entrance<Inside> = {
  look(): Promise<Found>
  /** The first day: the office, its first 主任, and the recovery key to be printed. Refusals: those of `passwordProblem`, `disk-full`. */
  setUp(first: {
    readonly office: string
    readonly name: string
    readonly password: string
  }): Promise<Result<{ readonly inside: Inside; readonly recovery: string }>>
  /**
   * Refusals: `password-wrong`, `password-wait` (detail `seconds`), `recovery-shape`, `recovery-wrong`, `ring-damaged`, `data-damaged`
   * and `journal-broken` (then {@link salvage} is the way), `data-newer`, `disk-full`.
   */
  signIn(who: Credentials): Promise<Result<Inside>>
  /** A backup the clerk chooses to begin with on a new PC; null when none was chosen. */
  chooseBackup(): Promise<NamedBytes | null>
  /**
   * Put together what journal files and backups hold, or what the chosen backup holds; nothing is written. Refusals as for signing in,
   * and `nothing-to-salvage`.
   */
  salvage(who: Credentials, watch: Watch, from?: NamedBytes): Promise<Result<Salvage>>
  /** Begin the records anew with what was last put together; whatever lay there is replaced. */
  accept(): Promise<Result<Inside>>
}
