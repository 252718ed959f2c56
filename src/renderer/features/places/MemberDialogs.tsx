import { Form, Select } from 'antd'
import { useMemo, useState } from 'react'
import { houseWords } from '../../domain/people/house-for'
import { isHead, joinHousehold, relationsToHead } from '../../domain/people/households'
import { isOnRoster } from '../../domain/people/states'
import { house } from '../../domain/records/house'
import { household, type Household } from '../../domain/records/household'
import { resident, type Resident } from '../../domain/records/resident'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const OFFERED = 30

/** People by name who are on the roster and not in this household, with where they live, as many as can be looked through. */
function useCandidates(home: Household, search: string) {
  const { records } = useServices()
  return useMemo(() => {
    const words = search.trim()
    if (words === '') return []
    const found = records
      .all(resident)
      .filter(one => one.householdId !== home.id && one.name.includes(words) && isOnRoster(one))
    return found.slice(0, OFFERED).map(person => {
      const number = records.find(household, person.householdId ?? '')?.number
      const dwelling = houseWords(records.find(house, person.houseId ?? ''))
      const words = [person.name, person.birthDate, dwelling, number === undefined ? '' : `现在户 ${number}`]
      return { value: person.id, label: words.filter(Boolean).join('　') }
    })
  }, [records, home, search])
}

/** Which relations can be chosen: there is one head. */
const relationsFor = (members: readonly Resident[], personId: string | undefined): readonly string[] =>
  members.some(member => member.id !== personId && isHead(member))
    ? relationsToHead
    : ['户主', ...relationsToHead]

/** Takes somebody into the household, out of the one they are in. */
export function JoinDialog({
  home,
  members,
  onClose,
}: {
  home: Household
  members: readonly Resident[]
  onClose: () => void
}) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [relation, setRelation] = useState('')
  const [asked, setAsked] = useState(false)
  const candidates = useCandidates(home, search)

  const save = async (): Promise<void> => {
    setAsked(true)
    const member = chosen === undefined ? undefined : records.find(resident, chosen)
    if (member === undefined) return
    const decided = joinHousehold(member, home, relation, members)
    if (await carryOut(decided, `${member.name}已登记在户 ${home.number}`)) onClose()
  }
  return (
    <AskDialog
      title={`给户 ${home.number} 加成员`}
      okText="加入本户"
      refusal={asked && chosen === undefined ? '请先选人。' : refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="居民" required extra="已在别的户里的人，会从那一户转到本户。">
        <Select
          aria-label="居民"
          showSearch={{ filterOption: false, onSearch: setSearch }}
          placeholder="输入姓名查找"
          notFoundContent={search.trim() === '' ? '输入姓名查找' : '没有这个姓名的人'}
          options={candidates}
          value={chosen ?? null}
          onChange={setChosen}
        />
      </Form.Item>
      <TextField
        label="与户主关系"
        required
        value={relation}
        choices={relationsFor(members, chosen)}
        onChange={setRelation}
      />
    </AskDialog>
  )
}

/** Asks a member's relation to the head anew. */
export function RelationDialog({
  home,
  members,
  person,
  onClose,
}: {
  home: Household
  members: readonly Resident[]
  person: Resident
  onClose: () => void
}) {
  const { refusal, carryOut } = useDecision()
  const [relation, setRelation] = useState(person.relation?.text ?? '')
  const save = async (): Promise<void> => {
    const decided = joinHousehold(person, home, relation, members)
    if (await carryOut(decided, `已修改${person.name}与户主的关系`)) onClose()
  }
  return (
    <AskDialog
      title={`${person.name}与户主的关系`}
      okText="保存关系"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="与户主关系"
        required
        autoFocus
        value={relation}
        choices={relationsFor(members, person.id)}
        onChange={setRelation}
      />
    </AskDialog>
  )
}
