import { Tag } from 'antd'
import { ageOn } from '../../domain/people/birthday'
import { idNumberState, idNumberStates } from '../../domain/people/id-number-state'
import { residenceOf, residenceWords } from '../../domain/people/residence'
import { standingOf } from '../../domain/people/states'
import type { House } from '../../domain/records/house'
import type { Resident } from '../../domain/records/resident'
import type { FactNotes } from './FactsView'

const colours = { mismatch: 'error', damaged: 'warning', missing: 'default' } as const

function IdNumberNote({ person, today }: { person: Resident; today: string }) {
  const { state, conflicts } = idNumberState(person, today)
  if (state === 'sound') return <span className="note">{idNumberStates.sound}</span>
  const why = conflicts.length === 0 ? '' : `：与登记的${conflicts.join('、')}不一致`
  return <Tag color={colours[state]}>{`${idNumberStates[state]}${why}`}</Tag>
}

/** What follows from the facts of a record and is never typed: the state of the number, the age, whether home and hukou are one. */
export function factNotes(person: Resident, home: House | undefined, today: string): FactNotes['notes'] {
  const { birthDate } = person
  const residence = residenceOf(person, home)
  return {
    idNumber: <IdNumberNote person={person} today={today} />,
    ...(birthDate !== undefined &&
      standingOf(person) !== 'died' && {
        birthDate: <span className="note">{ageOn(birthDate, today)} 岁</span>,
      }),
    hukouKind: (
      <span className="note">
        人户分离：{residence === 'apart' ? <Tag color="warning">是</Tag> : null}
        {residence === 'together' ? '否' : residence === 'unknown' ? residenceWords.unknown : null}
      </span>
    ),
  }
}
