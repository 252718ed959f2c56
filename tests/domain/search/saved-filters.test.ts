import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { savedFilter, type SavedFilter } from '../../../src/renderer/domain/records/saved-filter'
import { fail } from '../../../src/renderer/domain/result'
import { removeFilter, saveFilter } from '../../../src/renderer/domain/search/saved-filters'

const kept: SavedFilter = { id: 'f1', name: '高龄独居', search: '', choices: { tags: ['独居'] } }

it('keeps what is chosen under its name, which no other kept filter has', () => {
  const other: SavedFilter = { id: 'f2', name: ' 残疾人 ', search: '御河', choices: {} }
  expect(saveFilter(other, [kept])).toEqual({
    ok: true,
    value: {
      cause: 'filter-saved',
      detail: '残疾人',
      save: [put(savedFilter, { ...other, name: '残疾人' })],
    },
  })
  expect(saveFilter({ ...other, name: '高龄独居' }, [kept])).toEqual(
    fail('filter-name-taken', { name: '高龄独居' }),
  )
  expect(saveFilter({ ...kept, name: '高龄独居' }, [kept]).ok).toBe(true)
  expect(saveFilter({ ...other, name: '  ' }, [kept])).toEqual(fail('filter-name-missing'))
  expect(saveFilter({ ...other, name: '长'.repeat(31) }, [])).toEqual(
    fail('filter-name-long', { most: '30' }),
  )
})

it('takes a kept filter away by its id', () => {
  expect(removeFilter(kept)).toEqual({
    cause: 'filter-removed',
    detail: '高龄独居',
    save: [],
    remove: [{ kind: savedFilter, id: 'f1' }],
  })
})
