import type { Couple } from '../../domain/duplicates/merge-sides'
import { pairKey } from '../../domain/duplicates/tell-apart'
import { thousands } from '../../ui/thousands'
import { pathOf, useOpenPairs } from './use-open-pairs'

/** Where the pair stands in the list, and where to go on once it is settled. */
export function useNextPair({ one, other }: Couple) {
  const pairs = useOpenPairs()
  const key = pairKey(one.id, other.id)
  const at = pairs.findIndex(pair => pair.key === key)
  return {
    note: at === -1 ? undefined : `第 ${thousands(at + 1)} 对，共 ${thousands(pairs.length)} 对`,
    /** The next pair without the record that goes, from the top again after the last one; else the list. */
    follow: (awayId?: string): string => {
      const others = [...pairs.slice(at + 1), ...pairs.slice(0, Math.max(at, 0))]
      const next = others.find(pair => pair.one.id !== awayId && pair.other.id !== awayId)
      return next === undefined ? '/residents/duplicates' : pathOf(next.one.id, next.other.id)
    },
  }
}
