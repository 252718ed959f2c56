import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { giveTags, tagPeople } from '../../../src/renderer/domain/people/tag-people'
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

it('gives each their own, and somebody several, in one change', () => {
  const since = (day: string) => ({ name: '高龄', since: day })
  const given = [
    { person: zhang, tag: since('2025-03-07') },
    { person: li, tag: since('2026-01-01') },
    { person: li, tag: { name: '免费乘车' } },
  ]
  expect(giveTags(given)).toEqual({
    ok: true,
    value: {
      cause: 'resident-tagged',
      detail: '张伟等 2 人：高龄、免费乘车',
      save: [
        put(resident, { ...zhang, tags: [since('2025-03-07')], checked: ['tags'] }),
        put(resident, { ...li, tags: [since('2026-01-01'), { name: '免费乘车' }], checked: ['tags'] }),
      ],
    },
  })
})

it('says so when no tag was named or everybody has it', () => {
  expect(tagPeople([zhang], { name: '' })).toEqual(fail('tag-missing'))
  expect(tagPeople([wang], { name: '独居' })).toEqual(fail('tag-all-have', { tag: '独居' }))
})
