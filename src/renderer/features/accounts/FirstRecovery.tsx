import { office, OFFICE_ID } from '../../domain/records/office'
import { useFound } from '../../services/use-records'
import { EntryCard } from '../../ui/EntryCard'
import { FirstDaySteps } from '../../ui/FirstDaySteps'
import { RecoveryToPrint } from './RecoveryToPrint'

/** The third step of the first day. */
export function FirstRecovery({ recovery, onDone }: { recovery: string; onDone: () => void }) {
  const profile = useFound(office, OFFICE_ID)
  return (
    <EntryCard above={profile?.name} title="打印恢复码" width={720}>
      <FirstDaySteps current={2} />
      <RecoveryToPrint recovery={recovery} office={profile?.name ?? ''} onDone={onDone} />
    </EntryCard>
  )
}
