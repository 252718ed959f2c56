import { useState } from 'react'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Problem } from '../../domain/result'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'

/** Taking a new recovery code in the place of the old one, and the office whose sheet it goes on. */
export function useRenewRecovery() {
  const { accounts } = useServices()
  const profile = useFound(office, OFFICE_ID)
  const [recovery, setRecovery] = useState<string>()
  const [refusal, setRefusal] = useState<Problem>()
  return {
    officeName: profile?.name ?? '',
    recovery,
    refusal,
    renew: async (): Promise<void> => {
      const renewed = await accounts.renewRecovery()
      if (renewed.ok) setRecovery(renewed.value)
      else setRefusal(renewed.problem)
    },
  }
}
