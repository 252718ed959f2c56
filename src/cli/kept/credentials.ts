import type { Credentials } from '../../renderer/domain/backup/copies'
import { fail, ok, type Result } from '../../renderer/domain/result'
import { readGiven } from '../input'
import { askLines, type Question, type Terminal } from './ask-lines'

/** Options that say who opens the files. The password itself is never one: other people on the PC can read a command's arguments. */
export const credentialOptions = {
  name: { type: 'string' },
  'password-file': { type: 'string' },
  'recovery-file': { type: 'string' },
} as const

export type CredentialValues = { readonly [O in keyof typeof credentialOptions]?: string | undefined }

/** The first line of a file, as an editor left it. */
async function firstLine(path: string): Promise<Result<string>> {
  const read = await readGiven(path)
  if (!read.ok) return read
  const [line = ''] = new TextDecoder().decode(read.value.bytes).split(/\r?\n/)
  return ok(line)
}

const nameQuestion: Question = { text: '账户名：', hidden: false }
const passwordQuestion: Question = { text: '密码（输入时不显示）：', hidden: true }

async function fromFile(name: string | undefined, path: string, terminal: Terminal | null) {
  const password = await firstLine(path)
  if (!password.ok) return password
  if (name === undefined && terminal === null) return fail<Credentials>('name-needed')
  const answers = name === undefined && terminal !== null ? await askLines([nameQuestion], terminal) : []
  if (answers === null) return fail<Credentials>('cancelled')
  const [typed = ''] = answers
  return ok<Credentials>({ kind: 'password', name: name ?? typed, password: password.value })
}

async function fromTerminal(name: string | undefined, terminal: Terminal) {
  const questions = name === undefined ? [nameQuestion, passwordQuestion] : [passwordQuestion]
  const answers = await askLines(questions, terminal)
  const password = answers?.at(-1)
  if (answers === null || password === undefined) return fail<Credentials>('cancelled')
  const [typed = ''] = answers
  return ok<Credentials>({ kind: 'password', name: name ?? typed, password })
}

/**
 * Who opens the files: by the options, else asked of the person at the terminal; null where there is neither.
 * Refusals: `usage`, `name-needed`, `cancelled`, those of {@link readGiven}.
 */
export async function credentialsFrom(
  values: CredentialValues,
  terminal: Terminal | null,
): Promise<Result<Credentials | null>> {
  const { name, 'password-file': password, 'recovery-file': recovery } = values
  if (recovery !== undefined) {
    if (password !== undefined || name !== undefined) return fail('usage')
    const line = await firstLine(recovery)
    return line.ok ? ok({ kind: 'recovery', recovery: line.value }) : line
  }
  if (password !== undefined) return fromFile(name, password, terminal)
  return terminal === null ? ok(null) : fromTerminal(name, terminal)
}

/** The terminal of this process; null where the input or the questions would go through a pipe. */
export const terminalHere = (): Terminal | null =>
  process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null
