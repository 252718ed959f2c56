import type { BackupReason, Copies, Copy, CopyState, SecondCopy } from '../../../domain/backup/copies'
import { copyName, readCopyName } from '../../../domain/backup/copy-name'
import { superseded } from '../../../domain/backup/rotation'
import type { Place, PlacedFile } from '../../../domain/desktop'
import type { Watch } from '../../../domain/progress'
import { recordKinds } from '../../../domain/records/index'
import { fail, ok, type Result } from '../../../domain/result'
import { attachment, type Attachment } from '../../../domain/records/attachment'
import { storeMark } from '../store-mark'
import type { CopyParts } from './copy-parts'
import { openCopy } from './open-copy'

/** A file that lies among the copies, when its name is one of ours. `store`: whose copies they are to be. */
const asCopy =
  (store: string) =>
  (file: PlacedFile): readonly Copy[] => {
    const read = readCopyName(file.name)
    if (read === null) return []
    const { madeAt, reason } = read
    const foreign = file.place === 'second' && read.store !== store
    return [{ ...file, madeAt, reason, ...(foreign && { foreign }) }]
  }

type Pressed = {
  readonly bytes: Uint8Array
  /** The photos and scans its records name. */
  readonly named: readonly Attachment[]
}

const sameBytes = (one: Uint8Array, other: Uint8Array | null): boolean =>
  other?.length === one.length && one.every((byte, at) => byte === other[at])

/** Copies of the opened records. `known` is what lay in the places when they were opened. */
export function openCopies(parts: CopyParts, known: readonly PlacedFile[]): Copies {
  const { records, name, desktop, attachments, press, turn, session, world } = parts
  const { backups } = desktop
  const store = storeMark(records.journal().at(-1)?.device ?? '')
  const listeners = new Set<() => void>()
  const newestIn = (place: Place): number | null => {
    const times = known.flatMap(asCopy(store)).filter(copy => copy.place === place && !copy.foreign)
    return times.length === 0 ? null : Math.max(...times.map(({ madeAt }) => madeAt))
  }
  let state: CopyState = { here: newestIn('here'), second: newestIn('second'), lastFailure: null }

  function tell(next: Partial<CopyState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  const list = async () =>
    (await backups.list()).flatMap(asCopy(store)).toSorted((a, b) => b.madeAt - a.madeAt)

  /** Later than every copy there is, so that its name is new even when two are made in a second or the clock was set back. */
  async function freshTime(): Promise<number> {
    const copies = await list()
    const now = world.now()
    const clash = copies.filter(copy => Math.abs(copy.madeAt - now) < 60_000).map(copy => copy.madeAt)
    return Math.max(now, ...clash.map(time => time + 1000))
  }

  /** The bytes of a copy, and nothing written meanwhile. */
  function bytesNow(madeAt: number): Promise<Pressed> {
    return records.still(async () => {
      const counts = Object.fromEntries(recordKinds.map(kind => [kind.kind, records.all(kind).length]))
      const named = records.all(attachment)
      return { bytes: await press.make({ name, key: session.key, madeAt, counts }), named }
    })
  }

  /** Write a copy and open what was written; one that does not open whole is removed again. */
  async function writeHere(fileName: string, bytes: Uint8Array): Promise<Result<null>> {
    const written = await backups.write('here', fileName, bytes)
    if (written !== 'written') return fail('disk-full')
    const back = await backups.read('here', fileName)
    const checked = back === null ? fail<null>('backup-damaged') : await press.check(back, session.key)
    if (checked.ok) return ok(null)
    await backups.remove('here', fileName)
    return fail('backup-damaged')
  }

  async function writeSecond(fileName: string, { bytes, named }: Pressed): Promise<SecondCopy> {
    const { chosen } = await desktop.secondPlace()
    if (chosen === null) return 'none'
    if (!chosen.present) return 'place-missing'
    const brought = await attachments.copyToSecond(named)
    if (brought !== 'written') return brought
    const written = await backups.write('second', fileName, bytes)
    if (written !== 'written') return written
    if (sameBytes(bytes, await backups.read('second', fileName))) return 'written'
    await backups.remove('second', fileName)
    return 'place-missing'
  }

  async function rotate(): Promise<void> {
    for (const { place, name: old } of superseded(await list(), world.now(), store))
      await backups.remove(place, old)
    await attachments.clear(await list(), world.now())
  }

  async function makeOne(reason: BackupReason, watch: Watch): Promise<Result<SecondCopy>> {
    const madeAt = await freshTime()
    const fileName = copyName(madeAt, reason, store)
    const pressed = await bytesNow(madeAt)
    if (watch.cancelled()) return fail('cancelled')
    const here = await writeHere(fileName, pressed.bytes)
    if (!here.ok) {
      tell({ lastFailure: here.problem.code })
      return fail(here.problem.code)
    }
    const wrongAttachments = await attachments.check()
    const second = await writeSecond(fileName, pressed)
    await rotate()
    tell({
      here: madeAt,
      lastFailure: null,
      wrongAttachments,
      ...(second === 'written' && { second: madeAt }),
    })
    return ok(second)
  }

  return {
    make: (reason, watch) => turn(() => makeOne(reason, watch)),
    list,
    state: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    open: (copy, credentials, watch) => openCopy(parts, copy, credentials, watch),
  }
}
