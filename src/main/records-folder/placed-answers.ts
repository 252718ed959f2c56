import type { Answers } from '../../preload/contract'
import type { PlacedSort } from './data/placed-sorts'
import type { PlacedFolder } from './placed-folder'
import { away, type SecondPlace } from './second-place'

/** Answers for one sort of files, in both places. */
type PlacedAnswers = {
  readonly list: Answers['backup:list']
  readonly write: Answers['backup:write']
  readonly read: Answers['backup:read']
  readonly remove: Answers['backup:remove']
}

export function placedAnswers(sort: PlacedSort, here: PlacedFolder, second: SecondPlace): PlacedAnswers {
  return {
    list: async () => {
      const there = await second.withFiles(sort, 'quick', found => found.list())
      return [
        ...(await here.list()).map(file => ({ place: 'here' as const, ...file })),
        ...(there === away ? [] : there).map(file => ({ place: 'second' as const, ...file })),
      ]
    },
    async write({ place, name, bytes }) {
      if (place === 'here') return { outcome: await here.write(name, bytes) }
      const outcome = await second.withFiles(sort, 'copying', (found, signal) =>
        found.write(name, bytes, signal),
      )
      return { outcome: outcome === away ? 'place-missing' : outcome }
    },
    async read({ place, name }) {
      const bytes =
        place === 'here'
          ? await here.read(name)
          : await second.withFiles(sort, 'copying', found => found.read(name))
      return bytes === away || bytes === null ? null : { bytes }
    },
    async remove({ place, name }) {
      if (place === 'here') await here.remove(name)
      else await second.withFiles(sort, 'quick', found => found.remove(name))
      return {}
    },
  }
}
