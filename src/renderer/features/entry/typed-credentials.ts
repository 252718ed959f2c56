import type { Credentials } from '../../domain/backup/copies'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'

/** What stands in the fields, whichever of the two ways is chosen. */
export type Typed = {
  readonly kind: Credentials['kind']
  readonly name: string
  readonly password: string
  readonly recovery: string
}

export type FieldsProps = {
  readonly typed: Typed
  /** How often it was tried: after each try the last field is ready to be typed anew. */
  readonly tries: number
  /** What stands in red under a field. */
  readonly words: (field: keyof Typed) => string | undefined
  readonly onChange: (next: Partial<Typed>) => void
}

export const credentialsOf = ({ kind, name, password, recovery }: Typed): Credentials =>
  kind === 'password' ? { kind, name, password } : { kind, recovery }

const needed = { password: ['name', 'password'], recovery: ['recovery'] } as const

/** The first field still to be filled in. */
export const missingIn = (typed: Typed): keyof Typed | undefined =>
  needed[typed.kind].find(field => typed[field].trim() === '')

const labels: Partial<Record<keyof Typed, string>> = { name: '账户名', password: '密码', recovery: '恢复码' }

const fieldOf: Readonly<Record<string, keyof Typed>> = {
  'password-wrong': 'password',
  'recovery-shape': 'recovery',
  'recovery-wrong': 'recovery',
}

export function wordsUnder(
  field: keyof Typed,
  missing: keyof Typed | undefined,
  refusal: Problem | undefined,
): string | undefined {
  if (missing === field) return `请填写${labels[field] ?? ''}。`
  return refusal !== undefined && fieldOf[refusal.code] === field ? refusalWords(refusal) : undefined
}
