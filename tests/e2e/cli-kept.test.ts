import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRing, director, directorPassword } from '../adapters/seal/a-ring'
import { anOffice } from '../adapters/store/an-office'
import { aFolder } from '../builders/a-folder'

const root = resolve(import.meta.dirname, '../..')

type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Run the built command with nobody at a terminal. */
const wenyuan = (...args: readonly string[]): Promise<Ended> =>
  new Promise(done => {
    const child = execFile(
      process.execPath,
      [join(root, 'out/cli/wenyuan.js'), ...args],
      (fault, out, err) => {
        done({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err })
      },
    )
    child.stdin?.end()
  })

const folder = mkdtempSync(join(tmpdir(), 'wenyuan-'))
const at = (name: string): string => join(folder, name)
const asDirector = ['--name', director.name, '--password-file', at('password.txt')]

beforeAll(async () => {
  const ring = await aRing()
  const office = anOffice(10, ring)
  const damaged = office.journalFile()
  damaged[damaged.length - 300]! ^= 4
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ['journal-000001.wyj', office.journalFile()],
    ['damaged.wyj', damaged],
    ['cut.wyj', office.journalFile().subarray(0, -400)],
    ['older.wyb', office.backups[4]!],
    ['backup.wyb', office.backupFile()],
    ['other.wyb', anOffice(2, await aRing()).backupFile()],
    ['note.txt', '不是备份'],
    ['password.txt', `${directorPassword}\r\n`],
    ['wrong.txt', 'x'],
    ['recovery.txt', `${ring.recovery}\n`],
  ]
  for (const [name, content] of files) writeFileSync(at(name), content)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const whole = '居民 230、住户 1、编号序列 1；操作记录 10 条，'

describe('wenyuan verify', () => {
  it('without a password says whether files are whole as files, and that it looked no further', async () => {
    const { code, out, err } = await wenyuan('verify', at('journal-000001.wyj'), at('backup.wyb'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('没有给出密码，只核对了文件是否完整')
    expect((await wenyuan('verify', at('damaged.wyj'))).code).toBe(1)
  })

  it('with one says what is in them and that the entries follow each other', async () => {
    const files = [at('journal-000001.wyj'), at('backup.wyb'), at('older.wyb')]
    const { code, out, err } = await wenyuan('verify', ...files, ...asDirector)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split(whole)).toHaveLength(3)
    expect(out.split('前后相接，没有缺口')).toHaveLength(4)
  })

  it('opens by the recovery key and answers in JSON', async () => {
    const { code, out } = await wenyuan(
      'verify',
      at('backup.wyb'),
      '--recovery-file',
      at('recovery.txt'),
      '--json',
    )
    const report: unknown = JSON.parse(out)
    expect(code).toBe(0)
    expect(report).toMatchObject({
      verdict: 0,
      files: [{ type: 'backup', problems: [] }],
      holdings: [{ whole: true, counts: { resident: 230 }, entries: 10, gaps: [] }],
    })
  })

  it.each(['damaged.wyj', 'cut.wyj'])(
    'says of %s what is wrong, what is left, and how to get it back',
    async name => {
      const { code, out } = await wenyuan('verify', at(name), ...asDirector)
      expect(code).toBe(1)
      expect(out).toMatch(/这个文件(有 1 处损坏|不完整)/)
      expect(out).toContain('居民 230')
      expect(out).toContain('wenyuan rebuild')
    },
  )

  it.each([
    ['a wrong password', ['backup.wyb'], ['--name', director.name, '--password-file', 'wrong.txt']],
    ['another office’s file', ['backup.wyb', 'other.wyb'], ['--recovery-file', 'recovery.txt']],
    ['a file that is none of ours', ['note.txt'], []],
    ['a file that is not there', ['gone.wyb'], []],
    ['a password file without a name', ['backup.wyb'], ['--password-file', 'password.txt']],
    [
      'two ways in at once',
      ['backup.wyb'],
      ['--password-file', 'password.txt', '--recovery-file', 'recovery.txt'],
    ],
  ])('answers 2 for %s', async (_, names, options) => {
    const given = options.map(option => (option.endsWith('.txt') ? at(option) : option))
    const { code, out, err } = await wenyuan('verify', ...names.map(at), ...given)
    expect(code).toBe(2)
    expect(out + err).toMatch(/[一-鿿]/)
    expect(out + err).not.toMatch(/槐树|at .*\.js/)
  })
})

describe('wenyuan rebuild', () => {
  it('makes one backup of the journal and an older backup, which is whole', async () => {
    const out = join(aFolder(), 'rebuilt.wyb')
    const ended = await wenyuan(
      'rebuild',
      at('older.wyb'),
      at('journal-000001.wyj'),
      '-o',
      out,
      ...asDirector,
    )
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toContain(whole)
    const verified = await wenyuan('verify', out, '--recovery-file', at('recovery.txt'))
    expect(verified.code).toBe(0)
    expect(verified.out).toContain(whole)
  })

  it('of damaged files makes what there is, answers 1 and says what is missing', async () => {
    const out = join(aFolder(), 'rebuilt.wyb')
    const { code, out: said } = await wenyuan('rebuild', at('damaged.wyj'), '-o', out, ...asDirector)
    expect(code).toBe(1)
    expect(said).toMatch(/已重建：居民 230/)
    expect(said).toContain('最后一条之后')
    expect((await wenyuan('verify', out, ...asDirector)).code).toBe(0)
  })

  it('never writes over a file unless told to, and never over one it reads', async () => {
    const out = join(aFolder(), 'rebuilt.wyb')
    writeFileSync(out, 'x')
    const once = await wenyuan('rebuild', at('backup.wyb'), '-o', out, ...asDirector)
    expect({ code: once.code, size: statSync(out).size }).toEqual({ code: 2, size: 1 })
    expect((await wenyuan('rebuild', at('backup.wyb'), '-o', out, '--force', ...asDirector)).code).toBe(0)
    const before = readFileSync(at('backup.wyb'))
    const same = await wenyuan('rebuild', at('backup.wyb'), '-o', at('backup.wyb'), '--force', ...asDirector)
    expect(same.code).toBe(2)
    expect(readFileSync(at('backup.wyb')).equals(before)).toBe(true)
  })

  it.each([
    ['without a password', ['backup.wyb'], []],
    ['with a wrong one', ['backup.wyb'], ['--name', director.name, '--password-file', 'wrong.txt']],
    ['of a file that is none of ours', ['note.txt'], ['--recovery-file', 'recovery.txt']],
  ])('answers 2 and writes nothing %s', async (_, names, options) => {
    const out = join(aFolder(), 'rebuilt.wyb')
    const given = options.map(option => (option.endsWith('.txt') ? at(option) : option))
    expect((await wenyuan('rebuild', ...names.map(at), '-o', out, ...given)).code).toBe(2)
    expect(existsSync(out)).toBe(false)
  })
})

it('brings nothing of the browser’s database with it', () => {
  const built = join(root, 'out/cli')
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.js'),
  )
  expect(scripts.filter(name => /dexie|indexedDB/i.test(readFileSync(join(built, name), 'utf8')))).toEqual([])
})
