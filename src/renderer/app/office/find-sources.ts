import { contentOf } from '../../adapters/store/files/file-frames'
import { readFile } from '../../adapters/store/files/read-file'
import { keyIdOf } from '../../adapters/store/files/newest-ring'
import { storeMark } from '../../adapters/store/store-mark'
import { readFrames } from '../../adapters/store/frames/frames'
import type { Source } from '../../adapters/store/salvage'
import { readCopyName } from '../../domain/backup/copy-name'
import type { Desktop } from '../../domain/desktop'
import type { KeyRing } from '../../domain/ports'
import type { NamedBytes } from '../../domain/sheet/workbook'

/** A file with the ring it carries. */
export type RingedSource = Source & { readonly ring: KeyRing; readonly device: string | null }

function withRing(name: string, file: Uint8Array): RingedSource | null {
  const { frames, damage } = readFrames(file)
  const { ring, head } = contentOf(frames)
  return ring === null ? null : { name, frames, damage, ring, device: head?.device ?? null }
}

/** A backup the clerk chose, as the only source; empty where it is none. */
export function sourcesIn({ name, bytes }: NamedBytes): readonly RingedSource[] {
  const source = withRing(name, bytes)
  return source === null ? [] : [source]
}

/** The copies that may be of these records, newest first: a stick in the second place may hold those of another office as well. */
async function ownCopies({ backups }: Desktop, device: string | null) {
  const listed = (await backups.list())
    .flatMap(file => {
      const read = readCopyName(file.name)
      return read === null ? [] : [{ ...file, madeAt: read.madeAt, store: read.store }]
    })
    .toSorted((a, b) => b.madeAt - a.madeAt)
  const here = listed.filter(({ place }) => place === 'here')
  const own = device === null ? here.find(({ store }) => store !== null)?.store : storeMark(device)
  return own === undefined ? listed : listed.filter(copy => copy.place === 'here' || copy.store === own)
}

/** The newest copy that is undamaged as a file, else the newest that carries a ring. */
async function newestCopy(desktop: Desktop, device: string | null): Promise<RingedSource | null> {
  const { backups } = desktop
  let damaged: RingedSource | null = null
  for (const { place, name } of await ownCopies(desktop, device)) {
    const file = await backups.read(place, name)
    const source = file === null ? null : withRing(name, file)
    if (source?.damage.length === 0) return source
    damaged ??= source
  }
  return damaged
}

/** What a lost store can be put together from: every journal file that carries a ring, and the newest copy. */
export async function findSources(desktop: Desktop): Promise<readonly RingedSource[]> {
  const found: (RingedSource | null)[] = []
  for (const file of await desktop.journal.list())
    found.push(withRing(file.name, await readFile(desktop.journal, file)))
  const device = found.find(source => source?.device != null)?.device ?? null
  found.push(await newestCopy(desktop, device))
  return found.filter(source => source !== null)
}

/** Those sealed with the same data key as this ring's. */
export const underKeyOf = (ring: KeyRing, sources: readonly RingedSource[]): readonly RingedSource[] =>
  sources.filter(source => keyIdOf(source.ring) === keyIdOf(ring))
