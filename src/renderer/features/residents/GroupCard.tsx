import { Button, Card } from 'antd'
import type { Resident } from '../../domain/records/resident'
import type { FactField } from '../../domain/roster/facts'
import { useRights } from '../../services/use-rights'
import { EditGroup } from './EditGroup'
import type { FactGroup } from './fact-groups'
import { FactsView, type FactNotes } from './FactsView'
import type { Draft } from './read-draft'
import { editableFields, seenFacts, seenFields } from './seen-facts'
import { useSaveFacts } from './use-save-facts'

/** One group of a resident's facts, to be read or edited in place. */
export function GroupCard({
  group,
  facts,
  revealed,
  onTurn,
  editing,
  onEdit,
  onEnd,
  person,
  noted,
}: {
  group: FactGroup
  facts: Draft
  revealed: ReadonlySet<FactField>
  onTurn: (field: FactField) => void
  /** The title of the group that is being edited; one at a time. */
  editing: string | undefined
  onEdit: () => void
  onEnd: () => void
  person: Resident
  noted: FactNotes
}) {
  const rights = useRights()
  const saveFacts = useSaveFacts()
  return (
    <Card
      size="small"
      title={group.title}
      extra={
        editing === undefined &&
        rights.includes('write') && (
          <Button size="small" aria-label={`修改${group.title}`} onClick={onEdit}>
            修改
          </Button>
        )
      }
    >
      {editing === group.title ? (
        <EditGroup
          fields={editableFields(group.fields, facts, rights)}
          facts={facts}
          saveLabel={`保存${group.title}`}
          save={reading => saveFacts(person, reading)}
          onEnd={onEnd}
          personId={person.id}
        />
      ) : (
        <FactsView
          fields={seenFields(group.fields, rights)}
          facts={seenFacts(facts, rights)}
          revealed={revealed}
          onTurn={onTurn}
          always={group.always}
          noted={noted}
        />
      )}
    </Card>
  )
}
