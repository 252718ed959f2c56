import type { RecordsNow } from '../../renderer/domain/calendar/due-item'
import { house } from '../../renderer/domain/records/house'
import { household } from '../../renderer/domain/records/household'
import { resident } from '../../renderer/domain/records/resident'
import type { RecordKind, RecordOf, StoredRecord } from '../../renderer/domain/records/define-record'
import type { KnownPeople } from '../../renderer/domain/roster/known-people'

/** The people of a roster, their households and houses as records; of every other kind there are none. */
export function recordsOfRoster({ residents, households, houses }: KnownPeople): RecordsNow {
  const lists: Readonly<Record<string, readonly StoredRecord[]>> = {
    [resident.kind]: residents,
    [household.kind]: households,
    [house.kind]: houses,
  }
  const all = <K extends RecordKind>(kind: K) => (lists[kind.kind] ?? []) as readonly RecordOf<K>[]
  return { all, find: (kind, id) => all(kind).find(one => (one as StoredRecord).id === id) }
}
