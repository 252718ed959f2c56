import { Button, Flex } from 'antd'
import { rollSources } from '../../../domain/meeting/roll-sources'
import type { PersonOnRoll } from '../../../domain/meeting/roll'
import type { RollSource } from '../../../domain/meeting/meeting-kind'
import { appointment } from '../../../domain/records/appointment'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import { memberUnit } from '../../../domain/records/member-unit'
import { resident } from '../../../domain/records/resident'
import { useAll } from '../../../services/use-records'

const sources: readonly RollSource[] = [
  'member-units',
  'officers',
  'representatives',
  'party-members',
  'last-meeting',
]

/** Takes everybody of a source onto the roll at once; a source that has nobody is not offered. */
export function RollSources({
  meeting,
  onAdd,
}: {
  meeting: Meeting
  onAdd: (people: readonly PersonOnRoll[]) => void
}) {
  const known = {
    meetings: useAll(meetingKind),
    members: useAll(memberUnit),
    appointments: useAll(appointment),
    residents: useAll(resident),
  }
  const offered = sources
    .map(source => ({ label: rollSources[source].label, people: rollSources[source].people(known, meeting) }))
    .filter(({ people }) => people.length > 0)
  if (offered.length === 0) return null
  return (
    <Flex gap={8} align="center" wrap>
      <span>整批加入：</span>
      {offered.map(({ label, people }) => (
        <Button
          key={label}
          size="small"
          onClick={() => {
            onAdd(people)
          }}
        >
          {`${label} ${people.length} 人`}
        </Button>
      ))}
    </Flex>
  )
}
