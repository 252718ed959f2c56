/** How long something new may wait for its copy, in milliseconds: 15 minutes. */
export const COPY_INTERVAL = 15 * 60_000

/** Moments in milliseconds since 1970 (UTC); null: there is none. */
export type CopyMoments = {
  readonly now: number
  /** The last good copy. */
  readonly lastCopyAt: number | null
  /** The last entry in the journal. */
  readonly lastEntryAt: number | null
}

/**
 * Whether something was written that the last copy may lack. A copy dated after `now` says nothing: the PC's clock went back since. One
 * of the same second is not taken to hold the entry, since names tell whole seconds only.
 */
export function lacksCopy({ now, lastCopyAt, lastEntryAt }: CopyMoments): boolean {
  if (lastEntryAt === null) return false
  return lastCopyAt === null || lastCopyAt > now || lastEntryAt >= lastCopyAt
}

/** Whether the timer makes a copy: something is new, and the last copy is 15 minutes old. Starting makes one in any case, quitting when {@link lacksCopy}. */
export function timerDue(moments: CopyMoments): boolean {
  const { now, lastCopyAt } = moments
  if (!lacksCopy(moments)) return false
  return lastCopyAt === null || lastCopyAt > now || now - lastCopyAt >= COPY_INTERVAL
}
