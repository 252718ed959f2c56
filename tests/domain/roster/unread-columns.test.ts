import { expect, it } from 'vitest'
import { flagHeadings } from '../../../src/renderer/domain/roster/data/headings'
import { unreadColumns } from '../../../src/renderer/domain/roster/unread-columns'
import { aSheet, planOf } from '../../builders/a-sheet'

const unread = (...headings: readonly string[]) =>
  unreadColumns(planOf(aSheet([headings, ['王秀兰']])).columns).map(({ heading }) => heading)

it('a column nothing is read from is told, but not one by which people are told apart or their state is known', () => {
  expect(unread('姓名', '序号', '年龄', '文源编号', '联系电话')).toEqual(['序号', '年龄'])
  const flags = Object.values(flagHeadings).flatMap(names => names.split(' '))
  expect(unread('姓名', ...flags)).toEqual([])
})
