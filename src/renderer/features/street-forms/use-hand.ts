import { withHand } from '../../domain/forms/who-goes-in'
import { put } from '../../domain/journal/entry'
import { streetForm, type StreetForm } from '../../domain/records/street-form'
import { useWrite } from '../../services/use-write'

/** Putting people into a form, and leaving them out, by hand. */
export function useHand(form: StreetForm) {
  const write = useWrite()
  const save = (change: Parameters<typeof withHand>[1], words: string): void => {
    const who = withHand(form.who, change)
    void write({ cause: 'form-saved', detail: form.name, save: [put(streetForm, { ...form, who })] }, words)
  }
  return {
    add: (people: readonly string[]): void => {
      if (people.length > 0) save({ add: people }, `已加 ${people.length} 人`)
    },
    leave: (people: readonly string[]): void => {
      save({ leave: people }, `已移出 ${people.length} 人`)
    },
  }
}
