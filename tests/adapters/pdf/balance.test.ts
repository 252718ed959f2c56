import { describe, expect, it } from 'vitest'
import { balanceTitle } from '../../../src/renderer/adapters/pdf/text/balance'

const lengthOf = (line: string): number => Array.from(line).length

describe('the lines of a title', () => {
  it('are one where one is enough', () => {
    expect(balanceTitle('文和园物业服务提升促进会成立大会纪要', 20, lengthOf)).toEqual([
      '文和园物业服务提升促进会成立大会纪要',
    ])
  })

  it('break between words, in a 梯形 of two', () => {
    const title = '文源社区居民委员会关于加强和改进住宅小区物业管理工作的会议纪要'
    const lines = balanceTitle(title, 20, lengthOf)!
    expect(lines.join('')).toBe(title)
    expect(lines).toHaveLength(2)
    expect(lines.map(lengthOf)[0]).toBeGreaterThanOrEqual(lines.map(lengthOf)[1]!)
  })

  it('form a 菱形 of three, none starting with 的 or a closing mark', () => {
    const title =
      '文源社区居民委员会关于老旧小区加装电梯、公共环境整治和冬季供暖保障以及高龄老人走访慰问工作的会议纪要'
    const lines = balanceTitle(title, 20, lengthOf)!
    expect(lines.join('')).toBe(title)
    const [top, middle, bottom] = lines.map(lengthOf)
    expect(middle).toBeGreaterThanOrEqual(Math.max(top!, bottom!))
    expect(lines.filter(line => /^[的、，》]/.test(line))).toEqual([])
  })

  it('are left to the paragraph rules where a word is wider than the line', () => {
    expect(balanceTitle('antidisestablishmentarianism', 10, lengthOf)).toBeUndefined()
  })
})
