import type { SignedIn } from '../domain/accounts/accounts'
import { may, type Right } from '../domain/accounts/roles'
import { account } from '../domain/records/account'
import { useServices } from './services'
import { useAll } from './use-records'

/** Who is signed in, as the accounts on record say it now. */
export function useMe(): SignedIn {
  const { accounts } = useServices()
  useAll(account)
  return accounts.me()
}

/** Whether whoever is signed in has the right. */
export const useMay = (right: Right): boolean => may(useMe().role, right)
