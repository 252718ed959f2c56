import { thousands } from '../../ui/thousands'
import { pathOf, useOpenGroups } from './use-open-groups'

/** Where the records stand in the list, and where to go on once they are settled. */
export function useNextGroup(ids: readonly string[]) {
  const groups = useOpenGroups()
  const at = groups.findIndex(
    ({ group }) => group.ids.length === ids.length && ids.every(id => group.ids.includes(id)),
  )
  return {
    note: at === -1 ? undefined : `第 ${thousands(at + 1)} 组，共 ${thousands(groups.length)} 组`,
    /** The next group without the records that go, from the top again after the last one; else the list. */
    follow: (awayIds: readonly string[] = []): string => {
      const others = [...groups.slice(at + 1), ...groups.slice(0, Math.max(at, 0))]
      const next = others.find(({ group }) => !group.ids.some(id => awayIds.includes(id)))
      return next === undefined ? '/residents/duplicates' : pathOf(next.group.ids)
    },
  }
}
