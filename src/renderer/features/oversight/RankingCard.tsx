import { Button, Card, Flex, Select, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { classOf, classTableOn } from '../../domain/assessing/classes'
import { pointsWords } from '../../domain/assessing/points'
import { ranking, type Ranked } from '../../domain/assessing/ranking'
import { resultSheet } from '../../domain/assessing/result-sheet'
import { schemeTerm, schemeTerms, termOnDay, type SchemeTerm } from '../../domain/assessing/terms'
import { assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { classTable, type ClassTable } from '../../domain/records/class-table'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useSaveSheet } from '../../services/use-save-sheet'
import { BeginDialog } from './BeginDialog'
import { ImportScores } from './ImportScores'
import { RankingDialog } from './RankingDialog'
import { YearTable } from './YearTable'

function columnsFor(
  scheme: AssessmentScheme,
  nameOf: (enterpriseId: string) => string,
  table: ClassTable | undefined,
): NonNullable<TableProps<Ranked>['columns']> {
  return [
    { title: '名次', width: 60, render: (_, { place }) => place ?? '' },
    {
      title: '物业企业',
      render: (_, { key, assessment: one }) => (
        <Link to={`/assessments/${scheme.id}/${key}`}>{nameOf(one.enterpriseId)}</Link>
      ),
    },
    {
      title: '得分',
      width: 80,
      render: (_, { result }) => (result === undefined ? '' : pointsWords(result.points)),
    },
    { title: '等级', width: 70, render: (_, { result }) => result?.grade ?? '' },
    {
      title: '分类',
      width: 80,
      render: (_, { place, result }) =>
        place === undefined || result === undefined ? '' : (classOf(result.grade, table)?.name ?? ''),
    },
    {
      title: '状态',
      width: 170,
      render: (_, { assessment: one }) =>
        one.publishedOn === undefined
          ? `已评 ${one.sheets.length} / ${scheme.assessors.length} 方`
          : `${one.publishedOn} 公布${one.version > 1 ? `，第 ${one.version} 版` : ''}`,
    },
  ]
}

function TermTable({ scheme, term }: { scheme: AssessmentScheme; term: SchemeTerm }) {
  const { records, world } = useServices()
  const table = classTableOn(useAll(classTable), world.today())
  const nameOf = (id: string): string => records.find(propertyEnterprise, id)?.name ?? ''
  return (
    <Table<Ranked>
      size="small"
      pagination={false}
      columns={columnsFor(scheme, nameOf, table)}
      dataSource={[...ranking(scheme, useAll(assessment), term.nth)]}
      locale={{ emptyText: '还没有企业。点“加入一家企业”，再打开它打分。' }}
    />
  )
}

const YEAR = 0

/** Which term is shown, or the whole year. */
function TermChoice({
  scheme,
  value,
  onChange,
}: {
  scheme: AssessmentScheme
  value: number
  onChange: (nth: number) => void
}) {
  const terms = schemeTerms(scheme)
  if (terms.length === 1) return null
  const options = terms.map(({ nth, words }) => ({ value: nth, label: words }))
  return (
    <Select<number>
      size="small"
      aria-label="期次"
      style={{ width: 150 }}
      value={value}
      options={[...options, { value: YEAR, label: `${scheme.year}年全年` }]}
      onChange={onChange}
    />
  )
}

/** What can be made of the published results of a term. */
function Telling({
  scheme,
  term,
  onPrint,
}: {
  scheme: AssessmentScheme
  term: SchemeTerm
  onPrint: () => void
}) {
  const may = useRights().includes('write')
  const published = ranking(scheme, useAll(assessment), term.nth).some(({ place }) => place !== undefined)
  if (!published) return null
  return (
    <>
      <Button size="small" onClick={onPrint}>
        通报预览
      </Button>
      {may && (
        <Link to={`/public-notices?scheme=${scheme.id}&term=${term.nth}&kind=assessment`}>拟一份公示</Link>
      )}
      <Link to="/assessments/lists">红黑榜</Link>
    </>
  )
}

/** The results of a term as a sheet; nothing of it is about a person. */
function ExportResults({ scheme, term }: { scheme: AssessmentScheme; term: SchemeTerm }) {
  const { records } = useServices()
  const saveSheet = useSaveSheet()
  const ranked = ranking(scheme, useAll(assessment), term.nth)
  if (ranked.length === 0) return null
  const nameOf = (id: string): string => records.find(propertyEnterprise, id)?.name ?? ''
  return (
    <Button
      size="small"
      onClick={() => void saveSheet(`${scheme.name}考核结果`, resultSheet(scheme, ranked, nameOf))}
    >
      导出结果
    </Button>
  )
}

/** What can be done about a term or the year: what is told of it, and its sheets. */
function Actions({
  scheme,
  term,
  onAsk,
}: {
  scheme: AssessmentScheme
  term: SchemeTerm
  onAsk: (asked: Asked) => void
}) {
  const may = useRights().includes('write')
  return (
    <Flex gap={8} align="center" wrap style={{ paddingBottom: 8 }}>
      {may && (
        <Button
          size="small"
          onClick={() => {
            onAsk('begin')
          }}
        >
          加入一家企业
        </Button>
      )}
      {may && <ImportScores />}
      <ExportResults scheme={scheme} term={term} />
      <Telling
        scheme={scheme}
        term={term}
        onPrint={() => {
          onAsk('print')
        }}
      />
    </Flex>
  )
}

type Asked = 'begin' | 'print'

/** 考核结果: the ranking of a term or of the year, with the class each result leads to, and what is made of it. */
export function RankingCard({ scheme }: { scheme: AssessmentScheme }) {
  const { world } = useServices()
  const [nth, setNth] = useState(() => termOnDay(scheme, world.today()))
  const [asked, setAsked] = useState<Asked>()
  const term = schemeTerm(scheme, nth)
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <Card size="small" title="考核结果" extra={<TermChoice scheme={scheme} value={nth} onChange={setNth} />}>
      {nth === YEAR ? (
        <YearTable scheme={scheme} />
      ) : (
        <>
          <Actions scheme={scheme} term={term} onAsk={setAsked} />
          <TermTable scheme={scheme} term={term} />
        </>
      )}
      {asked === 'begin' && <BeginDialog scheme={scheme} term={term} onClose={close} />}
      {asked === 'print' && <RankingDialog scheme={scheme} term={term} onClose={close} />}
    </Card>
  )
}
