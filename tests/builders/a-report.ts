import type { AssociationReport } from '../../src/renderer/domain/records/association-report'

/** The report of an association for November 2026, as it is begun. */
export const novemberReport: AssociationReport = {
  id: 'report',
  organisationId: 'association',
  span: 'month',
  month: '2026-11',
}
