import { Button, Card, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { pointsWords } from '../../domain/assessing/points'
import { caseRuleWords } from '../../domain/assessing/case-points'
import {
  assessmentScheme,
  type AssessmentScheme,
  type SchemeItem,
} from '../../domain/records/assessment-scheme'
import { useFound } from '../../services/use-records'
import { useRemoval } from '../../services/use-removal'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { FactCard } from '../../ui/FactCard'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { RankingCard } from './RankingCard'
import { SchemeDialog } from './SchemeDialog'

const itemColumns: NonNullable<TableProps<SchemeItem>['columns']> = [
  { title: '类别', width: 120, dataIndex: 'category' },
  { title: '项目', dataIndex: 'text' },
  { title: '满分', width: 70, render: (_, { full }) => pointsWords(full) },
  {
    title: '方法',
    width: 190,
    render: (_, { method, cases }) => (cases === undefined ? method : caseRuleWords(cases)),
  },
]

/** `AAA 85 分以上`, `AA 80 到不满 85 分` */
const bandWords = ({ bands }: AssessmentScheme): string =>
  bands
    .map(({ grade, from }, nth) => {
      const above = bands[nth - 1]
      const upTo = above === undefined ? '分以上' : `到不满 ${pointsWords(above.from)} 分`
      return `${grade}：${pointsWords(from)} ${upTo}`
    })
    .join('；')

function Record({ scheme, onBack }: { scheme: AssessmentScheme; onBack: () => void }) {
  const may = useRights().includes('write')
  const { remove } = useRemoval('/assessments')
  const [editing, setEditing] = useState(false)
  const edit = (): void => {
    setEditing(true)
  }
  const facts = [
    { key: 'year', label: '年度', words: `${scheme.year} 年（${scheme.period}）` },
    { key: 'total', label: '总分', words: pointsWords(scheme.total) },
    {
      key: 'assessors',
      label: '评分方',
      words: scheme.assessors.map(({ name, percent }) => `${name} ${percent}%`).join('、'),
    },
    { key: 'bands', label: '等级', words: bandWords(scheme) },
    {
      key: 'vetoes',
      label: '一票否决',
      words: scheme.vetoes.map(({ text, grade }) => `${text}（定为 ${grade}）`).join('；') || '无',
    },
    { key: 'basis', label: '依据', words: scheme.basis },
  ]
  return (
    <>
      <PageTitle
        title={scheme.name}
        actions={
          may && (
            <Button onClick={() => void remove(assessmentScheme, { id: scheme.id, called: scheme.name })}>
              移出办法
            </Button>
          )
        }
        onBack={onBack}
      />
      <Flex vertical gap={12}>
        <FactCard title="考核办法" columns={2} facts={facts} onEdit={may ? edit : undefined} />
        <RankingCard scheme={scheme} />
        <Card size="small" title={<Typography.Text strong>考核项目</Typography.Text>}>
          <Table<SchemeItem>
            size="small"
            rowKey="id"
            pagination={false}
            columns={itemColumns}
            dataSource={scheme.items}
          />
        </Card>
      </Flex>
      {editing && (
        <SchemeDialog
          known={scheme}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One scheme: what is scored, what the points mean, and how the enterprises stand. */
export function SchemePage() {
  const { schemeId } = useParams()
  const scheme = useFound(assessmentScheme, schemeId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/assessments')
  useShortcut('Escape', back)
  if (scheme === undefined) {
    return (
      <>
        <PageTitle title="考核" onBack={back} />
        <EmptyState title="没有找到这个办法" hint="可能已被撤销。请返回考核列表。" />
      </>
    )
  }
  return <Record key={scheme.id} scheme={scheme} onBack={back} />
}
