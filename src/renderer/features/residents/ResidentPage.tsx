import { Button, Flex, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { isErased } from '../../domain/personal-data/erase'
import { isUnderFourteen, UNDER_FOURTEEN } from '../../domain/personal-data/under-fourteen'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { factsOf } from '../../domain/roster/known-people'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { ageOf } from './listed-resident'
import { factGroups, type FactGroup } from './fact-groups'
import { GroupCard } from './GroupCard'
import { PersonHistory } from './PersonHistory'
import { useRevealed } from './use-revealed'

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

/** The sex, the age, and whether it is a child's record. */
function PersonNote({ person }: { person: Resident }) {
  const { world } = useServices()
  const age = ageOf(person, world.today())
  return (
    <>
      <Typography.Text type="secondary">
        {[person.sex?.text, age === null ? '' : `${String(age)} 岁`].filter(Boolean).join('　')}
      </Typography.Text>
      {isUnderFourteen(age) && (
        <Tag color="warning" title="个人信息属敏感信息，提供给他人前须取得监护人同意">
          {UNDER_FOURTEEN}
        </Tag>
      )}
    </>
  )
}

function Record({ person }: { person: Resident }) {
  const navigate = useNavigate()
  const rights = useRights()
  const [editing, setEditing] = useState<string>()
  const remove = useRemove(person)
  const facts = factsOf(person, useFound(household, person.householdId), useFound(house, person.houseId))
  const { revealed, reveal, turn } = useRevealed(person, facts)
  const back = () => void navigate('/residents')
  const edit = async (group: FactGroup | undefined): Promise<void> => {
    if (group !== undefined && rights.includes('write') && (await reveal(group.fields)))
      setEditing(group.title)
  }
  useShortcut('F2', () => void edit(factGroups[0]))
  useShortcut('Escape', () => {
    if (editing === undefined) back()
  })

  return (
    <>
      <PageTitle
        title={person.name}
        onBack={back}
        note={<PersonNote person={person} />}
        actions={
          <>
            <Button onClick={() => void navigate(`/residents/${person.id}/personal-data`)}>个人信息</Button>
            {rights.includes('write') && <Button onClick={() => void remove()}>移出名册</Button>}
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
              onTurn={field => void turn(field)}
              editing={editing}
              onEdit={() => void edit(group)}
              onEnd={() => {
                setEditing(undefined)
              }}
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
  if (person === undefined || isErased(person)) {
    return (
      <PageTitle title="名册里没有这个人，可能已经移出或删除" onBack={() => void navigate('/residents')} />
    )
  }
  return <Record key={person.id} person={person} />
}
