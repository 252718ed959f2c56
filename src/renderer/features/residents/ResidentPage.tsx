import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { factsOf } from '../../domain/roster/known-people'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { ageOn } from './listed-resident'
import { EditGroup } from './EditGroup'
import { factGroups, type FactGroup } from './fact-groups'
import { FactsView } from './FactsView'
import { PersonHistory } from './PersonHistory'
import type { Draft } from './read-draft'
import { useSaveFacts } from './use-save-facts'

function GroupCard({
  group,
  facts,
  revealed,
  editing,
  onEdit,
  person,
}: {
  group: FactGroup
  facts: Draft
  revealed: boolean
  /** The title of the group that is being edited; one at a time. */
  editing: string | undefined
  onEdit: (title: string | undefined) => void
  person: Resident
}) {
  const saveFacts = useSaveFacts()
  return (
    <Card
      size="small"
      title={group.title}
      extra={
        editing === undefined && (
          <Button
            size="small"
            aria-label={`修改${group.title}`}
            onClick={() => {
              onEdit(group.title)
            }}
          >
            修改
          </Button>
        )
      }
    >
      {editing === group.title ? (
        <EditGroup
          fields={group.fields}
          facts={facts}
          saveLabel={`保存${group.title}`}
          save={reading => saveFacts(person, reading)}
          onEnd={() => {
            onEdit(undefined)
          }}
        />
      ) : (
        <FactsView fields={group.fields} facts={facts} revealed={revealed} />
      )}
    </Card>
  )
}

function useRemove(person: Resident): () => Promise<void> {
  const write = useWrite()
  const navigate = useNavigate()
  return async () => {
    const written = await write(
      {
        cause: 'resident-removed',
        detail: person.name,
        save: [],
        remove: [{ kind: resident, id: person.id }],
      },
      `已移出${person.name}`,
    )
    if (written !== undefined) void navigate('/residents')
  }
}

function Record({ person }: { person: Resident }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const [revealed, setRevealed] = useState(false)
  const [editing, setEditing] = useState<string>()
  const remove = useRemove(person)
  const facts = factsOf(person, useFound(household, person.householdId), useFound(house, person.houseId))
  const back = () => void navigate('/residents')
  useShortcut('F2', () => {
    setEditing(factGroups[0]?.title)
  })
  useShortcut('Escape', () => {
    if (editing === undefined) back()
  })
  const age = person.birthDate === undefined ? '' : `${String(ageOn(person.birthDate, world.today()))} 岁`

  return (
    <>
      <PageTitle
        title={person.name}
        onBack={back}
        note={
          <Typography.Text type="secondary">
            {[person.sex?.text, age].filter(Boolean).join('　')}
          </Typography.Text>
        }
        actions={
          <>
            <Button
              aria-pressed={revealed}
              onClick={() => {
                setRevealed(!revealed)
              }}
            >
              {revealed ? '遮住号码' : '显示号码'}
            </Button>
            <Button onClick={() => void remove()}>移出名册</Button>
          </>
        }
      />
      <Flex gap={12} align="flex-start" wrap>
        <Flex vertical gap={12} style={{ flex: '3 1 560px', minWidth: 0 }}>
          {factGroups.map(group => (
            <GroupCard
              key={group.title}
              group={group}
              facts={facts}
              revealed={revealed}
              editing={editing}
              onEdit={setEditing}
              person={person}
            />
          ))}
        </Flex>
        <div style={{ flex: '1 1 240px' }}>
          <PersonHistory id={person.id} />
        </div>
      </Flex>
    </>
  )
}

/** One resident: the facts in groups, edited in place, and beside them what became of them. */
export function ResidentPage() {
  const { id } = useParams()
  const navigate = useNavigate()
  const person = useFound(resident, id)
  if (person === undefined) {
    return <PageTitle title="名册里没有这个人，可能已经移出" onBack={() => void navigate('/residents')} />
  }
  return <Record key={person.id} person={person} />
}
