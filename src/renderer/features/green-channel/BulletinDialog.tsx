import { useMemo } from 'react'
import { caseBulletin } from '../../documents/case-bulletin'
import { laidOut } from '../../documents/laid-out'
import { bulletinFacts } from '../../domain/green-channel/bulletin-facts'
import type { MonthlyTable } from '../../domain/green-channel/monthly-table'
import { usePaperDesk } from '../../services/use-paper-desk'
import { PaperDialog } from '../../ui/PaperDialog'

/** 通报: the figures of a month as a paper, looked at before it is printed or saved. */
export function BulletinDialog({
  table,
  unit,
  onClose,
}: {
  table: MonthlyTable
  unit: string
  onClose: () => void
}) {
  const paper = useMemo(() => laidOut(caseBulletin, bulletinFacts(table, unit)), [table, unit])
  return <PaperDialog {...usePaperDesk(paper)} onClose={onClose} />
}
