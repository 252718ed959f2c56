import { describe, expect, it } from 'vitest'
import { addToRoll, readRollLines, rollFigures, withRoll } from '../../../src/renderer/domain/meeting/roll'
import { aNewMeeting, countingIds, people } from '../../builders/a-meeting'

describe('the roll', () => {
  const roll = [
    ...people(3, 'present'),
    ...people(1, 'excused'),
    ...people(1, 'absent'),
    ...people(2, 'observer'),
    ...people(1, 'awaited'),
  ]

  it('counts observers apart: they are not among those entitled to vote', () => {
    expect(rollFigures(roll)).toEqual({
      entitled: 6,
      awaited: 1,
      present: 3,
      proxy: 0,
      excused: 1,
      absent: 1,
      observer: 2,
    })
  })

  it('sets 应到 and 实到 of the election, which are the sign-ins and nothing else', () => {
    const { election } = withRoll(aNewMeeting(), roll)
    expect([election?.entitled, election?.present]).toEqual([6, 3])
  })
})

describe('people pasted into the roll', () => {
  it('are read as 姓名 单位 职务 from a spreadsheet, a list with commas, or words with spaces', () => {
    const text = '王秀兰\t华安物业公司\t总经理\r\n李建国，文源社区党委，书记\n赵敏 文和园业委会 主任\n\n  '
    expect(readRollLines(text)).toEqual([
      { name: '王秀兰', unit: '华安物业公司', post: '总经理' },
      { name: '李建国', unit: '文源社区党委', post: '书记' },
      { name: '赵敏', unit: '文和园业委会', post: '主任' },
    ])
  })

  it('have names of two characters closed up that lists set apart', () => {
    expect(readRollLines('赵 敏 业委会\n赵　敏\t业委会')).toEqual([
      { name: '赵敏', unit: '业委会', post: '' },
      { name: '赵敏', unit: '业委会', post: '' },
    ])
  })

  it('keep several duties and rare characters as they stand', () => {
    expect(readRollLines('𬱖䶮 社区 党委书记 居委会主任')).toEqual([
      { name: '𬱖䶮', unit: '社区', post: '党委书记 居委会主任' },
    ])
  })

  it('are put on it once', () => {
    const [first] = readRollLines('赵敏 业委会 主任')
    const once = addToRoll([], [first!, first!], countingIds())
    expect(addToRoll(once, [first!, { ...first!, unit: '物业公司' }], countingIds('new'))).toEqual([
      { id: 'id-1', name: '赵敏', unit: '业委会', post: '主任', attendance: 'awaited' },
      { id: 'new-1', name: '赵敏', unit: '物业公司', post: '主任', attendance: 'awaited' },
    ])
  })
})
