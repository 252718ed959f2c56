import type { Place } from '../desktop'
import type { Watch } from '../progress'
import type { StoredRecord } from '../records/define-record'
import type { Result } from '../result'
import type { NamedBytes } from '../sheet/workbook'

/** On what occasion a copy was made. */
export const backupReasons = {
  start: '启动时',
  timer: '定时',
  quit: '退出时',
  upgrade: '升级前',
  import: '导入前',
  restore: '恢复前',
  compact: '整理历史前',
  manual: '手动',
} as const
export type BackupReason = keyof typeof backupReasons

/** A copy as it lies in one of the places. */
export type Copy = {
  readonly place: Place
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970 (UTC), by its name. */
  readonly madeAt: number
  readonly reason: BackupReason
  /** It lies in a place that is shared, and is not of these records. */
  readonly foreign?: true
}

/** How the second place fared: `none` is chosen, it was not there, or it was full. */
export type SecondCopy = 'written' | 'none' | 'place-missing' | 'disk-full'

/** When the last good copy was made in each place (milliseconds since 1970, UTC), as far as known. */
export type CopyState = {
  readonly here: number | null
  readonly second: number | null
  readonly lastFailure: string | null
  /** How many photos and scans on record have a file that is missing or damaged, as the last copy found. */
  readonly wrongAttachments?: number
}

/** What opens a backup that was sealed with another key than today's. */
export type Credentials =
  | { readonly kind: 'password'; readonly name: string; readonly password: string }
  | { readonly kind: 'recovery'; readonly recovery: string }

/** A copy opened whole. */
export type OpenedCopy = {
  readonly madeAt: number
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  all(kind: string): readonly StoredRecord[]
  /** How many of the photos and scans it names have no file in either place. */
  readonly missingAttachments: number
  /** Puts the files it names in place, sealed under today's key, before its records are restored. Refusals: `disk-full`, `cancelled`. */
  bringAttachments(watch: Watch): Promise<Result<null>>
}

/** Copies of everything that is kept. */
export type Copies = {
  /**
   * Write a copy here and in the second place, read it back, open it whole, and only then call it good; then remove those that the
   * rotation no longer keeps. Files of photos and scans are looked through and brought to the second place before the copy that names
   * them; those nothing needs any more are removed. Refusals: `disk-full`, `backup-damaged` (what was read back is not what was written), `cancelled`.
   */
  make(reason: BackupReason, watch: Watch): Promise<Result<SecondCopy>>
  /** Newest first. */
  list(): Promise<readonly Copy[]>
  state(): CopyState
  /** Calls `listener` when the state changed; returns how to stop. */
  watch(listener: () => void): () => void
  /**
   * Open a copy, or a file from elsewhere. Refusals: `backup-damaged`, `backup-missing`, `data-newer`, `backup-other-key` (credentials
   * of its day are needed), `password-wrong`, `recovery-shape`, `recovery-wrong`.
   */
  open(copy: Copy | NamedBytes, credentials: Credentials | null, watch: Watch): Promise<Result<OpenedCopy>>
}
