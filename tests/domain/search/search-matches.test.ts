import { describe, expect, it } from 'vitest'
import { closeness, rangesOf, searchMatches } from '../../../src/renderer/domain/search/search-matches'
import type { SearchedFact } from '../../../src/renderer/domain/search/searched-facts'

const facts: readonly SearchedFact[] = [
  { by: 'name', text: '王秀兰' },
  { by: 'pinyin', text: 'wangxiulan' },
  { by: 'idNumber', text: '11010519491231002X' },
  { by: 'phone', text: '13812341234' },
  { by: 'dwelling', text: '文和园-10-1-101' },
]

describe('why somebody was found', () => {
  it('is told by the first fact that has each word, with the places to mark', () => {
    expect(searchMatches(facts, '秀兰 1234')).toEqual([
      { fact: facts[0], ranges: [[1, 3]] },
      {
        fact: facts[3],
        ranges: [
          [3, 7],
          [7, 11],
        ],
      },
    ])
    expect(searchMatches(facts, '002x ＷＡＮＧ')).toEqual([
      { fact: facts[1], ranges: [[0, 4]] },
      { fact: facts[2], ranges: [[14, 18]] },
    ])
  })
  it('marks nothing where nothing of what was typed stands', () => {
    expect(rangesOf('文和园', ['御河'])).toEqual([])
  })
})

it('comes closest by the whole name, then by how it begins, then by the ends of numbers', () => {
  const close = (typed: string) => closeness(facts, typed)
  expect(['王秀兰', 'wangxiulan', '王', 'wangx', '1381', '002x', '秀兰', '文和园'].map(close)).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3,
  ])
})
