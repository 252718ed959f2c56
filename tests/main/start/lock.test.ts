import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeLock } from '../../../src/main/start/lock'
import { isRunning, ownMark } from '../../../src/main/start/process-mark'
import { aFolder } from '../../builders/a-folder'

/** The number of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid

const lockOf = (pid: number, mark: string, host = hostname()) =>
  JSON.stringify({ pid, mark, host, shell: 'electron', since: '2026-01-01T00:00:00.000Z' })

function aFolderLockedBy(text: string, seconds = 3600) {
  const folder = aFolder()
  const file = join(folder, 'in-use.json')
  writeFileSync(file, text)
  const then = Date.now() / 1000 - seconds
  utimesSync(file, then, then)
  return { folder, file }
}

describe('the data', () => {
  it('are used by one at a time, who can say by whom', () => {
    const folder = aFolder()
    const first = takeLock(folder, 'server')
    const second = takeLock(folder, 'electron')
    expect(first.kind).toBe('taken')
    expect(second).toMatchObject({
      kind: 'held',
      holder: { pid: process.pid, shell: 'server', host: hostname() },
      file: join(folder, 'in-use.json'),
    })
  })

  it('are free again when they are given back', () => {
    const folder = aFolder()
    const first = takeLock(folder, 'server')
    if (first.kind === 'taken') first.release()
    expect(readdirSync(folder)).toEqual([])
    expect(takeLock(folder, 'electron').kind).toBe('taken')
  })

  it('are taken over from a process that has ended', () => {
    const { folder, file } = aFolderLockedBy(lockOf(endedProcess(), ownMark()))
    expect(takeLock(folder, 'server').kind).toBe('taken')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, mark: ownMark() })
    expect(readdirSync(folder)).toEqual(['in-use.json'])
  })

  it('are taken over when the number of an ended process now belongs to another', () => {
    const { folder } = aFolderLockedBy(lockOf(process.pid, 'another start'))
    expect(takeLock(folder, 'server').kind).toBe('taken')
  })

  it('are not taken from another PC, whose processes cannot be seen from here', () => {
    const { folder, file } = aFolderLockedBy(lockOf(endedProcess(), 'x', '窗口二号机'))
    expect(takeLock(folder, 'server')).toMatchObject({ kind: 'held', holder: { host: '窗口二号机' } })
    expect(existsSync(file)).toBe(true)
  })

  it.each(['', '{', '{"pid":"1"}'])(
    'are taken over from a lock that says nothing (%j), unless it is being written',
    text => {
      expect(takeLock(aFolderLockedBy(text).folder, 'server').kind).toBe('taken')
      expect(takeLock(aFolderLockedBy(text, 0).folder, 'server')).toMatchObject({
        kind: 'held',
        holder: null,
      })
    },
  )

  it('stay with whoever took them over when the first gives them back late', () => {
    const { folder, file } = aFolderLockedBy('')
    const first = takeLock(folder, 'server')
    writeFileSync(file, lockOf(process.ppid, 'x'))
    if (first.kind === 'taken') first.release()
    expect(existsSync(file)).toBe(true)
  })
})

describe('a process', () => {
  it('is known by its number and its mark', () => {
    expect(isRunning(process.pid, ownMark())).toBe(process.platform === 'linux')
    expect(isRunning(process.pid, 'another')).toBe(false)
    expect(isRunning(endedProcess(), ownMark())).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'is known by the name of its program where nothing better is known',
    () => {
      expect(isRunning(process.ppid, 'no such program', 'darwin')).toBe(false)
      expect(isRunning(process.pid, ownMark('darwin'), 'darwin')).toBe(false)
    },
  )
})
