import { useEffect, useState } from 'react'
import { setRecoveryUnseen } from '../../services/recovery-unseen'
import { ProveRecovery } from './ProveRecovery'
import { ShowRecovery } from './ShowRecovery'

/** A fresh recovery code, shown this once: to be printed, and proved to be on paper before the clerk goes on. */
export function RecoveryToPrint({
  recovery,
  office,
  onDone,
}: {
  recovery: string
  office: string
  onDone: () => void
}) {
  const [step, setStep] = useState<'show' | 'prove'>('show')
  useEffect(() => {
    setRecoveryUnseen(true)
  }, [])
  if (step === 'show') {
    return (
      <ShowRecovery
        recovery={recovery}
        office={office}
        onNext={() => {
          setStep('prove')
        }}
      />
    )
  }
  return (
    <ProveRecovery
      recovery={recovery}
      onBack={() => {
        setStep('show')
      }}
      onDone={() => {
        setRecoveryUnseen(false)
        onDone()
      }}
    />
  )
}
