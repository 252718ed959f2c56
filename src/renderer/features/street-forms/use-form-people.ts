import { useEffect, useMemo, useState } from 'react'
import { filterOf, toldOf, whoGoesIn } from '../../domain/forms/who-goes-in'
import { unwatched } from '../../domain/progress'
import { resident, type Resident } from '../../domain/records/resident'
import { savedFilter } from '../../domain/records/saved-filter'
import type { StreetForm } from '../../domain/records/street-form'
import type { Problem } from '../../domain/result'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useSeen } from '../../services/use-seen'
import { foundBy } from './found-by'

/** Whom the words of a filter find; null where it searches for none, undefined until they are found. */
function useFound(words: string | undefined): readonly Resident[] | null | undefined {
  const services = useServices()
  const rights = useRights()
  const everybody = useAll(resident)
  const [found, setFound] = useState<readonly Resident[] | null>()
  const search = words?.trim() ?? ''
  useEffect(() => {
    if (search === '') return
    let left = false
    const watch = { ...unwatched, cancelled: () => left }
    void foundBy(services, search, rights, watch).then(done => {
      if (done.ok && !left) setFound(done.value)
    })
    return () => {
      left = true
    }
  }, [search, services, rights, everybody])
  return search === '' ? null : found
}

/** Who goes into a form now. */
export type FormPeople = {
  readonly people: readonly Resident[]
  /** How many are under fourteen and left out. */
  readonly children: number
  readonly problem: Problem | undefined
  readonly ready: boolean
}

const nobody: readonly Resident[] = []

/** Who goes into a form now, without children unless they are asked for. */
export function useFormPeople(
  { who, mapping }: Pick<StreetForm, 'who' | 'mapping'>,
  children: boolean,
): FormPeople {
  const residents = useAll(resident)
  const filters = useAll(savedFilter)
  const seen = useSeen()
  const found = useFound(filterOf(who, filters)?.search)
  return useMemo(() => {
    if (found === undefined) return { people: nobody, children: 0, problem: undefined, ready: false }
    const chosen = whoGoesIn(who, { residents, filters, seen, found })
    if (!chosen.ok) return { people: nobody, children: 0, problem: chosen.problem, ready: true }
    const older = toldOf(chosen.value, mapping, { children: false, today: seen.today })
    return {
      people: children ? chosen.value : older,
      children: chosen.value.length - older.length,
      problem: undefined,
      ready: true,
    }
  }, [who, mapping, residents, filters, seen, found, children])
}
