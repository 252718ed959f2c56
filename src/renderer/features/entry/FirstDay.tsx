import { useState } from 'react'
import type { Result } from '../../domain/result'
import { EntryCard } from '../../ui/EntryCard'
import { FirstDaySteps } from '../../ui/FirstDaySteps'
import { FirstAccount } from './FirstAccount'
import { OfficeName } from './OfficeName'

type First = { readonly office: string; readonly name: string; readonly password: string }

/** The first day: whose desk it is, and its first 主任. The recovery code follows once they are set up. */
export function FirstDay({ onSetUp }: { onSetUp: (first: First) => Promise<Result<unknown>> }) {
  const [office, setOffice] = useState('')
  const [step, setStep] = useState<'office' | 'account'>('office')
  return (
    <EntryCard title="开始使用" width={600}>
      <FirstDaySteps current={step === 'office' ? 0 : 1} />
      {step === 'office' ? (
        <OfficeName
          office={office}
          onChange={setOffice}
          onNext={() => {
            setStep('account')
          }}
        />
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
