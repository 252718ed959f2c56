import { useMemo, useState } from 'react'
import type { GivingOutPlan } from '../../../domain/giving-out/plan-giving-out'
import { USUAL_NAME } from '../../../domain/giving-out/list-file-name'
import { usualDecisions } from '../../../domain/giving-out/column'
import {
  planRoster,
  rosterColumns,
  usualLayout,
  type RosterLayout,
} from '../../../domain/giving-out/roster-layout'
import { isUnderFourteen } from '../../../domain/personal-data/under-fourteen'
import type { Resident } from '../../../domain/records/resident'
import type { Problem } from '../../../domain/result'
import type { FactField } from '../../../domain/roster/facts'
import { ageOf } from '../../../domain/search/roster-filters'
import { useServices } from '../../../services/services'
import { useRights } from '../../../services/use-rights'
import { editingRequest, newRequest, type RosterRequest } from './roster-request'
import { useFileName, useListedPeople, useOfficeName } from './use-give-roster'

/** What the clerk answers in the dialog, and what follows from it. */
export function useExport(everybody: readonly Resident[]) {
  const rights = useRights()
  const { world } = useServices()
  const officeName = useOfficeName()
  const nameFile = useFileName()
  const [withChildren, setWithChildren] = useState(false)
  const adults = useMemo(
    () => everybody.filter(person => !isUnderFourteen(ageOf(person, world.today()))),
    [everybody, world],
  )
  const all = useListedPeople(everybody)
  const people = useListedPeople(withChildren ? everybody : adults)
  const [layout, setLayout] = useState<RosterLayout>(usualLayout)
  const columns = useMemo(() => rosterColumns(all, layout), [all, layout])
  const [request, setRequest] = useState<RosterRequest>(() => newRequest(columns))
  const [pattern, setPattern] = useState(USUAL_NAME)
  const [problem, setProblem] = useState<Problem>()

  const change = (part: Partial<RosterRequest>): void => {
    setRequest(before => ({ ...before, ...part }))
    setProblem(undefined)
  }
  const changeLayout = (part: Partial<RosterLayout>): void => {
    const next = { ...layout, ...part, forEditing: layout.forEditing && (part.set ?? null) === null }
    setLayout(next)
    if (part.set !== undefined) {
      change({ columns: usualDecisions(rosterColumns(all, next), request.audience) })
    }
  }
  const changeEditing = (forEditing: boolean): void => {
    setLayout({ ...layout, forEditing })
    setProblem(undefined)
    setRequest(forEditing ? editingRequest(columns, rights, officeName || '本单位') : newRequest(columns))
  }
  /** The plan, or undefined after saying why there is none. */
  const plan = (): GivingOutPlan<FactField> | undefined => {
    const planned = planRoster(request, layout, columns, rights)
    if (planned.ok) return planned.value
    setProblem(planned.problem)
    return undefined
  }
  return {
    rights,
    people,
    children: everybody.length - adults.length,
    withChildren,
    setWithChildren,
    layout,
    changeLayout,
    changeEditing,
    columns,
    request,
    change,
    pattern,
    setPattern,
    fileName: nameFile(pattern, layout, request.recipient, people.length),
    problem,
    setProblem,
    plan,
  }
}
