import type { AssociationReport } from '../../domain/records/association-report'

/** What a clerk calls a report of each span. */
export const spanLabels: Readonly<Record<AssociationReport['span'], string>> = {
  month: '月报',
  quarter: '季报',
}
