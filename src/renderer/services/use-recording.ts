import type { Change } from '../domain/journal/entry'
import { ok, type Result } from '../domain/result'
import { useDecision } from './use-decision'

/** What recording something decided: the change, and the id it has then. */
export type Recording = Result<{ readonly id: string; readonly change: Change }>

/** For dialogs that record one thing: writes it, says `sentence` and closes with its id; a refusal stays to be shown in the dialog. */
export function useRecording(onClose: (id?: string) => void): {
  readonly refusal: string | undefined
  readonly record: (decided: Recording, sentence: string) => Promise<void>
} {
  const { refusal, carryOut } = useDecision()
  return {
    refusal,
    record: async (decided, sentence) => {
      const change = decided.ok ? ok(decided.value.change) : decided
      if ((await carryOut(change, sentence)) && decided.ok) onClose(decided.value.id)
    },
  }
}
