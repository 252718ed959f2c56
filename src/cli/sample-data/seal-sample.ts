import { keys as usualKeys } from '../../renderer/adapters/seal/keys'
import { sealing } from '../../renderer/adapters/seal/sealing'
import { startEntry } from '../../renderer/adapters/store/entries/prepare-entry'
import { writeBackup } from '../../renderer/adapters/store/files/backup-file'
import { startBook } from '../../renderer/adapters/store/pages/page-book'
import { sampleAccount } from '../../renderer/domain/backup/sample-account'
import { tick } from '../../renderer/domain/journal/clock'
import { decideEntry } from '../../renderer/domain/journal/decide-entry'
import { put, type EntryHead, type Put } from '../../renderer/domain/journal/entry'
import { atOnce } from '../../renderer/domain/paced'
import type { Keys } from '../../renderer/domain/ports'
import { account } from '../../renderer/domain/records/account'
import { currentShapes } from '../../renderer/domain/records/shapes'
import type { World } from '../../renderer/domain/world'

function countsOf(puts: readonly Put[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of puts) counts[kind.kind] = (counts[kind.kind] ?? 0) + 1
  return counts
}

/** The records as a backup that an office may begin with; each is checked by its kind's schema, and one that does not fit is a fault. */
export async function sealSample(
  records: readonly Put[],
  world: World,
  keys: Keys = usualKeys,
): Promise<Uint8Array> {
  const holder = { id: world.newId(), name: sampleAccount.name }
  const { ring, key } = await keys.found(holder, sampleAccount.password)
  const seal = sealing.sealWith(key)
  const save = [put(account, { ...holder, role: 'director', since: world.today() }), ...records]
  const { version, kinds } = currentShapes
  const book = startBook(kinds.map(({ kind }) => kind))
  const device = world.newId()
  const clock = tick(null, world.now(), device)
  const begun = startEntry(book, { clock, version }, seal)
  const change = { cause: 'records-founded', detail: '示例数据', save } as const
  const decided = atOnce(decideEntry(change, () => undefined))
  if (!decided.ok) throw new Error(`The sample is refused: ${JSON.stringify(decided.problem)}`)
  for (const one of decided.value) atOnce(begun.take(one))
  const counts = countsOf(save)
  const head: EntryHead = {
    id: world.newId(),
    clock,
    actor: sampleAccount.name,
    device,
    version,
    cause: change.cause,
    detail: change.detail,
    counts,
  }
  const entry = atOnce(begun.close(head, decided.value, ''))
  const { rows: pages } = entry.sealed
  const image = { ring, device, version, entry: head.id, link: entry.link, pages, journal: entry.journal }
  return atOnce(writeBackup(image, { madeAt: world.now(), counts }, seal))
}
