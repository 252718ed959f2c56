import { put, type Change } from '../journal/entry'
import { sameValue } from '../journal/same-value'
import { associationReport, type AssociationReport } from '../records/association-report'
import type { Organisation } from '../records/organisation'
import { fail, ok, type Result } from '../result'
import { draftReport } from './draft-report'
import { reportFigures } from './report-figures'
import { daysOfSpan, reportTitle, spanFrom, type ReportDays } from './report-span'

type Known = {
  readonly all: readonly AssociationReport[]
  readonly today: string
  readonly newId: () => string
}

const changed = (saved: AssociationReport, title: string): Change => ({
  cause: 'association-report-edited',
  detail: title,
  save: [put(associationReport, saved)],
})

/** Begins the report of a month or a quarter; `month` is any month in it. Refusals: `report-early` (it has not begun), `report-twice`. */
export function beginReport(
  { id: organisationId, name }: Pick<Organisation, 'id' | 'name'>,
  { span, month, sentTo }: Pick<AssociationReport, 'span' | 'month'> & { readonly sentTo: string },
  { all, today, newId }: Known,
): Result<{ readonly id: string; readonly change: Change }> {
  const facts = { organisationId, span, month: spanFrom(span, month) }
  const title = reportTitle(facts, name)
  if (daysOfSpan(facts).from > today) return fail('report-early')
  if (
    all.some(one => one.organisationId === organisationId && one.span === span && one.month === facts.month)
  )
    return fail('report-twice', { title })
  const to = sentTo.trim()
  const saved = { ...facts, id: newId(), ...(to !== '' && { sentTo: to }) }
  return ok({ id: saved.id, change: changed(saved, title) })
}

/** The days the report tells of, up to today while they are not over. */
export function reportDays(report: AssociationReport, today: string): ReportDays {
  const { from, to } = daysOfSpan(report)
  return { from, to: to < today ? to : today }
}

/** What the records give for a report today. */
export function draftOfReport(
  report: AssociationReport,
  records: Parameters<typeof reportFigures>[2],
  today: string,
): readonly string[] {
  const days = reportDays(report, today)
  return draftReport(reportFigures(report.organisationId, days, records), days)
}

/**
 * Keeps the clerk's paragraphs; the same words as the records give are not kept, so that the report follows them. Refusal:
 * `report-empty`.
 */
export function editReportBody(
  report: AssociationReport,
  edited: readonly string[],
  drafted: readonly string[],
  title: string,
): Result<Change> {
  const body = edited.map(text => text.trim()).filter(text => text !== '')
  if (body.length === 0) return fail('report-empty')
  const bare: AssociationReport = { ...report }
  delete bare.body
  delete bare.drafted
  return ok(changed(sameValue(body, drafted) ? bare : { ...bare, body, drafted: [...drafted] }, title))
}

/** Whom the report goes to. */
export function addressReport(report: AssociationReport, sentTo: string, title: string): Change {
  const bare: AssociationReport = { ...report }
  delete bare.sentTo
  const to = sentTo.trim()
  return changed({ ...bare, ...(to !== '' && { sentTo: to }) }, title)
}
