import { associationReportSheet } from '../../documents/association-report'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { reportTitle, spanWords } from '../../domain/association-reports/report-span'
import { numberIn } from '../../domain/meeting/numbers'
import type { Imprint, PaperDraft } from '../../domain/paper/paper-draft'
import { associationReport, type AssociationReport } from '../../domain/records/association-report'
import type { Organisation } from '../../domain/records/organisation'

type Told = {
  readonly report: AssociationReport
  readonly body: Organisation
  readonly text: readonly string[]
}

const factsOf = (
  { report, body, text }: Told,
  { number, issuedOn }: Pick<Imprint, 'number' | 'issuedOn'>,
) => ({
  organisation: body.name,
  period: spanWords(report),
  ...(report.sentTo !== undefined && { sentTo: report.sentTo }),
  ...(number !== undefined && { number }),
  issuedOn,
  body: [...text],
})

/** Why a report cannot be printed as it stands; undefined where it can. */
export const reportProblem = (told: Told, issuedOn: string) =>
  factsProblem(associationReportSheet, factsOf(told, { number: undefined, issuedOn }))

/** The report as it would be issued on a day, without a number. */
export const layReport = (told: Told, issuedOn: string) =>
  laidOut(associationReportSheet, factsOf(told, { number: undefined, issuedOn }))

/** The report ready to be issued under the next number of its series. */
export const reportDraft = (told: Told): PaperDraft => ({
  documentId: associationReportSheet.id,
  title: associationReportSheet.title,
  subject: reportTitle(told.report, told.body.name),
  about: { kind: associationReport.kind, id: told.report.id },
  number: numberIn(told.body, '报'),
  layout: imprint => laidOut(associationReportSheet, factsOf(told, imprint)),
})
