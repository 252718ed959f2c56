import { accountName } from '../accounts/account-name'
import { account } from '../records/account'

/** What is wrong with an account's name, in words; undefined when nothing is. */
export function accountNameWords(name: string): string | undefined {
  if (accountName(name) === '') return '请填写账户名。'
  return account.schema.shape.name.safeParse(name).success ? undefined : '账户名太长，不超过 40 个字。'
}
