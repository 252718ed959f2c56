import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { associationsAmong } from '../../domain/association/associations'
import { reportTitle } from '../../domain/association-reports/report-span'
import { associationReportSheet } from '../../documents/association-report'
import { associationReport, type AssociationReport } from '../../domain/records/association-report'
import { meeting } from '../../domain/records/meeting'
import { organisation } from '../../domain/records/organisation'
import { issuedPaper } from '../../domain/records/paper'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { ListPage } from '../../ui/ListPage'
import { ReportDialog } from './ReportDialog'
import { spanLabels } from './span-labels'

type Row = {
  readonly key: string
  readonly one: AssociationReport
  readonly title: string
  /** The number it was issued under last, where it was. */
  readonly issued: string | undefined
}

const columns = [
  {
    title: '报告',
    width: 420,
    render: (_: unknown, { key, title }: Row) => <Link to={`/reports/${key}`}>{title}</Link>,
  },
  { title: '种类', width: 90, render: (_: unknown, { one }: Row) => spanLabels[one.span] },
  { title: '报送', width: 200, render: (_: unknown, { one }: Row) => one.sentTo ?? '' },
  {
    title: '正文',
    width: 130,
    render: (_: unknown, { one }: Row) => (one.body === undefined ? '随记录变化' : '手工修改过'),
  },
  { title: '印发', width: 180, render: (_: unknown, { issued }: Row) => issued ?? '未印发' },
]

function useRows(): readonly Row[] {
  const all = useAll(associationReport)
  const organisations = useAll(organisation)
  const papers = useAll(issuedPaper)
  return useMemo(() => {
    const names = new Map(organisations.map(({ id, name }) => [id, name]))
    const issuedFor = (id: string) =>
      papers.findLast(
        one => one.documentId === associationReportSheet.id && one.aboutId === id && one.voided === undefined,
      )
    return all
      .map(one => {
        const paper = issuedFor(one.id)
        return {
          key: one.id,
          one,
          title: reportTitle(one, names.get(one.organisationId) ?? ''),
          issued: paper && (paper.number ?? paper.issuedOn),
        }
      })
      .toSorted((one, other) => other.one.month.localeCompare(one.one.month))
  }, [all, organisations, papers])
}

/** 工作报告: the monthly and quarterly reports of the association, the latest first. */
export function ReportList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const bodies = associationsAmong(useAll(organisation), useAll(meeting))
  const [adding, setAdding] = useState(false)
  const canAdd = may && bodies.length > 0
  const add = (): void => {
    if (canAdd) setAdding(true)
  }
  const newReport = canAdd && (
    <Button type="primary" onClick={add}>
      + 写工作报告
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="工作报告"
        actions={newReport}
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/reports/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title="还没有工作报告"
            hint={
              bodies.length === 0
                ? '还没有促进会。请先在“促进会—概况”里登记，再写月报、季报。'
                : '选月份或季度，会议、督办、诉求、考核、志愿服务、党建的数字按记录拟好，改了再印发。'
            }
            action={newReport}
          />
        }
      />
      {adding && (
        <ReportDialog
          bodies={bodies}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/reports/${id}`)
          }}
        />
      )}
    </>
  )
}
