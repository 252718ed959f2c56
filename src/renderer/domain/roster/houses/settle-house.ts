import { dwellingReader } from '../dwelling-of-row'
import type { Draft, Found } from '../row-draft'
import type { HouseFact } from './house-facts'
import { partsOf } from './owners-in-cells'

type HouseDraft = Draft<HouseFact>

const dwellingParts = ['estate', 'building', 'unit', 'room'] as const

/** Takes a place in one column apart: 文和园5号楼1单元102. The words themselves are not kept. */
function partPlace(draft: HouseDraft, columns: ReadonlySet<HouseFact>): void {
  const named = new Set<'address' | (typeof dwellingParts)[number]>(
    dwellingParts.filter(part => columns.has(part)),
  )
  const { place: address } = draft
  const dwelling: Draft = { ...(address !== undefined && { address }) }
  for (const part of dwellingParts) if (draft[part] !== undefined) dwelling[part] = draft[part]
  dwellingReader(named)?.(dwelling)
  for (const part of dwellingParts) if (dwelling[part] !== undefined) draft[part] = dwelling[part]
  delete draft.place
}

const missing = (field: HouseFact, label: string): Found<HouseFact> => ({
  field,
  flaw: { code: 'fact-missing', detail: { label } },
})

function unevenOwners(draft: HouseDraft): readonly Found<HouseFact>[] {
  const owners = partsOf(draft.owner ?? '').length
  const counts = (['ownerNumber', 'ownerPhone', 'ownerShare'] as const).map(field => ({
    field,
    told: partsOf(draft[field] ?? '').length,
  }))
  return counts
    .filter(({ told }) => told !== 0 && told !== owners)
    .map(({ field, told }): Found<HouseFact> =>
      owners === 0
        ? missing('owner', '业主姓名')
        : {
            field,
            flaw: { code: 'owners-uneven', detail: { owners: String(owners), told: String(told) } },
          },
    )
    .slice(0, 1)
}

/** Puts a row of a roster of houses in order. Found: `fact-missing` (小区, 室), `owners-uneven`. */
export function settleHouse(draft: HouseDraft, columns: ReadonlySet<HouseFact>): readonly Found<HouseFact>[] {
  const placeTold = draft.place !== undefined
  partPlace(draft, columns)
  const at: HouseFact = placeTold && !columns.has('room') ? 'place' : 'room'
  return [
    ...(draft.estate === undefined ? [missing(columns.has('estate') ? 'estate' : at, '小区')] : []),
    ...(draft.room === undefined ? [missing(at, '室')] : []),
    ...unevenOwners(draft),
  ]
}
