import { Flex, Radio, Typography } from 'antd'
import { factFields, type FactField } from '../../domain/roster/facts'
import { factLabel } from '../../domain/roster/field-of-heading'
import { maskedFact } from '../../domain/roster/masked-fact'
import type { PlannedRow } from '../../domain/roster/plan'
import type { Candidate } from './candidates'
import { personOptions, type RowOption } from './row-options'

/** By these people tell namesakes apart, whether the row says them or not. */
const tellingApart: readonly FactField[] = [
  ...(['idNumber', 'sex', 'birthDate', 'householdNo', 'estate', 'building', 'unit', 'room'] as const),
  ...(['address', 'phone'] as const),
]

/** What is shown of each: what the row says, and what tells them apart where anybody has it. First what is not the same of all. */
function comparedFacts({ facts }: PlannedRow, candidates: readonly Candidate[]): readonly FactField[] {
  const shown = factFields.filter(
    field =>
      facts[field] !== undefined ||
      (tellingApart.includes(field) && candidates.some(one => one.facts[field] !== undefined)),
  )
  const isSame = (field: FactField): boolean =>
    new Set(candidates.map(one => one.facts[field] ?? '')).size === 1
  return [...shown.filter(field => !isSame(field)), ...shown.filter(isSame)]
}

function PersonFact({ field, person: { facts, difference } }: { field: FactField; person: Candidate }) {
  const value = maskedFact(field, facts[field] ?? '') || '（空）'
  if (difference.kept.some(one => one.field === field)) return <span>{`${value}（已核对，不改）`}</span>
  const differs = difference.changes.some(one => one.field === field)
  return differs ? <span className="cell-differs">{value}</span> : value
}

/** Those whom a row may be about, side by side with the row; what the row would change is marked. One of them is chosen over their facts. */
export function CandidateTable({
  row,
  candidates,
  taken,
  inForce,
  onChoose,
}: {
  row: PlannedRow
  candidates: readonly Candidate[]
  /** Those who were chosen for another row. */
  taken: ReadonlySet<string>
  inForce: string
  onChoose: (option: RowOption) => void
}) {
  const facts = comparedFacts(row, candidates)
  return (
    <div className="candidates">
      <table aria-label={`第 ${String(row.row)} 行可能是`}>
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">表中</th>
            {candidates.map(({ id, facts: { name }, difference }) => (
              <th key={id} scope="col">
                <Flex gap={4} align="center">
                  <Typography.Text strong>{name}</Typography.Text>
                  {taken.has(id) && <Typography.Text type="secondary">已选给另一行</Typography.Text>}
                </Flex>
                {personOptions(id, difference.changes).map(option => (
                  <Radio
                    key={option.key}
                    disabled={taken.has(id)}
                    checked={option.key === inForce}
                    onChange={() => {
                      onChoose(option)
                    }}
                  >
                    {option.label}
                  </Radio>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(field => (
            <tr key={field}>
              <th scope="row">{factLabel(field)}</th>
              <td>{maskedFact(field, row.facts[field] ?? '')}</td>
              {candidates.map(person => (
                <td key={person.id}>
                  <PersonFact field={field} person={person} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
