import { CloseOutlined } from '@ant-design/icons'
import { AutoComplete, Button, Flex, Input } from 'antd'
import { useMemo } from 'react'
import type { Attendee } from '../../../domain/records/meeting'
import type { Candidate, CandidateOrder } from '../../../domain/voting/election'
import { CandidatePlace } from './CandidatePlace'
import { CountField } from './CountField'
import { Flaw } from './Flaw'

const votes = [
  { key: 'approve', label: '赞成' },
  { key: 'against', label: '反对' },
  { key: 'abstain', label: '弃权' },
] as const

/** Of somebody written in only the votes for them are counted. */
const writtenInVotes = [{ key: 'approve', label: '得票' }] as const

/** The candidate under this name; when one person of the roll is called so, with that person's unit. */
function named(candidate: Candidate, name: string, roll: readonly Attendee[]): Candidate {
  const [only, another] = roll.filter(one => one.name === name)
  const unit = candidate.unit === '' && another === undefined ? only?.unit : undefined
  return { ...candidate, name, unit: unit ?? candidate.unit }
}

/** One candidate: who, and the votes counted. A name of the roll brings its unit along. */
export function CandidateRow({
  candidate,
  roll,
  order,
  flaw,
  lotFlaw,
  onChange,
  onMove,
  onRemove,
}: {
  candidate: Candidate
  roll: readonly Attendee[]
  /** How the ballot is ordered; undefined where that is not for this round to say. */
  order: CandidateOrder | undefined
  flaw: string | undefined
  lotFlaw: string | undefined
  onChange: (candidate: Candidate) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const options = useMemo(
    () =>
      roll.map(one => ({
        key: one.id,
        value: one.name,
        label: [one.name, one.unit].filter(Boolean).join('　'),
      })),
    [roll],
  )
  const kind = candidate.writtenIn === true ? '另选人' : '候选人'
  const who = candidate.name === '' ? kind : candidate.name
  return (
    <div role="group" aria-label={who}>
      <Flex gap={8} align="center" wrap>
        <CandidatePlace
          candidate={candidate}
          who={who}
          order={order}
          invalid={lotFlaw !== undefined}
          onChange={onChange}
          onMove={onMove}
        />
        <AutoComplete
          aria-label={`${kind}姓名`}
          placeholder="姓名"
          style={{ flex: '1 1 180px', minWidth: 0 }}
          value={candidate.name}
          options={options}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
          onChange={(name: string) => {
            onChange(named(candidate, name.slice(0, 50), roll))
          }}
          onSelect={(name: string, { key }) => {
            const unit = roll.find(one => one.id === key)?.unit ?? candidate.unit
            onChange({ ...candidate, name, unit })
          }}
        />
        <Input
          aria-label={`${who}的单位`}
          placeholder="单位"
          style={{ flex: '1 1 120px' }}
          value={candidate.unit}
          onChange={event => {
            onChange({ ...candidate, unit: event.target.value })
          }}
        />
        {(candidate.writtenIn === true ? writtenInVotes : votes).map(({ key, label }) => (
          <Flex key={key} gap={4} align="center">
            <span>{label}</span>
            <CountField
              label={`${who}${label}`}
              value={candidate[key]}
              invalid={flaw !== undefined}
              onChange={count => {
                onChange({ ...candidate, [key]: count })
              }}
            />
          </Flex>
        ))}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={`移出${who}`}
          onClick={onRemove}
        />
      </Flex>
      <Flaw words={lotFlaw} />
      <Flaw words={flaw} />
    </div>
  )
}
