import { Alert } from 'antd'
import { Link } from 'react-router'
import { isOnRoster, standingOf, stateFacts } from '../../../domain/people/states'
import { resident, type Resident } from '../../../domain/records/resident'
import { useFound } from '../../../services/use-records'

/** The state, its day, where somebody went and why. */
function stateWords(person: Resident): string {
  const state = standingOf(person)
  const { since = '', reason = '' } = person.states?.at(-1) ?? {}
  const to = state === 'moved-out' && person.movedTo !== undefined ? `迁往${person.movedTo}` : ''
  return [`${stateFacts[state].label}（${since}）`, to, reason].filter(Boolean).join('，')
}

/** Where to look now, or what it means to be off the roster. */
function Consequence({ person }: { person: Resident }) {
  const into = useFound(resident, person.mergedIntoId)
  if (into === undefined) return '不在名册、导出和走访之列，记录保留备查。'
  return (
    <>
      现在看<Link to={`/residents/${into.id}`}>{into.name}的记录</Link>。
    </>
  )
}

/** Since when somebody is not simply on the roster, and why. Nothing of those who are. */
export function StateBanner({ person }: { person: Resident }) {
  if (standingOf(person) === 'present') return null
  const there = isOnRoster(person)
  return (
    <Alert
      type={there ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      title={stateWords(person)}
      description={there ? undefined : <Consequence person={person} />}
    />
  )
}
