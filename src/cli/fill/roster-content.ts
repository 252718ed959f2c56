import { loadPinyin } from '../../renderer/adapters/pinyin/load-pinyin'
import { roles } from '../../renderer/domain/accounts/roles'
import type { RecordsNow } from '../../renderer/domain/calendar/due-item'
import { figuresFromRoster, type RosterFigures } from '../../renderer/domain/forms/counts/from-roster'
import { filtersIn, type MappingFile } from '../../renderer/domain/forms/mapping-file'
import { atOnce } from '../../renderer/domain/paced'
import { house } from '../../renderer/domain/records/house'
import type { SavedFilter } from '../../renderer/domain/records/saved-filter'
import { startPeopleFinder, type PeopleFinder } from '../../renderer/domain/search/people-finder'
import type { Sheet } from '../../renderer/domain/sheet/workbook'
import { pcWorld } from '../pc-world'

const { rights } = roles.director

/** Finds people by the words of a filter; made ready only where one of them has words. */
async function finderFor(
  records: RecordsNow,
  filters: readonly SavedFilter[],
): Promise<PeopleFinder['find'] | undefined> {
  if (filters.every(({ search }) => search.trim() === '')) return undefined
  const finder = startPeopleFinder(records, await loadPinyin.load(), rights, pcWorld.today())
  atOnce(finder.catchUp())
  return finder.find
}

/** The figures of a form, counted from the people of a roster. */
export async function rosterFigures(
  sheet: Sheet,
  mapping: MappingFile,
  records: RecordsNow,
): Promise<RosterFigures> {
  const filters = filtersIn(mapping)
  const find = await finderFor(records, filters)
  const houses = new Map(records.all(house).map(one => [one.id, one]))
  return figuresFromRoster(sheet, mapping, {
    ...{ records, filters, find: words => find?.(words) ?? [] },
    seen: { houseOf: ({ houseId = '' }) => houses.get(houseId), rights, today: pcWorld.today() },
  })
}
