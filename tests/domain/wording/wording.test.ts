import { describe, expect, it } from 'vitest'
import { checkWording } from '../../../src/renderer/domain/wording/check-wording'
import { fillWording } from '../../../src/renderer/domain/wording/fill-wording'
import type { Term, Wording } from '../../../src/renderer/domain/wording/wording'
import {
  resetWording,
  setWording,
  versionsOf,
  wordingInForce,
} from '../../../src/renderer/domain/wording/wording-in-force'
import { paperWording, type PaperWording } from '../../../src/renderer/domain/records/paper-wording'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { savedOf } from '../../builders/a-change'
import { fixedWorld } from '../../builders/fixed-world'

const terms: readonly Term[] = [
  { name: '姓名', use: 'required' },
  { name: '电话', use: 'optional' },
  { name: '单位', use: 'free' },
]
const words = (...body: string[]): Wording => ({ title: '证明', body })
const told = (wording: Wording) => checkWording(wording, terms).map(refusalWords)

describe('words with places to be filled', () => {
  it('take the facts; what stands in brackets is printed only with all its facts', () => {
    const wording = { title: '{姓名}证明', body: ['兹证明{姓名}[，电话{电话}]。', '[{电话}]', '{单位}'] }
    expect(fillWording(wording, { 姓名: '王䶮', 电话: '123', 单位: '甲\n乙' })).toEqual({
      title: '王䶮证明',
      paragraphs: ['兹证明王䶮，电话123。', '123', '甲', '乙'],
    })
    expect(fillWording(wording, { 姓名: '王䶮', 电话: undefined, 单位: '甲' })).toEqual({
      title: '王䶮证明',
      paragraphs: ['兹证明王䶮。', '甲'],
    })
  })

  it('may be typed with full-width signs, and blanks in them do not count', () => {
    expect(checkWording(words('｛ 姓名 ｝［，｛电话｝］'), terms)).toEqual([])
    expect(fillWording(words('｛ 姓名 ｝［，｛电话｝］'), { 姓名: '甲', 电话: '1' }).paragraphs).toEqual([
      '甲，1',
    ])
  })

  it('a fact that holds signs is printed as it is', () => {
    expect(fillWording(words('{姓名}'), { 姓名: '{单位}[x]' }).paragraphs).toEqual(['{单位}[x]'])
  })
})

describe('words that cannot be printed', () => {
  it('are told by what is wrong and where', () => {
    expect(told(words('{姓名}', '{姓明}来了'))).toEqual([
      '正文第 2 段里的“{姓明}”不认识。这份文书可以用的有：姓名、电话、单位。',
    ])
    expect(told(words('{单位}'))).toEqual(['文字里缺少“{姓名}”，这份文书不能没有这一项。请补上。'])
    expect(told(words('{姓名}{电话}'))).toEqual([
      '正文第 1 段里的“{电话}”可能没有内容，请连同前后的话放在方括号里，例如 [，{电话}]。',
    ])
    expect(told(words('{姓名}', ''))).toEqual(['正文第 2 段是空的。请填写，或者删去这一段。'])
    expect(told({ title: ' ', body: ['{姓名}'] })).toEqual(['标题是空的。请填写，或者删去这一段。'])
    expect(told(words('{姓名}{}'))).toEqual(['正文第 1 段里有空的 { }。请写上内容的名称：姓名、电话、单位。'])
  })

  it.each(['{姓名}[a', '{姓名}]', '{姓名}[a[b]]', '{姓名', '姓名}{姓名}', '[{姓名}{]'])(
    'have signs without partners: %s',
    line => {
      expect(checkWording(words(line), terms).map(({ code }) => code)).toContain('wording-sign')
    },
  )
})

describe('the office’s own words', () => {
  const paper = { id: 'residence', title: '居住情况证明', wording: words('兹证明{姓名}。'), terms }
  const world = fixedWorld()
  const by = { world, by: '张主任' }
  const own = words('经查，{姓名}住在本社区。')
  const saved = (records: readonly PaperWording[], wording: Wording | null): readonly PaperWording[] => {
    const decided =
      wording === null ? resetWording(paper, records, by) : setWording(paper, wording, records, by)
    if (!decided.ok) throw new Error(decided.problem.code)
    return [...records, ...savedOf(paperWording, decided.value)]
  }

  it('hold from the day they are saved; every version is kept, and the shipped words can come back', () => {
    const first = saved([], own)
    expect(wordingInForce(paper, [])).toEqual(paper.wording)
    expect(wordingInForce(paper, first)).toEqual(own)
    const third = saved(saved(first, words('{姓名}。')), null)
    expect(wordingInForce(paper, third)).toEqual(paper.wording)
    expect(versionsOf('residence', third).map(({ nth, madeBy, wording }) => [nth, madeBy, wording])).toEqual([
      [3, '张主任', undefined],
      [2, '张主任', words('{姓名}。')],
      [1, '张主任', own],
    ])
    expect(versionsOf('hardship', third)).toEqual([])
  })

  it('are refused when they are the same, or cannot be printed', () => {
    const codeOf = (wording: Wording) => {
      const decided = setWording(paper, wording, [], by)
      return decided.ok ? 'ok' : decided.problem.code
    }
    expect(codeOf(paper.wording)).toBe('wording-same')
    expect(codeOf(words('谁'))).toBe('wording-missing')
    expect(resetWording(paper, [], by)).toEqual({ ok: false, problem: { code: 'wording-shipped' } })
  })

  it('that this version of the program cannot read give way to the shipped ones', () => {
    const [record] = saved([], own)
    if (record === undefined) throw new Error('nothing saved')
    expect(wordingInForce(paper, [{ ...record, wording: words('{姓名}{新项}') }])).toEqual(paper.wording)
  })
})
