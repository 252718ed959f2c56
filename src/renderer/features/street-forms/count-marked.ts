import type { Right } from '../../domain/accounts/roles'
import type { FilledValue } from '../../domain/forms/filling'
import { markedCells } from '../../domain/forms/counts/marked-cells'
import type { MarkedCells } from '../../domain/forms/form-mapping'
import { whoGoesIn } from '../../domain/forms/who-goes-in'
import type { Watch } from '../../domain/progress'
import { resident } from '../../domain/records/resident'
import { savedFilter } from '../../domain/records/saved-filter'
import type { WhoGoesIn } from '../../domain/records/street-form'
import type { Result } from '../../domain/result'
import type { Seen } from '../../domain/search/roster-filters'
import type { Services } from '../../services/services'
import { foundBy } from './found-by'

type Ports = Pick<Services, 'records' | 'pinyin' | 'world'>

/** The figures of the cells a form names one by one, as they are now. Refusals: `form-filter-gone`, `cancelled`. */
export async function countMarked(
  ports: Ports,
  cells: MarkedCells | undefined,
  { seen, rights, watch }: { readonly seen: Seen; readonly rights: readonly Right[]; readonly watch: Watch },
): Promise<Result<ReadonlyMap<string, FilledValue>>> {
  const { records, world } = ports
  const [residents, filters] = [records.all(resident), records.all(savedFilter)]
  const asked = Object.values(cells ?? {}).flatMap(one => (one.kind === 'people' ? [one.filter] : []))
  const counted = new Map<string, number>()
  for (const filter of new Set(asked)) {
    const found = await foundBy(ports, filters.find(({ id }) => id === filter)?.search, rights, watch)
    if (!found.ok) return found
    const who: WhoGoesIn = { kind: 'filter', filter, plus: [], minus: [] }
    const people = whoGoesIn(who, { residents, filters, seen, found: found.value })
    if (!people.ok) return people
    counted.set(filter, people.value.length)
  }
  return markedCells(cells, { records, today: world.today(), peopleOf: id => counted.get(id) })
}
