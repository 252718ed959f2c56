import { Flex } from 'antd'
import type { Attendee } from '../../../domain/records/meeting'
import { officerRoles, type Officers } from '../../../domain/voting/election'
import { officerWords } from '../../../domain/voting/rule-words'
import { IsoDateField } from '../../../ui/IsoDateField'
import { ManySelect } from '../../../ui/ManySelect'
import { wordsAt, type ElectionPart } from './election-part'
import { Flaw } from './Flaw'

const nobody: Officers = { chief: [], scrutineers: [], counters: [], callers: [] }

/** Who counts, who may not be a candidate; and when the rules were adopted and the result declared. */
export function OfficersEdit({
  election,
  problems,
  change,
  roll,
}: ElectionPart & { roll: readonly Attendee[] }) {
  const officers = election.officers ?? nobody
  const options = [...new Set(roll.map(({ name }) => name))].map(name => ({ value: name, label: name }))
  const day = (label: string, key: 'methodAdoptedOn' | 'declaredOn') => (
    <Flex gap={8} align="center">
      <span>{label}</span>
      <IsoDateField
        label={label}
        value={election[key]}
        onChange={chosen => {
          change({ ...election, [key]: chosen })
        }}
      />
    </Flex>
  )
  return (
    <Flex vertical gap={8}>
      <Flex gap={16} wrap>
        {day('选举办法通过日期', 'methodAdoptedOn')}
        {day('宣布结果日期', 'declaredOn')}
      </Flex>
      <Flex gap={12} wrap>
        {officerRoles.map(role => (
          <Flex key={role} gap={6} align="center">
            <span>{officerWords[role]}</span>
            <ManySelect
              mode="tags"
              aria-label={officerWords[role]}
              style={{ width: 200 }}
              placeholder="姓名"
              value={officers[role]}
              options={options}
              onChange={(names: string[]) => {
                const kept = names.map(name => name.trim().slice(0, 50)).filter(name => name !== '')
                change({ ...election, officers: { ...officers, [role]: kept } })
              }}
            />
          </Flex>
        ))}
      </Flex>
      <Flaw words={wordsAt(problems, 'officers')} />
    </Flex>
  )
}
