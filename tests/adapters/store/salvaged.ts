import { readFrames } from '../../../src/renderer/adapters/store/frames/frames'
import { openPage } from '../../../src/renderer/adapters/store/pages/page-rows'
import { salvage, type Salvaged } from '../../../src/renderer/adapters/store/salvage'
import { currentShapes, type Shapes } from '../../../src/renderer/domain/records/shapes'
import { atOnce } from '../../../src/renderer/domain/paced'
import { asRecords, type History, type Records } from './a-history'

/** What can be put together from the bytes of files. */
export function salvageOf(
  { seal }: Pick<History, 'seal'>,
  files: readonly Uint8Array[],
  shapes: Shapes = currentShapes,
): Salvaged | null {
  const sources = files.map((file, nth) => ({ name: `file ${nth}`, ...readFrames(file) }))
  return atOnce(salvage(sources, seal, shapes))
}

/** The same, where there is something. */
export function salvaged(history: Pick<History, 'seal'>, ...files: readonly Uint8Array[]): Salvaged {
  const found = salvageOf(history, files)
  if (found === null) throw new Error('Nothing could be salvaged')
  return found
}

/** The records of the store that was put together. */
export function recordsOf({ image }: Salvaged, { seal }: Pick<History, 'seal'>): Records {
  const kinds = [...new Set(image.pages.map(({ kind }) => kind))]
  const on = (kind: string) =>
    image.pages.filter(page => page.kind === kind).flatMap(page => openPage(page, seal))
  return asRecords(kinds.map(kind => [kind, on(kind)] as const))
}
