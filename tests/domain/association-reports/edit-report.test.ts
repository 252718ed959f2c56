import { describe, expect, it } from 'vitest'
import {
  addressReport,
  beginReport,
  editReportBody,
} from '../../../src/renderer/domain/association-reports/edit-report'
import {
  associationReport,
  type AssociationReport,
} from '../../../src/renderer/domain/records/association-report'
import { savedOf } from '../../builders/a-change'
import { anAssociation } from '../../builders/a-meeting'
import { novemberReport as november } from '../../builders/a-report'
import { valueOf } from '../../builders/value-of'

const today = '2026-12-05'

describe('a report', () => {
  it('is begun once for a span, and not before that has begun', () => {
    const begin = (span: AssociationReport['span'], month: string, all: readonly AssociationReport[] = []) =>
      beginReport(
        anAssociation(),
        { span, month, sentTo: ' 水泉街道办事处 ' },
        { all, today, newId: () => 'new' },
      )
    expect(savedOf(associationReport, valueOf(begin('quarter', '2026-11')).change)).toEqual([
      {
        id: 'new',
        organisationId: 'association',
        span: 'quarter',
        month: '2026-10',
        sentTo: '水泉街道办事处',
      },
    ])
    expect(begin('month', '2026-11', [november])).toMatchObject({ problem: { code: 'report-twice' } })
    expect(begin('month', '2027-01')).toMatchObject({ problem: { code: 'report-early' } })
  })

  it('follows the records until it is edited, and again once it says the same', () => {
    const drafted = ['一、会议', '本期没有召开会议。']
    const edited = valueOf(editReportBody(november, [...drafted, ' 加一段。 ', ''], drafted, '报告'))
    const [own] = savedOf(associationReport, edited)
    expect(own).toEqual({ ...november, body: [...drafted, '加一段。'], drafted })
    expect(savedOf(associationReport, valueOf(editReportBody(own!, drafted, drafted, '报告')))).toEqual([
      november,
    ])
    expect(editReportBody(november, [' '], drafted, '报告')).toMatchObject({
      problem: { code: 'report-empty' },
    })
  })

  it('goes to whom the clerk says, or to nobody', () => {
    const [sent] = savedOf(associationReport, addressReport(november, '水泉街道', '报告'))
    expect(sent).toEqual({ ...november, sentTo: '水泉街道' })
    expect(savedOf(associationReport, addressReport(sent!, ' ', '报告'))).toEqual([november])
  })
})
