import { put, type Change } from '../journal/entry'
import { savedFilter, type SavedFilter } from '../records/saved-filter'
import { fail, ok, type Result } from '../result'

const LONGEST_NAME = 30

/**
 * The change that keeps what is chosen under a name, or gives a kept one another name. Refusals: `filter-name-missing`,
 * `filter-name-long`, `filter-name-taken`.
 */
export function saveFilter(filter: SavedFilter, kept: readonly SavedFilter[]): Result<Change> {
  const name = filter.name.trim()
  if (name === '') return fail('filter-name-missing')
  if (Array.from(name).length > LONGEST_NAME) return fail('filter-name-long', { most: String(LONGEST_NAME) })
  if (kept.some(other => other.name === name && other.id !== filter.id)) {
    return fail('filter-name-taken', { name })
  }
  return ok({ cause: 'filter-saved', detail: name, save: [put(savedFilter, { ...filter, name })] })
}

export const removeFilter = ({ id, name }: SavedFilter): Change => ({
  cause: 'filter-removed',
  detail: name,
  save: [],
  remove: [{ kind: savedFilter, id }],
})
