import { Button } from 'antd'
import { useState } from 'react'
import { house } from '../../domain/records/house'
import { household } from '../../domain/records/household'
import { office, OFFICE_ID } from '../../domain/records/office'
import { factsReader } from '../../domain/roster/known-people'
import { rosterSheet } from '../../domain/roster/roster-sheet'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { thousands } from '../../ui/thousands'
import type { ListedResident } from './listed-resident'
import { rosterFileName } from './roster-file-name'

/** Writes the residents of `rows`, in that order, as an .xlsx where the clerk says. */
export function ExportButton({ rows, label }: { rows: readonly ListedResident[]; label: string }) {
  const { records, sheets, desktop, world } = useServices()
  const notices = useNotices()
  const [busy, setBusy] = useState(false)

  const write = async (): Promise<void> => {
    const factsOf = factsReader({ households: records.all(household), houses: records.all(house) })
    const sheet = rosterSheet(rows.map(row => factsOf(row.resident)))
    const bytes = await sheets.write([sheet])
    const name = rosterFileName(records.find(office, OFFICE_ID)?.name, world.today())
    const savedAs = await desktop.saveFile('xlsx', name, bytes)
    if (savedAs !== null) notices.done(`已导出 ${thousands(rows.length)} 人：${savedAs}`)
  }
  const start = (): void => {
    setBusy(true)
    void write().finally(() => {
      setBusy(false)
    })
  }
  return (
    <Button loading={busy} disabled={rows.length === 0} onClick={start}>
      {label}
    </Button>
  )
}
