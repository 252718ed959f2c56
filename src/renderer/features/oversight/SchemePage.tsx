import { Button, Card, Flex, Table, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { pointsWords } from '../../domain/assessing/points'
import { ranking, type Ranked } from '../../domain/assessing/ranking'
import { assessment } from '../../domain/records/assessment'
import {
  assessmentScheme,
  type AssessmentScheme,
  type SchemeItem,
} from '../../domain/records/assessment-scheme'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { FactCard } from '../../ui/FactCard'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { BeginDialog } from './BeginDialog'
import { SchemeDialog } from './SchemeDialog'

const itemColumns: NonNullable<TableProps<SchemeItem>['columns']> = [
  { title: '类别', width: 120, dataIndex: 'category' },
  { title: '项目', dataIndex: 'text' },
  { title: '满分', width: 70, render: (_, { full }) => pointsWords(full) },
  { title: '方法', width: 70, dataIndex: 'method' },
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

function Ranking({ scheme }: { scheme: AssessmentScheme }) {
  const { records } = useServices()
  const may = useRights().includes('write')
  const [beginning, setBeginning] = useState(false)
  const columns: NonNullable<TableProps<Ranked>['columns']> = [
    { title: '名次', width: 60, render: (_, { place }) => place ?? '' },
    {
      title: '物业企业',
      render: (_, { key, assessment: one }) => (
        <Link to={`/assessments/${scheme.id}/${key}`}>
          {records.find(propertyEnterprise, one.enterpriseId)?.name ?? ''}
        </Link>
      ),
    },
    {
      title: '得分',
      width: 80,
      render: (_, { result }) => (result === undefined ? '' : pointsWords(result.points)),
    },
    { title: '等级', width: 70, render: (_, { result }) => result?.grade ?? '' },
    {
      title: '状态',
      width: 170,
      render: (_, { assessment: one }) =>
        one.publishedOn === undefined
          ? `已评 ${one.sheets.length} / ${scheme.assessors.length} 方`
          : `${one.publishedOn} 公布${one.version > 1 ? `，第 ${one.version} 版` : ''}`,
    },
  ]
  return (
    <Card
      size="small"
      title="考核结果"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setBeginning(true)
            }}
          >
            加入一家企业
          </Button>
        )
      }
    >
      <Table<Ranked>
        size="small"
        pagination={false}
        columns={columns}
        dataSource={[...ranking(scheme, useAll(assessment))]}
        locale={{ emptyText: '还没有企业。点“加入一家企业”，再打开它打分。' }}
      />
      {beginning && (
        <BeginDialog
          scheme={scheme}
          onClose={() => {
            setBeginning(false)
          }}
        />
      )}
    </Card>
  )
}

function Record({ scheme, onBack }: { scheme: AssessmentScheme; onBack: () => void }) {
  const may = useRights().includes('write')
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
      <PageTitle title={scheme.name} onBack={onBack} />
      <Flex vertical gap={12}>
        <FactCard title="考核办法" columns={2} facts={facts} onEdit={may ? edit : undefined} />
        <Ranking scheme={scheme} />
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
