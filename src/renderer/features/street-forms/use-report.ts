import { useState } from 'react'
import { changeCounts, type FilledLine, type LineChange } from '../../domain/forms/report-changes'
import { notErased } from '../../domain/personal-data/erase'
import { resident, type Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useRights } from '../../services/use-rights'
import { useWatchedWork } from '../../services/use-watched-work'
import type { FillAnswers } from './FillDialog'
import { giveFilled } from './give-filled'
import type { FormLines } from './use-form-lines'
import { useSeen } from '../../services/use-seen'

/** How each line stands to the last report, by id, also who is gone. */
export function changesById({ lines, changes }: Pick<FormLines, 'lines' | 'changes'>) {
  const kinds = new Map<string, LineChange['kind'] | 'gone'>()
  for (const [at, { row }] of lines.entries()) kinds.set(row.id, changes.lines[at]?.kind ?? 'same')
  for (const id of changes.gone) kinds.set(id, 'gone')
  return kinds
}

/** Whose lines differ from the last report: new and changed ones first, then who is gone and still on record. */
function changedPeople(
  people: readonly Resident[],
  kinds: ReadonlyMap<string, string>,
  find: (id: string) => Resident | undefined,
  gone: readonly string[],
): readonly Resident[] {
  const left = gone.flatMap(id => find(id) ?? [])
  return [...people.filter(({ id }) => kinds.get(id) !== 'same'), ...notErased(left)]
}

type About = {
  readonly form: StreetForm
  readonly people: readonly Resident[]
  readonly told: FormLines
  readonly withChildren: boolean
}

/** Filling a form and saving it, whole or only what has changed; `onSaved` when it was. */
export function useReport({ form, people, told, withChildren }: About, onSaved: () => void) {
  const services = useServices()
  const notices = useNotices()
  const rights = useRights()
  const seen = useSeen()
  const work = useWatchedWork('正在填表')
  const [refusal, setRefusal] = useState<string>()
  const [answered, setAnswered] = useState<FillAnswers>()
  const fill = async (answers: FillAnswers, changesOnly: boolean): Promise<void> => {
    const { request, bare } = answers
    setAnswered(answers)
    const changes = changesById(told)
    const find = (id: string) => services.records.find(resident, id)
    const going = changesOnly ? changedPeople(people, changes, find, told.changes.gone) : people
    const lines: readonly FilledLine[] = told.lines
    const one = { form, request, withChildren, people: going, lines, changes, changesOnly, bare }
    const saved = await work.run(watch => giveFilled(services, [one], { seen, rights, watch }))
    if (!saved.ok) {
      setRefusal(refusalWords(saved.problem))
      return
    }
    setRefusal(undefined)
    if (saved.value === null) return
    notices.done(`已填好并保存：${saved.value}`)
    onSaved()
  }
  const { added, changed, gone } = changeCounts(told.changes)
  return {
    fill,
    answered,
    refusal,
    clear: () => {
      setAnswered(undefined)
      setRefusal(undefined)
    },
    work,
    changed: added + changed + gone,
  }
}
