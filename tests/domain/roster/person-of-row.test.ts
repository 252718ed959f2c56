import { describe, expect, it } from 'vitest'
import type { KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aResident, anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'
import { apply } from '../../builders/an-import'

const wangs = anIdNumber('19510307', '122')
const zhangs = anIdNumber('19881123', '011')
const fresh = anIdNumber('20010203', '025')
const known: KnownPeople = {
  residents: [
    aResident({ id: 'wang', name: '王秀兰', idNumber: wangs, phones: ['13812341234'] }),
    aResident({ id: 'zhang', name: '张伟', idNumber: zhangs }),
    aResident({ id: 'namesake', name: '张伟' }),
    aResident({ id: 'other', name: '张伟' }),
  ],
  households: [],
  houses: [],
}

/** What importing rows of id, name and number would do. */
function planned(...rows: readonly (readonly Cell[])[]) {
  const plan = planOf(aSheet([['文源编号', '姓名', '身份证号'], ...rows]), known)
  return plan.rows.map(({ state, recordId, candidates, changes, problems }) => ({
    state,
    whom: recordId ?? candidates,
    changes: changes.map(({ field, after }) => `${field} ${after}`),
    codes: problems.map(({ code, column }) => `${column} ${code}`),
  }))
}

describe('a list of ours that comes back with the ids of those on it', () => {
  it('is about the person on record even when name and number have changed', () => {
    expect(planned(['wang', '王秀蓝', fresh])).toEqual([
      { state: 'update', whom: 'wang', changes: ['name 王秀蓝', `idNumber ${fresh}`], codes: [] },
    ])
  })

  it('tells namesakes apart, however alike their rows are', () => {
    expect(planned(['other', '张伟'], ['namesake', '张伟'], ['zhang', '张伟', zhangs])).toEqual(
      ['other', 'namesake', 'zhang'].map(whom => ({ state: 'unchanged', whom, changes: [], codes: [] })),
    )
  })

  it('takes the row that bears the id before a row that is only alike', () => {
    expect(planned([null, '王秀兰', wangs], ['wang', '王秀兰', wangs]).map(({ state }) => state)).toEqual([
      'unchanged',
      'rejected',
    ])
    expect(planned([null, '张伟'], ['other', '张伟']).map(({ whom }) => whom)).toEqual(['namesake', 'other'])
  })

  it('ignores an id that nobody on record has, and says so', () => {
    expect(planned(['gone', '王秀兰', wangs], ['gone too', '李四', fresh])).toEqual([
      { state: 'unchanged', whom: 'wang', changes: [], codes: ['A person-unknown'] },
      { state: 'create', whom: [], changes: [], codes: ['A person-unknown'] },
    ])
  })

  it('refuses the second row that bears the same id, as a copied row does', () => {
    expect(planned(['wang', '王秀兰', wangs], ['wang', '李四', fresh])).toEqual([
      { state: 'unchanged', whom: 'wang', changes: [], codes: [] },
      { state: 'rejected', whom: [], changes: [], codes: ['A person-repeated'] },
    ])
  })

  it('leaves a number that is somebody else’s to the clerk, with both of them to choose from', () => {
    expect(planned(['wang', '王秀兰', zhangs])).toEqual([
      { state: 'doubtful', whom: ['wang', 'zhang'], changes: [], codes: ['C number-of-another'] },
    ])
  })

  it('keeps the number on record where the list has stars, and refuses stars about nobody known', () => {
    expect(planned(['wang', '王秀蓝', '140299************'], ['gone', '李四', '140299************'])).toEqual(
      [
        { state: 'update', whom: 'wang', changes: ['name 王秀蓝'], codes: ['C masked'] },
        { state: 'rejected', whom: [], changes: [], codes: ['C id-shape', 'A person-unknown'] },
      ],
    )
  })

  it('changes the person it names, and nobody else', () => {
    const sheet = aSheet([
      ['文源编号', '姓名', '身份证号'],
      ['zhang', '张玮', zhangs],
    ])
    const after = apply(planOf(sheet, known), known)
    expect(after.residents.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'wang 王秀兰',
      'zhang 张玮',
      'namesake 张伟',
      'other 张伟',
    ])
  })
})
