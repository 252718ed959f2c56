import { Button, Flex, Segmented, Table, Typography, type TableProps } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../domain/entering/told-facts'
import { office, OFFICE_ID } from '../../domain/records/office'
import { survey as surveyKind, type Survey } from '../../domain/records/survey'
import { surveySheet, type SurveySheet } from '../../domain/records/survey-sheet'
import { surveyFields } from '../../domain/surveys/data/survey-fields'
import {
  shareOf,
  tallySides,
  tallySurvey,
  type GroupTally,
  type QuestionTally,
  type TallySide,
} from '../../domain/surveys/tally'
import { tallySheet } from '../../domain/surveys/tally-sheet'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDialog } from '../../services/use-dialog'
import { useAll, useFound } from '../../services/use-records'
import { useRemoval } from '../../services/use-removal'
import { useRights } from '../../services/use-rights'
import { useSaveSheet } from '../../services/use-save-sheet'
import { EmptyState } from '../../ui/EmptyState'
import { FactCard } from '../../ui/FactCard'
import { PageTitle } from '../../ui/PageTitle'
import { TitledCard } from '../../ui/TitledCard'
import { useShortcut } from '../../ui/use-shortcut'
import { SurveyDialog } from './SurveyDialog'
import { SurveyFormDialog } from './SurveyFormDialog'

const sides = Object.entries(tallySides)
const isSide = (value: string): value is TallySide => value in tallySides

/** 很满意 12（40.0%）　满意 10（33.3%） */
const answersTold = ({ answers, answered, words }: QuestionTally): string =>
  words.length > 0
    ? words.join('；')
    : answers.map(({ answer, count }) => `${answer} ${count}（${shareOf(count, answered)}）`).join('　')

const columns: NonNullable<TableProps<QuestionTally>['columns']> = [
  { title: '问题', width: 260, render: (_, { question }) => question.text },
  { title: '已答', width: 70, align: 'right', render: (_, { answered }) => answered },
  { title: '答案', render: (_, tally) => answersTold(tally) },
  {
    title: '满意率',
    width: 90,
    align: 'right',
    render: (_, { satisfied, answered }) => (satisfied === undefined ? '' : shareOf(satisfied, answered)),
  },
]

const GroupTable = ({ group }: { group: GroupTally }) => (
  <TitledCard title={`${group.name}：收回 ${group.sheets} 份`}>
    <Table<QuestionTally>
      size="small"
      rowKey={({ question }) => question.id}
      pagination={false}
      columns={columns}
      dataSource={[...group.questions]}
    />
  </TitledCard>
)

/** `发出 120 份，收回 96 份，收回率 80.0%`; without the rate where it is not known how many went out. */
function returnWords({ id, issued }: Survey, sheets: readonly SurveySheet[]): string {
  const count = sheets.filter(({ surveyId }) => surveyId === id).length
  return issued === undefined
    ? `收回 ${count} 份`
    : `发出 ${issued} 份，收回 ${count} 份，收回率 ${shareOf(count, issued)}`
}

function Tally({ one }: { one: Survey }) {
  const { records } = useServices()
  const saveSheet = useSaveSheet()
  const sheets = useAll(surveySheet)
  const [side, setSide] = useState<TallySide>('all')
  const groups = useMemo(() => tallySurvey(one, sheets, side, records), [one, sheets, side, records])
  if (groups.length === 0) {
    return <EmptyState title="还没有录入调查表" hint="先打印调查表发给居民；收回以后点“录入调查表”。" />
  }
  return (
    <>
      <Flex gap={12} align="center">
        <Segmented<string>
          aria-label="按什么统计"
          value={side}
          options={sides.map(([value, label]) => ({ value, label: value === 'all' ? label : `按${label}` }))}
          onChange={value => {
            if (isSide(value)) setSide(value)
          }}
        />
        <Typography.Text type="secondary">{returnWords(one, sheets)}</Typography.Text>
        <span style={{ flex: 1 }} />
        <Button onClick={() => void saveSheet(`${one.title}统计`, tallySheet(one, side, groups))}>
          导出 Excel
        </Button>
      </Flex>
      {groups.map(group => (
        <GroupTable key={group.key} group={group} />
      ))}
    </>
  )
}

function Record({ one, onBack }: { one: Survey; onBack: () => void }) {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const notices = useNotices()
  const { remove } = useRemoval('/surveys')
  const unit = useFound(office, OFFICE_ID)?.name
  const { asked, ask, close } = useDialog<'edit' | 'print'>()
  const edit = (): void => {
    ask('edit')
  }
  const print = (): void => {
    if (unit === undefined) notices.refused('请先在“设置”里填写单位名称，再打印调查表。')
    else ask('print')
  }
  const facts = toldFacts(surveyFields, one).filter(({ key }) => key !== 'title' && key !== 'questions')
  const told = { key: 'questions', label: '问题', words: `${one.questions.length} 个` }
  return (
    <>
      <PageTitle
        title={one.title}
        onBack={onBack}
        actions={
          <>
            {may && (
              <Button onClick={() => void remove(surveyKind, { id: one.id, called: one.title })}>
                移出调查
              </Button>
            )}
            <Button onClick={print}>打印调查表</Button>
            {may && (
              <Button type="primary" onClick={() => void navigate(`/surveys/${one.id}/enter`)}>
                录入调查表
              </Button>
            )}
          </>
        }
      />
      <Flex vertical gap={12}>
        <FactCard title="调查" facts={[...facts, told]} onEdit={may ? edit : undefined} />
        <Tally one={one} />
      </Flex>
      {asked === 'edit' && <SurveyDialog known={one} onClose={close} />}
      {asked === 'print' && unit !== undefined && <SurveyFormDialog one={one} unit={unit} onClose={close} />}
    </>
  )
}

/** One survey: what is asked, and what came of it. */
export function SurveyPage() {
  const { surveyId } = useParams()
  const one = useFound(surveyKind, surveyId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/surveys')
  useShortcut('Escape', back)
  if (one === undefined) {
    return (
      <>
        <PageTitle title="满意度调查" onBack={back} />
        <EmptyState title="没有找到这次调查" hint="可能已被撤销。请返回调查列表。" />
      </>
    )
  }
  return <Record key={one.id} one={one} onBack={back} />
}
