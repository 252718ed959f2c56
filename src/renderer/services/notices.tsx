import { createContext, useContext, type ReactNode } from 'react'

/** Short sentences to the clerk that do not stop the work. */
export type Notices = {
  /** What was done, for ten seconds; with `undo` the sentence carries 撤销. */
  done(sentence: string, undo?: () => void): void
  /** What was refused and what to do now. */
  refused(sentence: string): void
}

const NoticesContext = createContext<Notices | undefined>(undefined)

export function NoticesProvider({ notices, children }: { notices: Notices; children: ReactNode }) {
  return <NoticesContext value={notices}>{children}</NoticesContext>
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext)
  if (notices === undefined) throw new Error('useNotices outside NoticesProvider')
  return notices
}
