import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { pointsWords } from '../../domain/assessing/points'
import { ranking } from '../../domain/assessing/ranking'
import { assessment } from '../../domain/records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../../domain/records/assessment-scheme'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { ListPage } from '../../ui/ListPage'
import { SchemeDialog } from './SchemeDialog'

type Row = {
  readonly key: string
  readonly scheme: AssessmentScheme
  /** How many enterprises, over all its terms. */
  readonly assessed: number
  /** How many results, each of an enterprise in a term. */
  readonly published: number
}

const columns = [
  {
    title: '考核办法',
    width: 300,
    render: (_: unknown, { key, scheme }: Row) => <Link to={`/assessments/${key}`}>{scheme.name}</Link>,
  },
  { title: '年度', width: 80, render: (_: unknown, { scheme }: Row) => String(scheme.year) },
  { title: '周期', width: 80, render: (_: unknown, { scheme }: Row) => scheme.period },
  { title: '总分', width: 80, render: (_: unknown, { scheme }: Row) => pointsWords(scheme.total) },
  {
    title: '等级',
    width: 220,
    render: (_: unknown, { scheme }: Row) => scheme.bands.map(({ grade }) => grade).join('、'),
  },
  {
    title: '考核企业',
    width: 200,
    render: (_: unknown, { assessed, published }: Row) => `${assessed} 家，已公布结果 ${published} 份`,
  },
]

/** 考核: the schemes, the latest year first, each with how far it has come. */
export function SchemeList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const all = useAll(assessment)
  const [adding, setAdding] = useState(false)
  const rows = useAll(assessmentScheme)
    .toSorted((one, other) => other.year - one.year || one.name.localeCompare(other.name, 'zh-CN'))
    .map(scheme => {
      const ranked = ranking(scheme, all)
      const published = ranked.filter(({ place }) => place !== undefined).length
      const assessed = new Set(ranked.map(({ assessment: { enterpriseId } }) => enterpriseId)).size
      return { key: scheme.id, scheme, assessed, published }
    })
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newScheme = may && (
    <Button type="primary" onClick={add}>
      + 新增考核办法
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="考核"
        actions={newScheme}
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/assessments/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title="还没有考核办法"
            hint="先立一个办法：考核哪些项目、满分多少、谁来评、多少分是哪一级；可以从示例开始。"
            action={newScheme}
          />
        }
      />
      {adding && (
        <SchemeDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/assessments/${id}`)
          }}
        />
      )}
    </>
  )
}
