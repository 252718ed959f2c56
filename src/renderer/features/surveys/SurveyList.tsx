import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { survey, type Survey } from '../../domain/records/survey'
import { surveySheet } from '../../domain/records/survey-sheet'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { FilteredList, type RowFilter } from '../../ui/FilteredList'
import { SurveyDialog } from './SurveyDialog'

type Row = { readonly key: string; readonly one: Survey; readonly sheets: number; readonly over: boolean }
type Filter = 'open' | 'over' | 'all'

const filters: readonly RowFilter<Filter, Row>[] = [
  { value: 'open', label: '进行中', keeps: ({ over }) => !over },
  { value: 'over', label: '已结束', keeps: ({ over }) => over },
  { value: 'all', label: '全部', keeps: () => true },
]

const columns = [
  {
    title: '调查名称',
    width: 320,
    render: (_: unknown, { key, one }: Row) => <Link to={`/surveys/${key}`}>{one.title}</Link>,
  },
  { title: '起日', width: 110, render: (_: unknown, { one }: Row) => one.openedOn },
  { title: '止日', width: 110, render: (_: unknown, { one }: Row) => one.closedOn ?? '' },
  {
    title: '问题',
    width: 80,
    align: 'right' as const,
    render: (_: unknown, { one }: Row) => one.questions.length,
  },
  {
    title: '发出',
    width: 80,
    align: 'right' as const,
    render: (_: unknown, { one }: Row) => one.issued ?? '',
  },
  { title: '收回', width: 80, align: 'right' as const, render: (_: unknown, { sheets }: Row) => sheets },
]

/** 满意度调查: the surveys, the latest first. */
export function SurveyList() {
  const navigate = useNavigate()
  const { world } = useServices()
  const may = useRights().includes('write')
  const surveys = useAll(survey)
  const sheets = useAll(surveySheet)
  const rows = useMemo(
    () =>
      surveys
        .map(one => ({
          key: one.id,
          one,
          sheets: sheets.filter(({ surveyId }) => surveyId === one.id).length,
          over: one.closedOn !== undefined && one.closedOn < world.today(),
        }))
        .toSorted((one, other) => other.one.openedOn.localeCompare(one.one.openedOn)),
    [surveys, sheets, world],
  )
  return (
    <FilteredList<Row, Filter>
      title="满意度调查"
      filters={filters}
      first="open"
      rows={rows}
      columns={columns}
      fresh={may ? '+ 新建调查' : undefined}
      empty={{
        none: '还没有调查',
        filtered: '这里没有调查',
        hint: '写好问题，打印调查表发给居民，收回后在这里录入，按问题和小区、企业统计。',
      }}
      onOpen={key => void navigate(`/surveys/${key}`)}
    >
      {onClose => <SurveyDialog known={undefined} onClose={onClose} />}
    </FilteredList>
  )
}
