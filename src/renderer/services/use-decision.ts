import { useState } from 'react'
import type { Change } from '../domain/journal/entry'
import type { Result } from '../domain/result'
import { refusalWords } from '../domain/words/problem-words'
import { useWrite } from './use-write'

/** Carries out what the rules decided: writes it and says `sentence`, or keeps their refusal to be shown where it was asked for. */
export function useDecision(): {
  readonly refusal: string | undefined
  /** True when it was written. */
  readonly carryOut: (decided: Result<Change>, sentence: string) => Promise<boolean>
} {
  const write = useWrite()
  const [refusal, setRefusal] = useState<string>()
  const carryOut = async (decided: Result<Change>, sentence: string): Promise<boolean> => {
    setRefusal(decided.ok ? undefined : refusalWords(decided.problem))
    return decided.ok && (await write(decided.value, sentence)) !== undefined
  }
  return { refusal, carryOut }
}
