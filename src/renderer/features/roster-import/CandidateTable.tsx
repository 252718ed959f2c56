import { Flex, Radio, Typography } from 'antd'
import type { Candidate, RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { AnyRow } from '../../domain/roster/plan'
import { useCurrentImport } from './RosterImportProvider'
import { recordOptions, type RowOption } from './row-options'

/** What is shown of each: what the row says, and what tells them apart where anybody has it. First what is not the same of all. */
function comparedFacts(
  { fields, tellingApart }: RosterKind,
  { facts }: AnyRow,
  candidates: readonly Candidate[],
): readonly string[] {
  const shown = fields.filter(
    field =>
      facts[field] !== undefined ||
      (tellingApart.includes(field) && candidates.some(one => one.facts[field] !== undefined)),
  )
  const isSame = (field: string): boolean => new Set(candidates.map(one => one.facts[field] ?? '')).size === 1
  return [...shown.filter(field => !isSame(field)), ...shown.filter(isSame)]
}

function KnownFact({ field, record: { facts, difference } }: { field: string; record: Candidate }) {
  const { shown } = useCurrentImport().kind
  const value = shown(field, facts[field] ?? '') || '（空）'
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
  row: AnyRow
  candidates: readonly Candidate[]
  /** Those who were chosen for another row. */
  taken: ReadonlySet<string>
  inForce: string
  onChoose: (option: RowOption) => void
}) {
  const { kind } = useCurrentImport()
  const facts = comparedFacts(kind, row, candidates)
  return (
    <div className="candidates">
      <table aria-label={`第 ${String(row.row)} 行可能是`}>
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">表中</th>
            {candidates.map(({ id, name, difference }) => (
              <th key={id} scope="col">
                <Flex gap={4} align="center">
                  <Typography.Text strong>{name}</Typography.Text>
                  {taken.has(id) && <Typography.Text type="secondary">已选给另一行</Typography.Text>}
                </Flex>
                {recordOptions(id, difference.changes).map(option => (
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
              <th scope="row">{kind.label(field)}</th>
              <td>{kind.shown(field, row.facts[field] ?? '')}</td>
              {candidates.map(record => (
                <td key={record.id}>
                  <KnownFact field={field} record={record} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
