import { useState } from 'react'
import { fullestOf } from '../../domain/duplicates/merge-sides'
import { planMerge, type Sources } from '../../domain/duplicates/plan-merge'
import { couplesOf, distinctPairs, pairKey } from '../../domain/duplicates/tell-apart'
import { distinctPeople } from '../../domain/records/distinct-people'
import type { Resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import type { Choosing } from './CompareTable'

export type People = readonly [Resident, ...Resident[]]

/** What the clerk has chosen so far, what merging would come to, and who would be told apart. */
export function useMerging(people: People) {
  const { records, world } = useServices()
  const rights = useRights()
  const [keepId, setKeepId] = useState(() => fullestOf(people).id)
  const [left, setLeft] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<Sources>({})
  const joined = people.filter(({ id }) => !left.includes(id))
  const others = people.filter(({ id }) => left.includes(id))
  const plan = planMerge({ people: joined, keepId, chosen }, records, rights, world.today())

  const onJoin = (id: string, isJoined: boolean): void => {
    const stays = people.filter(one => (one.id === id ? isJoined : !left.includes(one.id)))
    setLeft(people.filter(one => !stays.includes(one)).map(one => one.id))
    setChosen(Object.fromEntries(Object.entries(chosen).filter(([, from]) => from !== id)))
    const [first, ...more] = stays
    if (first !== undefined && !stays.some(one => one.id === keepId))
      setKeepId(fullestOf([first, ...more]).id)
  }
  const choosing: Choosing | undefined = rights.includes('write')
    ? {
        keepId,
        onKeep: setKeepId,
        joined: joined.map(({ id }) => id),
        onJoin,
        chosen: plan.ok ? plan.value.sources : {},
        onChoose: (key, id) => {
          setChosen({ ...chosen, [key]: id })
        },
      }
    : undefined
  const couples =
    others.length === 0
      ? couplesOf(people)
      : others.flatMap(other => joined.map(one => [one, other] as const))
  const known = distinctPairs(useAll(distinctPeople))
  return {
    plan,
    choosing,
    /** Who stays out, to be told apart from whom; everybody from everybody when none is left out. Not those told apart already. */
    apart: couples.filter(([one, other]) => !known.has(pairKey(one.id, other.id))),
    someLeft: others.length > 0,
    awayIds: joined.map(({ id }) => id).filter(id => id !== keepId),
  }
}
