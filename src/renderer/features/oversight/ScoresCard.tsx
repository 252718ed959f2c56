import { Card, Table, Typography, type TableProps } from 'antd'
import { Link } from 'react-router'
import { attachmentTitle } from '../../domain/attachments/attachments-of'
import { pointsWords } from '../../domain/assessing/points'
import type { Assessment, CaseScore } from '../../domain/records/assessment'
import type { AssessmentScheme, SchemeItem } from '../../domain/records/assessment-scheme'
import { attachment, type Attachment } from '../../domain/records/attachment'
import { useAll } from '../../services/use-records'

/** What an item was reckoned from: the figure in words and the cases behind it. */
export function CasesBehind({ score }: { score: CaseScore }) {
  return (
    <details>
      <summary>{`${score.words}，共 ${score.cases.length} 件诉求`}</summary>
      {score.cases.map(({ id, title }) => (
        <div key={id}>
          <Link to={`/cases/${id}`}>{title}</Link>
        </div>
      ))}
    </details>
  )
}

const evidenceOf = ({ sheets }: Assessment, item: string, all: readonly Attachment[]): string =>
  [...new Set(sheets.flatMap(({ evidence }) => evidence?.[item] ?? []))]
    .flatMap(id => all.find(one => one.id === id) ?? [])
    .map(attachmentTitle)
    .join('、')

const caseScoreOf = ({ sheets }: Assessment, item: string): CaseScore | undefined =>
  sheets.findLast(({ fromCases }) => fromCases?.[item] !== undefined)?.fromCases?.[item]

function columnsFor(
  one: Assessment,
  scheme: AssessmentScheme,
  all: readonly Attachment[],
): NonNullable<TableProps<SchemeItem>['columns']> {
  return [
    { title: '类别', width: 100, dataIndex: 'category' },
    {
      title: '项目',
      render: (_, { id, text }) => {
        const score = caseScoreOf(one, id)
        return (
          <>
            {text}
            {score && <CasesBehind score={score} />}
          </>
        )
      },
    },
    { title: '满分', width: 60, align: 'right', render: (_, { full }) => pointsWords(full) },
    ...scheme.assessors.map(({ name }) => ({
      title: name,
      width: 80,
      align: 'right' as const,
      render: (_: unknown, { id }: SchemeItem) => {
        const given = one.sheets.find(({ assessor }) => assessor === name)?.scores[id]
        return given === undefined ? '' : pointsWords(given)
      },
    })),
    {
      title: '依据',
      width: 160,
      render: (_, { id }) => <Typography.Text type="secondary">{evidenceOf(one, id, all)}</Typography.Text>,
    },
  ]
}

/** 各项得分: what each assessor gave for every item, the cases it was reckoned from, and the photos that show why. */
export function ScoresCard({ one, scheme }: { one: Assessment; scheme: AssessmentScheme }) {
  const all = useAll(attachment)
  if (one.sheets.length === 0) return null
  return (
    <Card size="small" title="各项得分">
      <Table<SchemeItem>
        size="small"
        rowKey="id"
        pagination={false}
        columns={columnsFor(one, scheme, all)}
        dataSource={scheme.items}
      />
    </Card>
  )
}
