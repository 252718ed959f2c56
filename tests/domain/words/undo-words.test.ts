import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import type { Records } from '../../../src/renderer/domain/ports'
import { resident } from '../../../src/renderer/domain/records/resident'
import { keptLines, keptSentences, undoCounts } from '../../../src/renderer/domain/words/undo-words'
import { aResident } from '../../builders/a-change'

const kept = (reason: 'edited' | 'removed', id: string) => ({ kind: 'resident', id, reason, fields: [] })

it('says what an undo leaves alone, a sentence for each reason', () => {
  expect(keptSentences({ kept: [kept('removed', '1'), kept('edited', '2'), kept('edited', '3')] })).toEqual([
    '2 条之后又改过，保持现在的样子',
    '1 条之后已经移出，保持现在的样子',
  ])
  expect(keptSentences({ kept: [] })).toEqual([])
})

it('says how many records an undo takes out and brings back', () => {
  const save = [put(resident, aResident())]
  const remove = [{ kind: resident, id: '2' }]
  const change = { cause: 'change-undone', detail: '', undoes: 'e' } as const
  expect(undoCounts({ change: { ...change, save, remove } })).toBe('移出居民 1；恢复居民 1')
  expect(undoCounts({ change: { ...change, save: [], remove: [] } })).toBe('')
})

it('names each record that stays, with the facts and why', () => {
  const known = aResident()
  const find = (_: unknown, id: string) => (id === known.id ? known : undefined)
  const some = { ...kept('edited', known.id), fields: ['phones', 'remarks'] }
  const words = keptLines({ kept: [some, kept('removed', '2')] }, { find: find as Records['find'] })
  expect(words.map(line => line.words)).toEqual([
    '居民 王秀兰（联系电话、备注）：之后又改过',
    '居民：之后已经移出',
  ])
})
