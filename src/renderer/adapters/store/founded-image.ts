import { tick } from '../../domain/journal/clock'
import { decideEntry } from '../../domain/journal/decide-entry'
import type { EntryHead, Put } from '../../domain/journal/entry'
import { atOnce } from '../../domain/paced'
import type { KeyRing, Seal } from '../../domain/ports'
import { currentShapes } from '../../domain/records/shapes'
import type { World } from '../../domain/world'
import { startEntry } from './entries/prepare-entry'
import type { StoreImage } from './image'
import { startBook } from './pages/page-book'

/** Records a store is founded with. */
type Founded = { readonly detail: string; readonly actor: string; readonly save: readonly Put[] }

function countsOf(puts: readonly Put[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of puts) counts[kind.kind] = (counts[kind.kind] ?? 0) + 1
  return counts
}

/** A store whose only entry founds it with these records, each checked by its kind's schema; one that does not fit is a fault. */
export function foundedImage(
  { detail, actor, save }: Founded,
  { ring, seal, world }: { readonly ring: KeyRing; readonly seal: Seal; readonly world: World },
): { readonly image: StoreImage; readonly counts: Readonly<Record<string, number>> } {
  const { version, kinds } = currentShapes
  const book = startBook(kinds.map(({ kind }) => kind))
  const device = world.newId()
  const clock = tick(null, world.now(), device)
  const begun = startEntry(book, { clock, version }, seal)
  const decided = atOnce(decideEntry({ cause: 'records-founded', detail, save }, () => undefined))
  if (!decided.ok) throw new Error(`Records refused: ${JSON.stringify(decided.problem)}`)
  for (const one of decided.value) atOnce(begun.take(one))
  const counts = countsOf(save)
  const head: EntryHead = {
    id: world.newId(),
    clock,
    actor,
    device,
    version,
    cause: 'records-founded',
    detail,
    counts,
  }
  const { sealed, link, journal } = atOnce(begun.close(head, decided.value, ''))
  const image = { ring, device, version, entry: head.id, link, pages: sealed.rows, journal }
  return { image, counts }
}
