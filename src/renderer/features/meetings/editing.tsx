import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { useNotices } from '../../services/notices'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'

type Editing = {
  /** The group being edited. */
  readonly group: string | undefined
  /** Begins editing; says so and gives false while another group has unsaved changes. */
  readonly begin: (group: string) => boolean
  /** Tells whether the group being edited differs from what is stored. */
  readonly mark: (unsaved: boolean) => void
  readonly end: () => void
}

const EditingContext = createContext<Editing | undefined>(undefined)

/** One group of the page is edited at a time, and leaving it unsaved asks. */
export function EditingProvider({ children }: { children: ReactNode }) {
  const notices = useNotices()
  const [group, setGroup] = useState<string>()
  const [unsaved, mark] = useState(false)
  useAskBeforeLeaving(unsaved)

  const editing = useMemo<Editing>(
    () => ({
      group,
      mark,
      begin(next) {
        if (unsaved) {
          notices.refused(`“${group ?? ''}”有没保存的修改，请先保存或放弃。`)
          return false
        }
        setGroup(next)
        return true
      },
      end() {
        setGroup(undefined)
        mark(false)
      },
    }),
    [group, unsaved, notices],
  )
  return <EditingContext value={editing}>{children}</EditingContext>
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === undefined) throw new Error('useEditing outside EditingProvider')
  return editing
}
