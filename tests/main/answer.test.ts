import { describe, expect, it } from 'vitest'
import { answerBy } from '../../src/main/answer'
import type { Answers } from '../../src/preload/contract'
import { realDisk } from '../../src/main/disk/real-disk'
import { recordsFolder } from '../../src/main/records-folder/records-folder'
import { aPc } from '../builders/a-records-folder'
import { keptLog } from '../builders/kept-log'

const bytes = new Uint8Array([1, 2, 3])

/** A shell that answers everything and remembers what reached it. */
function aShell(own: Partial<Answers> = {}) {
  const reached: string[] = []
  const log = keptLog()
  const answers: Answers = {
    ...recordsFolder({ data: '/absent', disk: realDisk, pc: aPc(), log }),
    'file:open': () => Promise.resolve(null),
    'file:save': ({ suggestedName }) => Promise.resolve({ savedAs: suggestedName }),
    'print:pdf': ({ title }) => {
      reached.push(title)
      return Promise.resolve({ kind: 'printed' })
    },
    'fonts:list': () => Promise.resolve([]),
    'fonts:read': () => Promise.resolve({ bytes }),
    'log:write': () => Promise.resolve({}),
    'app:quit': () => Promise.resolve({}),
    'app:stay': () => Promise.resolve({}),
    ...own,
  }
  return { answer: answerBy(answers, log), reached, log }
}

describe('answering the page', () => {
  it('gives the shell’s answer to a request that keeps the contract', async () => {
    const { answer } = aShell()
    expect(await answer('file:save', { kind: 'pdf', suggestedName: '会议纪要.pdf', bytes })).toEqual({
      ok: true,
      value: { savedAs: '会议纪要.pdf' },
    })
  })

  it.each([
    ['a field is missing', 'print:pdf', { title: '聘书' }],
    ['a field is unknown', 'print:pdf', { title: '聘书', bytes, copies: 2 }],
    ['bytes are not bytes', 'print:pdf', { title: '聘书', bytes: [1, 2, 3] }],
    ['a title is too long', 'print:pdf', { title: '长'.repeat(121), bytes }],
    ['there is no request at all', 'print:pdf', undefined],
  ])('refuses a request before the printer is touched when %s', async (_case, channel, request) => {
    const { answer, reached } = aShell()
    expect(await answer(channel, request)).toEqual({ ok: false, code: 'request-invalid' })
    expect(reached).toEqual([])
  })

  it.each(['file:delete', 'toString', '__proto__', ''])('knows no channel %j', async channel => {
    const { answer } = aShell()
    expect(await answer(channel, {})).toEqual({ ok: false, code: 'channel-unknown' })
  })

  it('tells the page of a fault by a code only, and logs where it happened without what it said', async () => {
    const fault = new Error('EACCES: D:\\居民\\王秀兰.pdf')
    const { answer, log } = aShell({ 'file:open': () => Promise.reject(fault) })
    expect(await answer('file:open', { kind: 'roster' })).toEqual({ ok: false, code: 'answer-failed' })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(/^fault file:open Error\n\s+at /)
    expect(log.lines[0]).not.toContain('王秀兰')
  })

  it('does not pass on an answer that breaks the contract', async () => {
    const tooMany = Array.from({ length: 201 }, (_, index) => ({
      id: String(index),
      family: '仿宋',
      index: 0,
    }))
    const { answer } = aShell({ 'fonts:list': () => Promise.resolve(tooMany) })
    expect(await answer('fonts:list', {})).toEqual({ ok: false, code: 'answer-failed' })
  })
})
