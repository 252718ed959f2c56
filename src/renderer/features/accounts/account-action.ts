import type { Account } from '../../domain/records/account'

/** What is being done on the accounts' page; each is a dialog. */
export type AccountAction =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'role' | 'remove'; readonly person: Account }
  | { readonly kind: 'my-password' }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'key'; readonly removed?: string }
