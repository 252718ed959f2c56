import { Button } from 'antd'
import { useState } from 'react'
import type { Result } from '../../domain/result'
import { EntryCard } from '../../ui/EntryCard'
import { FirstDaySteps } from '../../ui/FirstDaySteps'
import { FirstAccount } from './FirstAccount'
import { OfficeName } from './OfficeName'

type First = { readonly office: string; readonly name: string; readonly password: string }

/** The first day: whose desk it is, and its first 主任. The recovery code follows once they are set up. */
export function FirstDay({
  onSetUp,
  onBackup,
}: {
  onSetUp: (first: First) => Promise<Result<unknown>>
  /** There was a desk on another PC, and the clerk has a backup of it. */
  onBackup: () => void
}) {
  const [office, setOffice] = useState('')
  const [step, setStep] = useState<'office' | 'account'>('office')
  return (
    <EntryCard title="开始使用" width={600}>
      <FirstDaySteps current={step === 'office' ? 0 : 1} />
      {step === 'office' ? (
        <>
          <OfficeName
            office={office}
            onChange={setOffice}
            onNext={() => {
              setStep('account')
            }}
          />
          <Button type="link" style={{ padding: 0, marginTop: 12 }} onClick={onBackup}>
            换了电脑？用备份开始…
          </Button>
        </>
      ) : (
        <FirstAccount
          onBack={() => {
            setStep('office')
          }}
          onNext={account => onSetUp({ office: office.trim(), ...account })}
        />
      )}
    </EntryCard>
  )
}
