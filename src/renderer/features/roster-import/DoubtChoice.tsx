import { Radio } from 'antd'
import { useMemo } from 'react'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident } from '../../domain/records/resident'
import type { Acceptance, Acceptances } from '../../domain/roster/apply-plan'
import { factsReader } from '../../domain/roster/known-people'
import type { PlannedRow } from '../../domain/roster/plan'
import { maskedIdNumber } from '../../domain/text/mask'
import { useServices } from '../../services/services'
import { takenByOthers } from './write-counts'

const SKIP = 'skip'
const CREATE = 'create'

/** Those on record whom the row may be about, as the clerk can tell them apart. */
function useCandidates({ candidates, residentId }: PlannedRow): readonly { id: string; words: string }[] {
  const { records } = useServices()
  return useMemo(() => {
    const factsOf = factsReader({ households: records.all(household), houses: records.all(house) })
    const ids = new Set(residentId === undefined ? candidates : [residentId, ...candidates])
    return [...ids].flatMap(id => {
      const person = records.find(resident, id)
      if (person === undefined) return []
      const { name, idNumber, birthDate, estate, building, unit, room, address } = factsOf(person)
      const dwelling = [estate, building, unit, room].filter(Boolean).join('-') || address
      const words = [name, idNumber && maskedIdNumber(idNumber), birthDate, dwelling]
        .filter(Boolean)
        .join('　')
      return [{ id, words }]
    })
  }, [records, candidates, residentId])
}

/** What to do with a doubtful row: leave it out (undefined), write it as somebody new, or as somebody on record. */
export function DoubtChoice({
  planned,
  accepted,
  onChoose,
}: {
  planned: PlannedRow
  accepted: Acceptances
  onChoose: (choice: Acceptance | undefined) => void
}) {
  const candidates = useCandidates(planned)
  const taken = takenByOthers(accepted, planned.row)
  const choice = accepted.get(planned.row)
  const options = [
    { value: SKIP, label: '跳过这一行' },
    { value: CREATE, label: '按新增写入' },
    ...candidates.map(({ id, words }) => ({
      value: id,
      label: taken.has(id) ? `更新 ${words}（已选给另一行）` : `更新 ${words}`,
      disabled: taken.has(id),
    })),
  ]
  return (
    <Radio.Group
      aria-label={`第 ${String(planned.row)} 行怎样处理`}
      vertical
      value={choice?.as === 'update' ? choice.residentId : (choice?.as ?? SKIP)}
      options={options}
      onChange={event => {
        const chosen = options.find(option => option.value === event.target.value)?.value
        if (chosen === CREATE) onChoose({ as: 'create' })
        else
          onChoose(chosen === undefined || chosen === SKIP ? undefined : { as: 'update', residentId: chosen })
      }}
    />
  )
}
