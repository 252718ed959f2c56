import { z } from 'zod'
import { savedFilter, type SavedFilter } from '../records/saved-filter'
import { formMapping, type FormMapping } from './form-mapping'

const carried = z.strictObject(savedFilter.schema.omit({ id: true }).shape)

/** How a form is filled as it leaves the program: with what the saved filters search for whose people its cells count. */
export const mappingFile = formMapping.safeExtend({ filters: z.record(z.string(), carried).optional() })
export type MappingFile = z.infer<typeof mappingFile>

/** The mapping with the conditions of the saved filters it counts by. */
export function withFilters(mapping: FormMapping, filters: readonly SavedFilter[]): MappingFile {
  const counted = Object.values(mapping.cells ?? {}).flatMap(one =>
    one.kind === 'people' ? [one.filter] : [],
  )
  const kept = filters.filter(({ id }) => counted.includes(id))
  if (kept.length === 0) return mapping
  return { ...mapping, filters: Object.fromEntries(kept.map(({ id, ...conditions }) => [id, conditions])) }
}

/** The saved filters that came with a mapping. */
export const filtersIn = ({ filters = {} }: MappingFile): readonly SavedFilter[] =>
  Object.entries(filters).map(([id, conditions]) => ({ id, ...conditions }))
