import { useUndo } from '../services/use-undo'
import { useShortcut } from '../ui/use-shortcut'

/** Ctrl+Z anywhere undoes the last change; in a field that is being typed in it undoes the typing, as everywhere. */
export function UndoKey() {
  const { undoLast } = useUndo()
  useShortcut('Ctrl+Z', () => void undoLast(), { whileTyping: false })
  return null
}
