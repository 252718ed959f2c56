import { Button, Card, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { pointsWords } from '../../domain/assessing/points'
import type { Assessment, CaseScore } from '../../domain/records/assessment'
import type { AssessmentScheme, SchemeItem } from '../../domain/records/assessment-scheme'
import type { AttachmentItem, AttachmentsDesk } from '../../services/use-attachments'
import { AttachmentDialog } from '../../ui/AttachmentDialog'

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

/** The photos and scans that show why an item was scored so, whoever named them. */
const evidenceOf = (
  { sheets }: Assessment,
  item: string,
  items: readonly AttachmentItem[],
): readonly AttachmentItem[] => {
  const named = new Set(sheets.flatMap(({ evidence }) => evidence?.[item] ?? []))
  return items.filter(({ id }) => named.has(id))
}

const caseScoreOf = ({ sheets }: Assessment, item: string): CaseScore | undefined =>
  sheets.findLast(({ fromCases }) => fromCases?.[item] !== undefined)?.fromCases?.[item]

function columnsFor(
  one: Assessment,
  scheme: AssessmentScheme,
  items: readonly AttachmentItem[],
  onLook: (photo: AttachmentItem) => void,
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
      title: '依据照片',
      width: 200,
      render: (_, { id }) =>
        evidenceOf(one, id, items).map(photo => (
          <Button
            key={photo.id}
            type="link"
            size="small"
            style={{ padding: '0 8px 0 0' }}
            onClick={() => {
              onLook(photo)
            }}
          >
            {photo.title}
          </Button>
        )),
    },
  ]
}

/** 各项得分: what each assessor gave for every item, the cases it was reckoned from, and the photos that show why. */
export function ScoresCard({
  one,
  scheme,
  desk,
}: {
  one: Assessment
  scheme: AssessmentScheme
  /** Undefined for whoever may not see photos. */
  desk: AttachmentsDesk | undefined
}) {
  const [looked, look] = useState<AttachmentItem>()
  if (one.sheets.length === 0) return null
  return (
    <Card size="small" title="各项得分">
      <Table<SchemeItem>
        size="small"
        rowKey="id"
        pagination={false}
        columns={columnsFor(one, scheme, desk?.items ?? [], look)}
        dataSource={scheme.items}
      />
      {looked && desk && (
        <AttachmentDialog
          item={looked}
          open={desk.open}
          place={undefined}
          onStep={() => undefined}
          writing={undefined}
          giving={undefined}
          onClose={() => {
            look(undefined)
          }}
        />
      )}
    </Card>
  )
}
