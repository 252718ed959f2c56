import {
  dwellingKey,
  readBuildingAndUnit,
  readDwelling,
  readUnitAndRoom,
  type Dwelling,
} from '../text/dwelling'
import type { FactField } from './facts'
import type { Draft } from './row-draft'

/** Puts the parts on the row, unless they name another estate than the row's own column. */
function settle(draft: Draft, parts: Dwelling | null): void {
  if (parts === null) return
  const [said, told] = [draft.estate, parts.estate]
  const differ = said !== undefined && told !== undefined
  if (differ && dwellingKey('estate', said) !== dwellingKey('estate', told)) return
  Object.assign(draft, parts, said === undefined ? {} : { estate: said })
}

const parted =
  (field: 'address' | 'building' | 'room', read: (text: string) => Dwelling | null) =>
  (draft: Draft): void => {
    const text = draft[field]
    if (text !== undefined) settle(draft, read(text))
  }

/**
 * Takes apart what one column says of several parts of a dwelling, where these have no columns of their own: `1-2-301` as address or
 * room, `2-301` as room beside a building, `1号楼2单元` as building. The address itself stays as it stood. Null where every part has
 * its column.
 */
export function dwellingReader(fields: ReadonlySet<FactField>): ((draft: Draft) => void) | null {
  const [building, unit, room] = [fields.has('building'), fields.has('unit'), fields.has('room')]
  if (unit) return null
  if (!room) return building ? null : parted('address', readDwelling)
  if (!building) return parted('room', readDwelling)
  const [ofRoom, ofBuilding] = [parted('room', readUnitAndRoom), parted('building', readBuildingAndUnit)]
  return draft => {
    if (draft.building === undefined) return
    ofRoom(draft)
    if (draft.unit === undefined) ofBuilding(draft)
  }
}
