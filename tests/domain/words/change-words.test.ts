import { expect, it } from 'vitest'
import { changeWords, recordName } from '../../../src/renderer/domain/words/change-words'

const change = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) => ({
  kind: 'resident',
  id: '1',
  before,
  after,
})

it.each([
  [change(null, { name: '王秀兰' }), '新增'],
  [change({ name: '王秀兰' }, null), '移出'],
  [change({ phones: ['1'] }, { phones: ['2'], remarks: '搬来' }), '修改联系电话、备注'],
])('calls a change what a clerk calls it', (what, words) => {
  expect(changeWords(what)).toBe(words)
})

it('names a record by what the entry keeps of it, else by what it is now', () => {
  expect(recordName(change(null, { name: '王秀兰' }), undefined)).toBe('王秀兰')
  expect(recordName(change({ phones: ['1'] }, {}), { name: '张伟' })).toBe('张伟')
  expect(recordName(change({ name: '王芳' }, null), undefined)).toBe('王芳')
})
