import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { unwatched } from '../../domain/progress'
import { searchedKinds, startPeopleFinder, type PeopleFinder } from '../../domain/search/people-finder'
import { runBehind } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { useRights } from '../../services/use-rights'

/** `finder` is undefined until the readings of names are there; `ready` says that nobody on record is missing. */
type Finding = { readonly finder: PeopleFinder | undefined; readonly ready: boolean }

const nothingYet: Finding = { finder: undefined, ready: false }
const FinderContext = createContext<Finding | undefined>(undefined)

/** Takes everybody in while the app is used, and then what each commit changes. */
function useStartedFinder(): Finding {
  const { records, pinyin, world } = useServices()
  const rights = useRights()
  const [finding, setFinding] = useState(nothingYet)

  useEffect(() => {
    let left = false
    let finder: PeopleFinder | undefined
    let behind = false
    let following: Promise<void> | undefined
    const watch = { ...unwatched, cancelled: () => left }

    async function catchUp(started: PeopleFinder): Promise<void> {
      while (behind && !left) {
        behind = false
        await runBehind(started.catchUp(), watch)
      }
      following = undefined
      if (!left) setFinding({ finder: started, ready: true })
    }
    function follow(): void {
      behind = true
      if (finder !== undefined) following ??= catchUp(finder)
    }
    async function start(): Promise<void> {
      finder = startPeopleFinder(records, await pinyin.load(), rights, world.today())
      if (!left) setFinding({ finder, ready: false })
      follow()
    }
    void start()
    const stop = records.watch(searchedKinds, follow)
    return () => {
      left = true
      stop()
    }
  }, [records, pinyin, world, rights])
  return finding
}

/** Keeps the index by which people are found, as long as somebody is signed in. In memory only: it names people. */
export function FinderProvider({ children }: { children: ReactNode }) {
  return <FinderContext value={useStartedFinder()}>{children}</FinderContext>
}

/** A new object whenever what is found may be other than before. */
export function useFinding(): Finding {
  const finding = useContext(FinderContext)
  if (finding === undefined) throw new Error('useFinding outside FinderProvider')
  return finding
}
