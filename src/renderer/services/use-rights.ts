import { roles, type Right } from '../domain/accounts/roles'
import { useServices } from './services'

/** What whoever is signed in may do. The same array as long as the role is the same. */
export const useRights = (): readonly Right[] => roles[useServices().accounts.me().role].rights
