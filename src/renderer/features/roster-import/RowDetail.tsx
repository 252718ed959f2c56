import { Button, Radio, Typography } from 'antd'
import { useMemo } from 'react'
import type { PlannedImport } from '../../domain/roster/kinds/roster-kind'
import type { AnyPlan, AnyRow, CellProblem } from '../../domain/roster/plan'
import type { Choices, RowChoice } from '../../domain/roster/row-decision'
import { cellWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { thousands } from '../../ui/thousands'
import { CandidateTable } from './CandidateTable'
import { candidatesOf } from './candidates'
import { sameValueAs } from './MendEverywhere'
import { useCurrentKind } from './RosterImportProvider'
import { problemsOf, type ReviewRow } from './review-rows'
import { optionInForce, rowOptions, takenByOthers } from './row-options'
import { resultLabel, resultOf } from './row-words'

const headingOf = (plan: AnyPlan, problem: CellProblem<string>): string =>
  plan.columns.find(column => column.letter === problem.column)?.heading ?? problem.column

type DetailProps = {
  readonly plan: AnyPlan
  /** The plan with what can be done by it. */
  readonly planned: PlannedImport
  readonly choices: Choices
  readonly onChoose: (row: number, choice: RowChoice | null) => void
  /** 补录 of a cell of the row, by the place of its column in the plan. */
  readonly onMend: (at: number) => void
  readonly onMendAll: (at: number) => void
}

function ProblemLine({
  plan,
  row,
  problem,
  first,
  onMend,
  onMendAll,
}: Pick<DetailProps, 'plan' | 'onMend' | 'onMendAll'> & {
  row: AnyRow
  problem: CellProblem<string>
  first: boolean
}) {
  const at = plan.columns.findIndex(({ letter }) => letter === problem.column)
  const kind = useCurrentKind()
  const text = row.source[at] ?? ''
  const same = useMemo(() => sameValueAs(plan, at, text, kind), [plan, at, text, kind])
  return (
    <li>
      {`“${headingOf(plan, problem)}”（${problem.column}${String(row.row)}）：${cellWords(problem)}`}
      {plan.columns[at]?.field != null && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            onMend(at)
          }}
        >
          {first ? '补录（F2）' : '补录'}
        </Button>
      )}
      {same !== undefined && same.rows.length > 1 && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            onMendAll(at)
          }}
        >
          {`相同的 ${thousands(same.rows.length)} 处一起改…`}
        </Button>
      )}
    </li>
  )
}

function RowChoices({
  row,
  planned,
  choices,
  onChoose,
}: Pick<DetailProps, 'planned' | 'choices' | 'onChoose'> & { row: AnyRow }) {
  const { records } = useServices()
  const candidates = useMemo(() => candidatesOf(row, planned, records), [row, planned, records])
  const options = rowOptions(row)
  const inForce = optionInForce(row, choices)
  const taken = takenByOthers(choices, row.row)
  if (options.length === 0 && candidates.length === 0) return null
  return (
    <>
      <Radio.Group
        aria-label={`第 ${String(row.row)} 行怎样处理`}
        value={inForce}
        options={options.map(({ key, label }) => ({ value: key, label }))}
        onChange={event => {
          const chosen = options.find(({ key }) => key === event.target.value)
          if (chosen !== undefined) onChoose(row.row, chosen.choice)
        }}
      />
      {candidates.length > 0 && (
        <CandidateTable
          row={row}
          candidates={candidates}
          taken={taken}
          inForce={inForce}
          onChoose={({ choice }) => {
            onChoose(row.row, choice)
          }}
        />
      )}
    </>
  )
}

/** Under the grid: what the active row would do, what is wrong with it, in words, and what else can be done with it. */
export function RowDetail({ row, ...props }: DetailProps & { row: ReviewRow | undefined }) {
  const { label, shown, nameOf, words } = useCurrentKind()
  if (row === undefined) {
    return (
      <div className="row-detail">
        点一行，或按上下键，这里说明这一行会怎样写入。Ctrl+↓ 到下一处问题，F2 补录。
      </div>
    )
  }
  const { planned } = row
  const { plan, choices } = props
  const result = resultLabel(resultOf(planned, choices))
  return (
    <div key={row.key} className="row-detail">
      <div role="status">
        <Typography.Text strong>
          {`第 ${String(planned.row)} 行　${nameOf(planned.facts) || words.nameless}　${result}`}
        </Typography.Text>
        <ul>
          {planned.changes.map(({ field, before, after }) => (
            <li key={field}>
              {`${label(field)}：${shown(field, before) || '（空）'} → ${shown(field, after) || '清空'}`}
            </li>
          ))}
          {(planned.kept ?? []).map(({ field, before, after }) => (
            <li key={`kept ${field}`}>
              {`${label(field)}已人工核对，仍为“${shown(field, before)}”；表中${after === '' ? '空着' : `是“${shown(field, after)}”`}，不改`}
            </li>
          ))}
          {problemsOf(planned).map((problem, nth) => (
            <ProblemLine
              key={`${problem.column}${problem.code}`}
              {...{ plan, problem }}
              row={planned}
              first={nth === 0}
              onMend={props.onMend}
              onMendAll={props.onMendAll}
            />
          ))}
        </ul>
      </div>
      <RowChoices row={planned} planned={props.planned} choices={choices} onChoose={props.onChoose} />
    </div>
  )
}
