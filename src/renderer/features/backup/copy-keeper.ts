import type { BackupReason, SecondCopy } from '../../domain/backup/copies'
import { COPY_INTERVAL, lacksCopy, timerDue, type CopyMoments } from '../../domain/backup/due'
import { lowSpace } from '../../domain/backup/guards'
import type { DiskSpace, SecondPlace } from '../../domain/desktop'
import { clockTime } from '../../domain/journal/clock'
import { unwatched, type Watch } from '../../domain/progress'
import { fail, ok, type Problem, type Result } from '../../domain/result'
import { sizeWords } from '../../domain/words/backup-words'
import type { Services } from '../../services/services'

/** What the keeper is doing, and how the places stand. A new value with every change. */
export type Keeping = {
  /** On what occasion a copy is being made; null: none is. */
  readonly making: BackupReason | null
  /** Why the last attempt came to nothing, if it did. */
  readonly failure: Problem | null
  /** Undefined until the shell has answered. */
  readonly place: SecondPlace | undefined
  readonly room: DiskSpace | undefined
  /** Why room on the disk must be made, if it must. */
  readonly space: Problem | null
  /** This moment, in milliseconds since 1970 (UTC), to the minute. */
  readonly now: number
}

export type CopyKeeper = ReturnType<typeof copyKeeper>

/** Desktops for which the copy of this start has been made: one for each time the program was started. */
const started = new WeakSet<Services['desktop']>()

/**
 * Makes copies when they are due, one after the other. `onRefused` is told why one could not be made, once for as long as the reason
 * stays the same.
 */
export function copyKeeper(
  { records, copies, desktop, world }: Pick<Services, 'records' | 'copies' | 'desktop' | 'world'>,
  onRefused: (problem: Problem) => void,
) {
  let keeping: Keeping = {
    making: null,
    failure: null,
    place: undefined,
    room: undefined,
    space: null,
    now: world.now(),
  }
  let last: Promise<unknown> = Promise.resolve()
  let triedAt: number | null = null
  let toldCode: string | null = null
  const listeners = new Set<() => void>()

  function show(next: Partial<Keeping>): void {
    keeping = { ...keeping, ...next }
    for (const listener of listeners) listener()
  }

  function moments(): CopyMoments {
    const newest = records.journal()[0]
    return {
      now: world.now(),
      lastCopyAt: copies.state().here,
      lastEntryAt: newest === undefined ? null : clockTime(newest.clock),
    }
  }

  function tell(problem: Problem | null): void {
    if (problem !== null && problem.code !== toldCode) onRefused(problem)
    toldCode = problem?.code ?? null
  }

  /** A fault in this background work is told in words and logged; it does not take the screen away under the clerk's hands. */
  async function tryToMake(reason: BackupReason, watch: Watch): Promise<Result<SecondCopy>> {
    try {
      return await copies.make(reason, watch)
    } catch (fault) {
      await desktop.log('fault', 'backup', fault instanceof Error ? fault.name : typeof fault)
      return fail('backup-failed')
    }
  }

  /** Asks the shell anew how the places stand. */
  async function look(): Promise<void> {
    const [place, room] = await Promise.all([desktop.secondPlace(), desktop.diskSpace()])
    const level = lowSpace(room)
    const space =
      level === 'enough' ? null : { code: `space-${level}`, detail: { free: sizeWords(room.here) } }
    show({ place, room, space, now: world.now() })
  }

  async function makeNow(reason: BackupReason, watch: Watch): Promise<Result<SecondCopy>> {
    triedAt = world.now()
    show({ making: reason })
    const made = await tryToMake(reason, watch)
    if (made.ok) {
      show({ making: null, failure: null })
      tell(made.value === 'disk-full' ? { code: 'second-full' } : null)
    } else if (made.problem.code === 'cancelled') show({ making: null })
    else {
      show({ making: null, failure: made.problem })
      tell(made.problem)
    }
    await look()
    return made
  }

  /** Makes a copy once the one being made is done. */
  function make(reason: BackupReason, watch: Watch = unwatched): Promise<Result<SecondCopy>> {
    const next = () => makeNow(reason, watch)
    const making = last.then(next, next)
    last = making
    return making
  }

  /** Whether a copy that could not be made is worth another try. */
  function mayRetry(now: number): boolean {
    return triedAt === null || now < triedAt || now - triedAt >= COPY_INTERVAL
  }

  return {
    make,
    look,
    keeping: (): Keeping => keeping,
    watch: (listener: () => void) => {
      listeners.add(listener)
      return (): void => {
        listeners.delete(listener)
      }
    },
    /** The copy of this start, unless it has been made. */
    async start(): Promise<void> {
      if (started.has(desktop)) await look()
      else {
        started.add(desktop)
        await make('start')
      }
    },
    /** To be called every minute. */
    async tick(): Promise<void> {
      const now = world.now()
      show({ now })
      if (keeping.making === null && mayRetry(now) && timerDue(moments())) await make('timer')
    },
    /** The copy of quitting, where one is lacking once the one being made is done. */
    async quit(): Promise<Result<SecondCopy>> {
      await last.catch(() => undefined)
      return lacksCopy(moments()) ? make('quit') : ok('none')
    },
  }
}
