import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../src/renderer/domain/roster/fact-changes'

describe('tags a roster tells', () => {
  const known = { name: '王秀兰', tags: '独居', sensitiveTags: '社区矫正' }

  it('that the office has set apart are on record already, and do not come back as open ones', () => {
    expect(changesOf({ name: '王秀兰', tags: '社区矫正、独居' }, known)).toEqual([])
  })

  it('beside those are taken without them', () => {
    expect(changesOf({ name: '王秀兰', tags: '社区矫正、独居、高龄' }, known)).toEqual([
      { field: 'tags', before: '独居', after: '独居、高龄' },
    ])
  })
})
