import { Button, Card, Checkbox, Flex, Table, Tag, Typography, type TableProps } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { setVetoes } from '../../domain/assessing/change-assessment'
import { pointsWords } from '../../domain/assessing/points'
import { scoreForm } from '../../domain/assessing/score-form'
import { resultOf, sheetTotal, type AssessmentResult } from '../../domain/assessing/result'
import { assessment as assessmentKind, type Assessment } from '../../domain/records/assessment'
import { assessmentScheme, type AssessmentScheme } from '../../domain/records/assessment-scheme'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { schemeTerm, termOf } from '../../domain/assessing/terms'
import { useAttachments } from '../../services/use-attachments'
import { useDecision } from '../../services/use-decision'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useSaveSheet } from '../../services/use-save-sheet'
import { AttachmentsCard } from '../../ui/AttachmentsCard'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { useShortcut } from '../../ui/use-shortcut'
import { CorrectDialog } from './CorrectDialog'
import { FollowUpCard } from './FollowUpCard'
import { ImportScores } from './ImportScores'
import { ObjectionsCard } from './ObjectionsCard'
import { PublishDialog } from './PublishDialog'
import { ScoresCard } from './ScoresCard'
import { SheetDialog } from './SheetDialog'

type Assessor = AssessmentScheme['assessors'][number]

function Sheets({ one, scheme, open }: { one: Assessment; scheme: AssessmentScheme; open: boolean }) {
  const saveSheet = useSaveSheet()
  const enterprise = useFound(propertyEnterprise, one.enterpriseId)?.name ?? ''
  const [asked, setAsked] = useState<string>()
  const sheetOf = ({ name }: Assessor) => one.sheets.find(({ assessor }) => assessor === name)
  const columns: NonNullable<TableProps<Assessor>['columns']> = [
    { title: '评分方', width: 160, dataIndex: 'name' },
    { title: '权重', width: 80, render: (_, { percent }) => `${percent}%` },
    {
      title: '得分',
      width: 90,
      render: (_, of) => {
        const sheet = sheetOf(of)
        return sheet === undefined ? '未评' : pointsWords(sheetTotal(sheet))
      },
    },
    { title: '日期', width: 110, render: (_, of) => sheetOf(of)?.on ?? '' },
    { title: '说明', render: (_, of) => sheetOf(of)?.note ?? '' },
    {
      title: '',
      width: 170,
      render: (_, { name }) =>
        open && (
          <Flex gap={4}>
            <Button
              size="small"
              aria-label={`${name}打分`}
              onClick={() => {
                setAsked(name)
              }}
            >
              打分
            </Button>
            <Button
              size="small"
              aria-label={`下载${name}的评分表`}
              onClick={() =>
                void saveSheet(
                  `${scheme.name}_${enterprise}_${name}评分表`,
                  scoreForm(scheme, one, { enterprise, assessor: name }),
                )
              }
            >
              下载评分表
            </Button>
          </Flex>
        ),
    },
  ]
  return (
    <Card size="small" title="评分" extra={open && <ImportScores />}>
      <Table<Assessor>
        size="small"
        rowKey="name"
        pagination={false}
        columns={columns}
        dataSource={scheme.assessors}
      />
      {asked !== undefined && (
        <SheetDialog
          key={asked}
          one={one}
          scheme={scheme}
          assessor={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Card>
  )
}

function Vetoes({ one, scheme, open }: { one: Assessment; scheme: AssessmentScheme; open: boolean }) {
  const { carryOut } = useDecision()
  if (scheme.vetoes.length === 0) return null
  return (
    <Card size="small" title="一票否决">
      <Checkbox.Group
        disabled={!open}
        value={one.vetoes}
        options={scheme.vetoes.map(({ id, text, grade }) => ({
          value: id,
          label: `${text}（定为 ${grade}）`,
        }))}
        onChange={chosen => void carryOut(setVetoes(one, chosen, scheme), '已保存一票否决')}
      />
    </Card>
  )
}

/** `86.5 分，AAA`, and the veto where one applies. */
function resultWords(result: AssessmentResult | undefined): string {
  if (result === undefined) return '各方评完以后得出。'
  const { points, grade, veto } = result
  return `${pointsWords(points)} 分，${grade}${veto === undefined ? '' : `（${veto}，一票否决）`}`
}

function Result({ one, scheme, may }: { one: Assessment; scheme: AssessmentScheme; may: boolean }) {
  const navigate = useNavigate()
  const [asked, setAsked] = useState<'publish' | 'correct'>()
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <Card size="small" title="结果">
      <Typography.Paragraph>{resultWords(resultOf(one, scheme))}</Typography.Paragraph>
      {one.replacesId !== undefined && (
        <Typography.Paragraph type="secondary">
          {`更正原因：${one.reason ?? ''}　`}
          <Link to={`/assessments/${scheme.id}/${one.replacesId}`}>看上一版</Link>
        </Typography.Paragraph>
      )}
      {may && one.publishedOn === undefined && (
        <Button
          type="primary"
          onClick={() => {
            setAsked('publish')
          }}
        >
          公布结果
        </Button>
      )}
      {may && one.publishedOn !== undefined && (
        <Button
          onClick={() => {
            setAsked('correct')
          }}
        >
          更正
        </Button>
      )}
      {asked === 'publish' && <PublishDialog one={one} scheme={scheme} onClose={close} />}
      {asked === 'correct' && (
        <CorrectDialog
          one={one}
          onClose={id => {
            close()
            if (id !== undefined) void navigate(`/assessments/${scheme.id}/${id}`)
          }}
        />
      )}
    </Card>
  )
}

/** What was given for every item, and the photos and scans that show why; a sheet names which belong to which item. */
function Given({ one, scheme }: { one: Assessment; scheme: AssessmentScheme }) {
  const desk = useAttachments({ kind: assessmentKind.kind, id: one.id })
  return (
    <>
      <ScoresCard one={one} scheme={scheme} desk={desk} />
      {desk && (
        <AttachmentsCard
          {...desk}
          hint="还没有。检查现场的照片可以在这里添加，也可以打分时在各项后面添加。"
        />
      )}
    </>
  )
}

/** What one enterprise is given under a scheme: the sheets, the vetoes, the result, and its publishing. */
export function AssessmentPage() {
  const { schemeId, assessmentId } = useParams()
  const scheme = useFound(assessmentScheme, schemeId)
  const one = useFound(assessmentKind, assessmentId)
  const enterprise = useFound(propertyEnterprise, one?.enterpriseId)
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const back = (): void => void navigate(scheme === undefined ? '/assessments' : `/assessments/${scheme.id}`)
  useShortcut('Escape', back)
  if (scheme === undefined || one === undefined) {
    return (
      <>
        <PageTitle title="考核" onBack={back} />
        <EmptyState title="没有找到这次考核" hint="可能已被撤销。请返回考核列表。" />
      </>
    )
  }
  const open = may && one.publishedOn === undefined
  return (
    <>
      <PageTitle
        title={`${enterprise?.name ?? ''} ${scheme.name}`}
        note={
          <>
            <Tag>{schemeTerm(scheme, termOf(one)).words}</Tag>
            <Tag>{`第 ${one.version} 版`}</Tag>
            <Tag>{one.publishedOn === undefined ? '未公布' : `${one.publishedOn} 公布`}</Tag>
          </>
        }
        onBack={back}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <Sheets one={one} scheme={scheme} open={open} />
          <Vetoes one={one} scheme={scheme} open={open} />
          <Given one={one} scheme={scheme} />
        </Flex>
        <Flex vertical gap={12} style={{ flex: '0 0 300px' }}>
          <Result one={one} scheme={scheme} may={may} />
          {one.publishedOn !== undefined && <ObjectionsCard one={one} may={may} />}
          {one.publishedOn !== undefined && <FollowUpCard one={one} may={may} />}
        </Flex>
      </Flex>
    </>
  )
}
