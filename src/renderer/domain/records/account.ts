import { z } from 'zod'
import { roles, type Role } from '../accounts/roles'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

const role = z.enum(Object.keys(roles) as [Role, ...Role[]])

/** Someone who may sign in. The password is not here: it opens the account's place in the key ring. */
export const account = defineRecord({
  kind: 'account',
  label: '账户',
  schema: z.object({
    id,
    name: text.max(40),
    role,
    /** The day it was opened, `YYYY-MM-DD`. */
    since: text,
  }),
  headings: { name: ['账户名'], role: ['角色'], since: ['开立日期'] },
})
export type Account = RecordOf<typeof account>
