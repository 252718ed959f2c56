import { useState } from 'react'
import { passwordProblem } from '../domain/accounts/password'
import { refusalWords } from '../domain/words/problem-words'

/** A password being chosen: typed twice. `problem` is what is wrong with it, in words; null when nothing is. */
export type NewPassword = {
  readonly first: string
  readonly again: string
  readonly problem: string | null
  /** Whether it may be used: nothing is wrong with it and both are the same. */
  readonly ready: boolean
  readonly change: (typed: { readonly first: string; readonly again: string }) => void
}

/** `name` is the account's, which must not be the password. */
export function useNewPassword(name: string): NewPassword {
  const [{ first, again }, change] = useState({ first: '', again: '' })
  const found = passwordProblem(first, name)
  return {
    first,
    again,
    problem: found === null ? null : refusalWords(found),
    ready: found === null && first === again,
    change,
  }
}
