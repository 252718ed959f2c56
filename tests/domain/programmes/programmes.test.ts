import { describe, expect, it } from 'vitest'
import {
  branchesOf,
  editProgramme,
  readTree,
  treeLines,
} from '../../../src/renderer/domain/programmes/edit-programme'
import { programme } from '../../../src/renderer/domain/records/programme'
import { savedOf } from '../../builders/a-change'
import { valueOf } from '../../builders/value-of'

const typed = '一层\n　甲\n  乙\n    丙\n二层'

describe('the tree of a framework', () => {
  it('is read line by line, a level for two spaces or one full-width space, and written back alike', () => {
    const nodes = valueOf(readTree(typed))
    expect(nodes).toEqual([
      { depth: 0, words: '一层' },
      { depth: 1, words: '甲' },
      { depth: 1, words: '乙' },
      { depth: 2, words: '丙' },
      { depth: 0, words: '二层' },
    ])
    expect(valueOf(readTree(treeLines(nodes)))).toEqual(nodes)
    expect(branchesOf(nodes)).toEqual([
      {
        words: '一层',
        below: [
          { words: '甲', below: [] },
          { words: '乙', below: [{ words: '丙', below: [] }] },
        ],
      },
      { words: '二层', below: [] },
    ])
  })

  it('is refused empty, or with a level left out, by its line', () => {
    expect(readTree(' \n')).toMatchObject({ problem: { code: 'programme-empty' } })
    expect(readTree('一层\n    丙')).toEqual({
      ok: false,
      problem: { code: 'programme-depth', detail: { line: '2', words: '丙' } },
    })
    expect(readTree('  甲')).toMatchObject({ problem: { code: 'programme-depth' } })
  })

  it('is kept under a name there is once', () => {
    const made = valueOf(editProgramme({ name: '135', level: '街道' }, '一层', undefined, [], () => 'new'))
    const [kept] = savedOf(programme, made.change)
    expect(kept).toEqual({ id: 'new', name: '135', level: '街道', nodes: [{ depth: 0, words: '一层' }] })
    expect(editProgramme({ name: '135' }, '一层', undefined, [kept!], () => 'other')).toMatchObject({
      problem: { code: 'programme-name-taken' },
    })
  })
})
