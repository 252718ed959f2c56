import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { isChecked, releaseChecked } from '../../domain/people/checked'
import { isErased } from '../../domain/personal-data/erase'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { isReferred } from '../../domain/records/is-referred'
import { resident, type Resident } from '../../domain/records/resident'
import { factFields } from '../../domain/roster/facts'
import { factsOf } from '../../domain/roster/known-people'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { factGroups, type FactGroup } from './fact-groups'
import { factNotes } from './fact-notes'
import type { FactNotes } from './FactsView'
import { GroupCard } from './GroupCard'
import { labelOf } from './label-of'
import { HouseholdCard } from './person/HouseholdCard'
import { HousesCard } from './person/HousesCard'
import { PersonAttachments } from './person/PersonAttachments'
import { NamedInCard } from './person/NamedInCard'
import { PersonNote } from './person/PersonNote'
import { StateActions } from './person/StateActions'
import { StateBanner } from './person/StateBanner'
import { TagsCard } from './person/TagsCard'
import { VisitsCard } from './person/VisitsCard'
import { PersonHistory } from './PersonHistory'
import { useRevealed } from './use-revealed'

/** Takes away a record made by mistake. Undefined where something refers to it, or whoever looks may not. */
function useRemove(person: Resident): (() => void) | undefined {
  const { records } = useServices()
  const rights = useRights()
  const write = useWrite()
  const navigate = useNavigate()
  if (!rights.includes('write') || isReferred(resident, person.id, records)) return undefined
  const remove = async (): Promise<void> => {
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
  return () => void remove()
}

/** What hangs on a person: household, houses, tags, visits, what names them, and what became of them. */
function Beside({ person }: { person: Resident }) {
  return (
    <Flex vertical gap={12} style={{ flex: '1 1 340px', minWidth: 0 }}>
      <HouseholdCard person={person} />
      <HousesCard person={person} />
      <TagsCard person={person} />
      <VisitsCard person={person} />
      <PersonAttachments person={person} />
      <NamedInCard person={person} />
      <PersonHistory key={person.id} id={person.id} />
    </Flex>
  )
}

/** What is told beside the facts, and how a fact checked by hand is released. */
function useNoted(person: Resident): FactNotes {
  const { world } = useServices()
  const rights = useRights()
  const write = useWrite()
  const home = useFound(house, person.houseId)
  return {
    notes: factNotes(person, home, world.today()),
    checked: factFields.filter(field => isChecked(person, field)),
    onRelease: rights.includes('write')
      ? field => void write(releaseChecked(person, field), `${labelOf(field)}不再锁定`)
      : undefined,
  }
}

function Record({ person }: { person: Resident }) {
  const navigate = useNavigate()
  const rights = useRights()
  const [editing, setEditing] = useState<string>()
  const onRemove = useRemove(person)
  const noted = useNoted(person)
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
            {rights.includes('write') && (
              <Button onClick={() => void navigate(`/papers/issue?person=${person.id}`)}>开证明</Button>
            )}
            <Button onClick={() => void navigate(`/residents/${person.id}/personal-data`)}>个人信息</Button>
            {rights.includes('write') && <StateActions person={person} onRemove={onRemove} />}
          </>
        }
      />
      <StateBanner person={person} />
      <Flex gap={12} align="flex-start" wrap>
        <Flex vertical gap={12} style={{ flex: '2 1 560px', minWidth: 0 }}>
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
              noted={noted}
            />
          ))}
        </Flex>
        <Beside person={person} />
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
