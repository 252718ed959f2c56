import { Table, type TableProps } from 'antd'
import { pointsWords } from '../../domain/assessing/points'
import { schemeTerms } from '../../domain/assessing/terms'
import { yearRanking, type YearRow } from '../../domain/assessing/year-ranking'
import { assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

/** 全年: the published points of each term, their mean, and the place by it. */
export function YearTable({ scheme }: { scheme: AssessmentScheme }) {
  const { records } = useServices()
  const columns: NonNullable<TableProps<YearRow>['columns']> = [
    { title: '名次', width: 60, dataIndex: 'place' },
    { title: '物业企业', render: (_, { key }) => records.find(propertyEnterprise, key)?.name ?? '' },
    ...schemeTerms(scheme).map(({ nth, words }, at) => ({
      title: words.replace(`${scheme.year}年`, ''),
      key: nth,
      width: 90,
      render: (_: unknown, { points }: YearRow) => {
        const given = points[at]
        return given === undefined ? '' : pointsWords(given)
      },
    })),
    { title: '平均', width: 80, render: (_, { mean }) => pointsWords(mean) },
    { title: '等级', width: 70, dataIndex: 'grade' },
  ]
  return (
    <Table<YearRow>
      size="small"
      pagination={false}
      columns={columns}
      dataSource={[...yearRanking(scheme, useAll(assessment))]}
      locale={{ emptyText: '这一年还没有公布的结果。' }}
    />
  )
}
