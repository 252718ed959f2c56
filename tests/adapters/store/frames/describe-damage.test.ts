import { describe, expect, it } from 'vitest'
import { describeDamage } from '../../../../src/renderer/adapters/store/frames/describe-damage'
import type { Damage } from '../../../../src/renderer/adapters/store/frames/frames'
import { refusalWords } from '../../../../src/renderer/domain/words/problem-words'

describe('a clerk is told what is wrong with a file', () => {
  it.each<readonly [Damage[], string]>([
    [[{ kind: 'cut-short', at: 70 }], '这个文件不完整，后面缺了一截'],
    [[{ kind: 'damaged', from: 8, to: 9 }], '这个文件有 1 处损坏（不到 1 KB）'],
    [
      [
        { kind: 'damaged', from: 0, to: 4096 },
        { kind: 'damaged', from: 9000, to: 9000 + 60 * 1024 },
      ],
      '这个文件有 2 处损坏（约 64 KB）',
    ],
    [[{ kind: 'damaged', from: 0, to: 2.5 * 1024 * 1024 }], '这个文件有 1 处损坏（约 2.5 MB）'],
    [[{ kind: 'missing', frames: 3 }], '这个文件少了 3 段内容。'],
    [[{ kind: 'missing', frames: -2 }], '这个文件有 2 段内容重复出现'],
    [[{ kind: 'missing', frames: 0 }], '这个文件的内容与它末尾的记载对不上'],
    [[{ kind: 'not-ours' }], '这不是文源工作台的备份或记录文件'],
    [[{ kind: 'newer', format: 2 }], '这个文件是用更新版本的文源工作台保存的'],
  ])('%j', (damage, start) => {
    const sentences = describeDamage(damage).map(refusalWords)
    expect(sentences.map(sentence => sentence.slice(0, start.length))).toEqual([start])
  })

  it('damaged places first, then what else is wrong', () => {
    const damage: Damage[] = [
      { kind: 'cut-short', at: 900 },
      { kind: 'damaged', from: 8, to: 20 },
      { kind: 'missing', frames: 1 },
    ]
    expect(describeDamage(damage)).toEqual([
      { code: 'kept-file-damaged', detail: { places: '1', size: '不到 1 KB' } },
      { code: 'kept-file-cut-short' },
      { code: 'kept-file-lacking', detail: { parts: '1' } },
    ])
  })

  it('nothing about a whole file', () => {
    expect(describeDamage([])).toEqual([])
  })
})
