import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { tagPeople } from '../../../src/renderer/domain/people/tag-people'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import { fail } from '../../../src/renderer/domain/result'

const wang: Resident = { id: '1', name: '王秀兰', tags: [{ name: '独居', since: '2020-01-01' }] }
const zhang: Resident = { id: '2', name: '张伟' }
const li: Resident = { id: '3', name: '李娜' }

it('gives everybody the tag in one change, and leaves who has it as they are', () => {
  const tag = { name: '独居', basis: '入户核实' }
  expect(tagPeople([wang, zhang, li], tag)).toEqual({
    ok: true,
    value: {
      cause: 'resident-tagged',
      detail: '张伟等 2 人：独居',
      save: [zhang, li].map(one => put(resident, { ...one, tags: [tag], checked: ['tags'] })),
    },
  })
})

it('sets a sensitive tag apart', () => {
  expect(tagPeople([zhang], { name: '社区矫正' })).toEqual({
    ok: true,
    value: {
      cause: 'resident-tagged',
      detail: '张伟：社区矫正',
      save: [put(resident, { ...zhang, sensitiveTags: [{ name: '社区矫正' }], checked: ['sensitiveTags'] })],
    },
  })
})

it('says so when no tag was named or everybody has it', () => {
  expect(tagPeople([zhang], { name: '' })).toEqual(fail('tag-missing'))
  expect(tagPeople([wang], { name: '独居' })).toEqual(fail('tag-all-have', { tag: '独居' }))
})
